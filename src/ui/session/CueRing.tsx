import type { Dose, Line } from '#src/domain/moves/move';
import { useText } from '../context';
import { BreathDisc } from './BreathDisc';
import styles from './CueRing.module.css';
import { cueWords, type CueWords } from './cue-words';
import { DoseRing } from './DoseRing';
import { SideMarks } from './SideMarks';
import { SwitchIcon } from './SwitchIcon';

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
  const count = words.count === null ? '' : t('common_countOf', words.count.at, words.count.of);
  const side = words.side === null ? '' : t(words.side === 1 ? 'common_firstSide' : 'common_otherSide');
  const spoken = [title, count, side, t('common_secondsLeft', words.left)].filter(Boolean);
  const breath = paused ? null : words.breath;
  return (
    <div class={`${styles['cue']} ${styles[words.kind]}`}>
      <DoseRing
        dose={dose}
        second={second}
        line={line}
        label={t('common_cue')}
        valueText={spoken.join(t('common_listSeparator'))}
      >
        {breath && <BreathDisc breath={breath} line={line} />}
        <Middle words={words} />
      </DoseRing>
      {/* The ring says the same to a screen reader. */}
      <div class={styles['words']} aria-hidden="true">
        <p class={styles['title']}>{title}</p>
        <p class={styles['detail']}>
          {breath ? t(breath.phase === 'in' ? 'common_breatheIn' : 'common_breatheOut') : count}
        </p>
        {words.side !== null && <SideMarks side={words.side} line={line} text={side} />}
      </div>
    </div>
  );
}

/** Repetitions are counted, everything else counts down; a change of sides has its picture. */
function Middle({ words }: { words: CueWords }) {
  if (words.kind === 'switch') return <SwitchIcon />;
  const number = words.kind === 'work' && words.countsUp ? (words.count?.at ?? 1) : words.left;
  // Getting ready is a place first, and three seconds to go from there.
  if (words.kind === 'ready' && number > 3) return <span class={styles['wait']} />;
  return (
    <span key={`${words.kind}${number}`} class={words.kind === 'ready' ? styles['countIn'] : undefined}>
      {number}
    </span>
  );
}
