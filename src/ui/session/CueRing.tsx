import type { Dose, Line } from '#src/domain/moves/move';
import { ProgressRing } from '../components/ProgressRing';
import { useText } from '../context';
import styles from './CueRing.module.css';
import { cueWords, type CueWords } from './cue-words';

interface CueRingProps {
  readonly dose: Dose;
  /** Second of the dose. */
  readonly second: number;
  readonly line: Line;
  readonly paused: boolean;
}

/** What to do right now, for how long, and how often: the ring and its words. */
export function CueRing({ dose, second, line, paused }: CueRingProps) {
  const t = useText();
  const words = cueWords(dose, second);
  if (words === null) return null;
  const title = t(paused ? 'common_cuePaused' : words.title);
  const details = [
    words.count === null ? '' : t('common_countOf', words.count.at, words.count.of),
    words.side === null ? '' : t(words.side === 1 ? 'common_firstSide' : 'common_otherSide'),
  ].filter(Boolean);
  return (
    <div class={styles['cue']}>
      <ProgressRing
        value={words.part}
        label={t('common_cue')}
        valueText={[title, ...details, t('common_secondsLeft', words.left)].join(t('common_listSeparator'))}
        tone={words.kind === 'ready' ? 'quiet' : line}
      >
        <Middle words={words} />
      </ProgressRing>
      {/* The ring says the same to a screen reader. */}
      <div aria-hidden="true">
        <p class={styles['title']}>{title}</p>
        {details.map((detail) => (
          <p key={detail} class={styles['detail']}>
            {detail}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Repetitions are counted, everything else counts down. */
function Middle({ words }: { words: CueWords }) {
  const t = useText();
  if (words.kind === 'rep' && words.count !== null) return <span>{words.count.at}</span>;
  return (
    <>
      <span>{words.left}</span>
      <span class={styles['unit']}>{t('common_secondsUnit')}</span>
    </>
  );
}
