import { describe, expect, it } from 'vitest';
import '../../support/temporal';
import { rulesOf } from '#src/domain/schedule/rules';
import type { ScheduleState } from '#src/domain/schedule/state';
import { minutes } from '#src/domain/time';
import { Chance } from '../../soak/chance';
import { always, send, startNoticed, stored, wake } from '../inside';
import { canInstallForGood, openInstalled } from '../support/installed';
import { builds } from '../support/provided';
import { until } from '../support/until';
import { Acknowledged } from './rounds/acknowledged';
import { settled } from './rounds/checks';
import { die } from './rounds/deaths';
import { explain, restarted, startedAt, type World } from './rounds/model';
import { deeds, oftenDone } from './rounds/person';
import { Witness } from './rounds/witness';

/** The long form is part of the soak: a hundred rounds, with a seed of its own unless UNKNOT_SEED names one. */
const asked = Number(process.env['UNKNOT_ROUNDS'] ?? '0');
const rounds = asked || 4;
const seed = Number(process.env['UNKNOT_SEED'] ?? (asked ? Date.now() % 1_000_000 : 11));
const perRound = 90_000;

/** Of the slower build: half a minute of sitting, and then a break that waits for nothing. */
const pace = 10;
const reminders = { interval: minutes(5), patience: minutes(0) };

describe.skipIf(!canInstallForGood)('somebody whose browser dies again and again', () => {
  it(
    `has one window, one alarm and every move, ${rounds} rounds long, with seed ${seed}`,
    async () => {
      const chance = new Chance(seed);
      const acknowledged = new Acknowledged();
      const witness = new Witness();
      const counts = new Map<string, number>();
      const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
      const diary: string[] = [];
      const note = (what: string) => {
        diary.push(what);
        count(what.replace(/^tell .*-.*/, 'tell a move'));
      };

      let browser = await openInstalled(builds().slower);
      await send(browser, 'changeSettings', { patch: { hours: always, reminders } });
      const rules = rulesOf(await stored(browser, 'settings'), { pace, tellsPresence: true });
      const zone = await browser.inPage(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      const world: World = { rules, zone };
      await witness.watch(browser);

      const act = async () => {
        const name = chance.pick(oftenDone);
        const hands = { browser, chance, acknowledged, witness, interval: rules.interval };
        const did = await deeds[name](hands).catch(
          (fault: unknown) => `${name} was cut off: ${String(fault).split('\n', 1).join()}`,
        );
        note(did);
      };
      /** What was written is what the model says, one step after the other. */
      const checkWrites = (): void => {
        for (const write of witness.take()) {
          acknowledged.saw(write.now);
          const event = explain(write, world);
          if (event === null)
            throw new Error(`No step of the model:\n${JSON.stringify(write.old)}\n${JSON.stringify(write.now)}`);
          count(`step ${event}`);
        }
      };

      /** The clock goes on after a start as the model says. A page that just loads may still report unseen. */
      const checkStart = async (before: ScheduleState) => {
        if (before.phase.kind === 'onBreak' && !before.phase.opened) return;
        // Rung while the browser went, it may have been heard by nobody but the worker.
        if (before.wake !== null && before.wake <= witness.diedAt) return;
        await startNoticed(browser);
        const started = await until('the log tells of the start', async () =>
          startedAt(await stored(browser, 'why'), before.handledAt),
        );
        const odd = restarted(before, await stored(browser, 'schedule'), started, world);
        count('start as the model says');
        if (odd !== null) throw new Error(`${odd}, started at ${started}: ${JSON.stringify(before)}`);
      };

      const oneRound = async () => {
        for (let left = Math.ceil(chance.between(0, 4)); left > 0; left -= 1) await act();
        const death = chance.pick({ worker: 3, kill: 3, restart: 1, disable: 2 });
        const work = chance.happens(0.5) ? act : null;
        note(`${death}${work ? ' in the middle' : ''}`);
        // What dies in the middle is made good by the next event, whenever that is; what dies at rest needs none.
        const last = work ? null : await settled(browser, acknowledged);
        checkWrites();
        browser = await die(death, browser, witness, chance, work);
        if (death !== 'worker' && last !== null) await checkStart(witness.last ?? last);
        if (last === null) await wake(browser);
        const state = await settled(browser, acknowledged);
        acknowledged.saw(state);
        checkWrites();
        expect(witness.crowd.slice(1), `open at once: ${witness.crowd.join(' ')}`).toEqual([]);
      };

      for (let round = 1; round <= rounds; round += 1) {
        if (asked > 0) console.log(diary.slice(diary.lastIndexOf(`-- round ${round - 1}`)).join(', '));
        diary.push(`-- round ${round}`);
        try {
          await oneRound();
        } catch (fault) {
          throw new Error(`Seed ${seed}, round ${round}: ${String(fault)}\n${diary.slice(-40).join('\n')}`, {
            cause: fault,
          });
        }
      }
      console.log(`${rounds} rounds with seed ${seed}, ${acknowledged.count} moves: ${tally(counts)}`);
    },
    60_000 + rounds * perRound,
  );
});

const tally = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([what, often]) => `${what} ${often}`)
    .join(', ');
