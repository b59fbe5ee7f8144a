import type { Tally } from './tally';

const columns: readonly (readonly [string, (tally: Tally) => number, number])[] = [
  ['people', ({ people }) => people, 0],
  ['hours at the desk a day', ({ sittingHours, workdays }) => sittingHours / workdays, 1],
  ['offered a day', ({ offers, workdays }) => offers / workdays, 1],
  ['done', ({ outcomes, workdays }) => outcomes.done / workdays, 1],
  ['partial', ({ outcomes, workdays }) => outcomes.partial / workdays, 1],
  ['skipped', ({ outcomes, workdays }) => outcomes.skipped / workdays, 1],
  ['missed', ({ outcomes, workdays }) => outcomes.missed / workdays, 1],
  ['snoozes', ({ snoozes, workdays }) => snoozes / workdays, 1],
  ['natural rests', ({ rests, workdays }) => rests / workdays, 1],
  ['held: typing', ({ holds, workdays }) => holds.typing / workdays, 1],
  ['full screen', ({ holds, workdays }) => holds['full-screen'] / workdays, 1],
  ['call', ({ holds, workdays }) => holds.call / workdays, 1],
  ['meeting', ({ holds, workdays }) => holds.meeting / workdays, 1],
  ['away', ({ holds, workdays }) => holds.away / workdays, 1],
  ['empty chair, of 100 offers', ({ emptyChairs, offers }) => (100 * emptyChairs) / offers, 1],
  ['alarms an hour', ({ alarms, sittingHours }) => alarms / sittingHours, 1],
  ['wake-ups an hour', ({ wakes, sittingHours }) => wakes / sittingHours, 1],
  ['strays a week', ({ strays, days }) => (7 * strays) / days, 2],
  ['polls', ({ polls, workdays }) => polls / workdays, 0],
  ['longest sitting, min', ({ longest }) => longest / 60_000, 0],
  ['and when held, min', ({ longestHeld }) => longestHeld / 60_000, 0],
];

/** A line for each number and a column for each kind of person, in Markdown. */
export function tableOf(tallies: readonly Tally[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...tallies.map(({ kind }) => kind.name)]),
    line(['---', ...tallies.map(() => '---:')]),
    ...columns.map(([name, value, digits]) => line([name, ...tallies.map((tally) => value(tally).toFixed(digits))])),
  ].join('\n');
}
