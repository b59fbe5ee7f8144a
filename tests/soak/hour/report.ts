import type { Seen } from './observer';
import { alarms, inside, wakes, type Stretch } from './tally';

export interface Run {
  readonly sitting: Stretch;
  readonly breaks: readonly Stretch[];
  readonly away: Stretch;
  readonly seen: readonly Seen[];
  readonly starts: readonly number[];
  readonly seed: number;
  readonly browser: string;
}

const minute = 60_000;
const length = ({ from, to }: Stretch) => to - from;
const starting = (starts: readonly number[], { from, to }: Stretch) =>
  starts.filter((at) => at >= from && at < to).length;

/** What came of it, as a page to keep. */
export function report({ sitting, breaks, away, seen, starts, seed, browser }: Run): string {
  const sat = inside(seen, sitting);
  const hours = (length(sitting) - breaks.reduce((sum, one) => sum + length(one), 0)) / (60 * minute);
  const rate = (count: number) => (count / hours).toFixed(1);
  const count = (what: Seen['what']) => sat.filter((one) => one.what === what).length;
  const line = (name: string, at: number, gone: number, limit: string) =>
    `| ${name} | ${at} | ${rate(at)} | ${limit} | ${gone} |`;
  const gone = inside(seen, away);
  return `${[
    '# A real hour',
    'Written by `npm run soak`. What the lines mean is told in README.md.',
    `${browser}, default settings, seed ${seed}: ${Math.round(length(sitting) / minute)} minutes at the desk with ${breaks.length} ${breaks.length === 1 ? 'break' : 'breaks'}, then away; ${(length(away) / minute).toFixed(1)} minutes of it after it was noticed.`,
    [
      '| | at the desk | an hour | at most | away |',
      '| --- | ---: | ---: | ---: | ---: |',
      line('alarms', alarms(sat).length, alarms(gone).length, '8'),
      line('all wake-ups', wakes(sat).length, wakes(gone).length, '12'),
      line('of these idle or back', count('idle'), gone.filter(({ what }) => what === 'idle').length, ''),
      line('of these windows', count('window'), gone.filter(({ what }) => what === 'window').length, ''),
      line('starts of the worker', starting(starts, sitting), starting(starts, away), ''),
      line('writes of the clock', count('write'), gone.filter(({ what }) => what === 'write').length, ''),
      line('messages of the break page', count('message'), gone.filter(({ what }) => what === 'message').length, ''),
    ].join('\n'),
    'What woke it, by minute:',
    wakes(seen)
      .map(({ at, what, detail }) => `- ${((at - sitting.from) / minute).toFixed(1)} ${what}: ${detail}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
