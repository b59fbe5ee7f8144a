import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { env } from 'node:process';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { builds, chromiumProgram } from '../e2e/support/provided';
import { note, type Figures } from '../growth/figures';
import { alarmRings } from './alarm';
import { choosing, growth, sizes, wakeUps } from './by-itself';
import { coldPopup } from './cold-popup';
import type { Sample } from './quiet';
import { jsonOf, tableOf, type Row } from './report';
import { blank, livedIn, openStarted, unknot, type Subject } from './subject';

/*
 * Every figure of the budgets in one run. UNKNOT_ROUNDS changes the rounds; UNKNOT_BESIDE names folders of other builds, with
 * commas between them, which are then measured in the same rounds: before and after a change.
 */

vi.mock('#src/domain/schedule/working-hours', async (original) => {
  const { remembering } = await import('../soak/remembering-calendar');
  return remembering(await original());
});

const rounds = Number(env['UNKNOT_ROUNDS'] ?? '7');
const besides = (env['UNKNOT_BESIDE'] ?? '').split(',').filter((folder) => folder !== '');
/** In each browser. */
const popups = 3;
const alarms = 2;

test('every figure of the budgets', async () => {
  const store = builds().store;
  const [first, ...others] = [unknot(store), ...besides.map((folder) => unknot(folder, basename(dirname(folder))))];
  const { figures, noisy } = await inRounds([blank, first, ...others]);
  const rows = (subject: Subject): readonly Row[] => measured(figures, subject);
  const run = {
    browser: chromiumProgram().name,
    rounds,
    noisy,
    rows: [...rows(first), ...sizes(store), ...wakeUps(), choosing(rounds), ...growth()],
  };
  const text = `# The budgets, measured

Made by \`npm run bench\`: ${run.browser}, ${rounds} rounds by turns in one run after one to warm up, a fresh browser for each
extension and round. A figure is the median, with the least and the most. What the lines mean, and why a budget is not met, is
told in README.md. ${noisy} % of the samples were taken while others used the machine.

${tableOf(run.rows)}
`;
  console.log(text);
  for (const other of others) console.log(`${other.name}\n${tableOf(rows(other))}`);
  await keep('results.md', text, 'markdown');
  await keep('results.json', JSON.stringify(jsonOf(run)), 'json');
  expect(run.rows.every(({ ours }) => ours.length > 0)).toBe(true);
});

/** As the formatter of the project wants it. */
async function keep(name: string, text: string, parser: 'markdown' | 'json'): Promise<void> {
  writeFileSync(new URL(name, import.meta.url), await format(text, { parser, printWidth: 120, singleQuote: true }));
}

/** All samples of all subjects, another one first in each round. */
async function inRounds(subjects: readonly Subject[]): Promise<{ figures: Figures; noisy: number }> {
  const figures: Figures = new Map();
  const noises: boolean[] = [];
  const pasts = new Map<Subject, string>();
  for (const subject of subjects) pasts.set(subject, await livedIn(subject));
  for (let round = 0; round <= rounds; round += 1) {
    const from = round % subjects.length;
    for (const subject of [...subjects.slice(from), ...subjects.slice(0, from)]) {
      const browser = await openStarted(subject, pasts.get(subject));
      const take = <Name extends string>(of: string, { value, noisy }: Sample<Readonly<Record<Name, number>>>) => {
        // The first round only warms up.
        if (round === 0) return;
        noises.push(noisy);
        for (const [name, one] of Object.entries<number>(value)) note(figures, `${subject.name} ${of} ${name}`, one);
      };
      for (let i = 0; i < popups; i += 1) take('popup', await coldPopup(browser));
      for (let i = 0; i < alarms; i += 1) take('alarm', await alarmRings(browser, subject));
      await browser.kill();
    }
    console.log(`round ${round} of ${rounds}`);
  }
  return { figures, noisy: Math.round((100 * noises.filter(Boolean).length) / noises.length) };
}

/** The figures that are ratios to the blank extension. */
function measured(figures: Figures, subject: Subject): readonly Row[] {
  const of = (name: string) => ({
    blank: figures.get(`${blank.name} ${name}`) ?? [],
    ours: figures.get(`${subject.name} ${name}`) ?? [],
  });
  return [
    {
      what: 'Popup, cold: useful paint',
      unit: 'ms',
      ...of('popup useful'),
      budget: { times: 1.15 },
      how: 'from the start of the navigation to the largest paint, as the browser tells',
    },
    {
      what: 'Popup, cold: work of its process',
      unit: 'ms',
      ...of('popup work'),
      budget: { times: 1.3 },
      how: 'of all its threads from its birth, in the first 0.8 s',
    },
    {
      what: 'Alarm due to saved, cold',
      unit: 'ms',
      ...of('alarm saved'),
      budget: { times: 1.2 },
      how: 'until its first write arrives at the disk; tension reaches the next stage',
    },
    {
      what: 'Alarm, cold: work of its process',
      unit: 'ms',
      ...of('alarm work'),
      budget: null,
      how: 'in the half second after the save; alarm, icon, title and notification follow it',
    },
  ];
}
