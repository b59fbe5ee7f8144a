import type { Decision } from '#src/domain/schedule/decisions';
import { useText } from '../context';
import type { DayOfEntries } from './why-entries';
import type { WhyTimes } from './why-times';
import { whySentence } from './why-words';
import styles from './WhyList.module.css';

/** A dot for the eye; the sentence says it all. */
const tones = {
  due: 'quiet',
  'let-go': 'quiet',
  building: 'quiet',
  held: 'held',
  snoozed: 'held',
  paused: 'held',
  'off-hours': 'held',
  shown: 'acted',
  told: 'acted',
  ended: 'acted',
  started: 'presence',
  away: 'presence',
  back: 'presence',
  'clock-set-back': 'presence',
} as const satisfies Record<Decision['kind'], string>;

interface WhyListProps {
  readonly days: readonly DayOfEntries[];
  readonly times: WhyTimes;
}

/** Decisions by day, each as a time and a sentence. */
export function WhyList({ days, times }: WhyListProps) {
  const t = useText();
  return (
    <>
      {days.map(({ name, entries }, nth) => (
        <div key={`${nth} ${name}`}>
          <h3 class={styles['day']}>{name}</h3>
          <ol class={styles['list']}>
            {entries.map((entry, index) => (
              <li
                key={`${entry.decision.at} ${entry.decision.kind} ${index}`}
                class={styles[tones[entry.decision.kind]]}
              >
                <time class={styles['time']} dateTime={new Date(entry.decision.at).toISOString()}>
                  {times.clock(entry.decision.at)}
                </time>
                <p>{whySentence(t, times, entry)}</p>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
