import { dayOf } from '#src/domain/history/day';
import { parseState } from '#src/domain/schedule/parse-state';
import { rulesOf, type Rules } from '#src/domain/schedule/rules';
import { spansToAsk } from '#src/domain/schedule/silence';
import { freshState, type Reading, type ScheduleState } from '#src/domain/schedule/state';
import { parseSettings, settingsVersion } from '#src/domain/settings/parse-settings';
import type { Settings } from '#src/domain/settings/settings';
import type { Glance, Notice } from './glance';
import { parseBoard, post, type NoticeBoard } from './notices';
import { isGlance } from './parse-glance';
import type { Ports, Stored } from './ports/ports';

/** Everything that a decision can depend on, read and parsed at one moment. */
export interface Scene {
  readonly state: ScheduleState;
  readonly settings: Settings;
  /** Written by a newer version, and not to be written over. */
  readonly settingsAreNewer: boolean;
  readonly rules: Rules;
  readonly reading: Reading;
  readonly glance: Glance | null;
  readonly board: NoticeBoard;
  /** What has to be written because something was broken: the repaired value, and the broken one under another name. */
  readonly repairs: Readonly<Record<string, unknown>>;
}

export async function readScene(ports: Ports, pace: number): Promise<Scene> {
  const { store, clock, ids, desk, tellsPresence } = ports;
  const stored = await store.read();
  const { settings, repaired, newer } = parseSettings(stored.settings);
  const rules = rulesOf(settings, { pace, tellsPresence });
  const seen = await desk.look(spansToAsk(rules));
  const now = clock.now();
  const zone = clock.zone();
  const fresh = freshState(now, dayOf(now, zone, rules.dayStart), ids.fresh(now));
  const parsed = parseState(stored.schedule, fresh);
  const board = parseBoard(stored.notices);
  const faults = noticesOf({ newer, settings: repaired, state: parsed.repaired }, now);
  return {
    state: parsed.state,
    settings,
    settingsAreNewer: newer,
    rules,
    reading: { now, zone, seen, freshId: ids.fresh(now) },
    glance: isGlance(stored.glance) ? stored.glance : null,
    board: post(board, faults),
    repairs: {
      ...(repaired.length > 0 && !newer ? repairedSettings(settings, stored) : {}),
      ...(parsed.repaired.length > 0 ? { brokenSchedule: stored.schedule } : {}),
    },
  };
}

const repairedSettings = (settings: Settings, stored: Stored) => ({
  settings: { v: settingsVersion, ...settings },
  brokenSettings: stored.settings,
});

interface Faults {
  readonly newer: boolean;
  readonly settings: readonly string[];
  readonly state: readonly string[];
}

function noticesOf({ newer, settings, state }: Faults, now: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (newer) notices.push({ id: 'newer-settings', kind: 'newer-settings', fields: [] });
  else if (settings.length > 0) {
    notices.push({ id: `settings-repaired-${now}`, kind: 'settings-repaired', fields: settings });
  }
  if (state.length > 0) notices.push({ id: `state-repaired-${now}`, kind: 'state-repaired', fields: state });
  return notices;
}
