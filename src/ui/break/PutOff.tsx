import { useId } from 'preact/hooks';
import type { Millis } from '#src/domain/time';
import { Button } from '../components/Button';
import { useText } from '../context';
import { spanWords } from '../session/words';
import { KeyHint } from './KeyHint';
import styles from './PutOff.module.css';

/** The ways out: later, or not at all. */
export interface WaysOut {
  /** Left out when no snooze is left. */
  readonly snooze: (() => void) | undefined;
  readonly snoozeFor: Millis;
  readonly snoozesLeft: number;
  readonly skip: () => void;
}

/** Snooze and Skip. Both are free: nothing is asked. */
export function PutOff({ ways, small = false }: { ways: WaysOut; small?: boolean }) {
  const t = useText();
  const id = useId();
  const look = small ? 'quiet' : 'plain';
  const hint = t('break_snoozeHint', spanWords(t, ways.snoozeFor / 1000), ways.snoozesLeft);
  return (
    <>
      {ways.snooze && (
        <Button look={look} aria-describedby={id} aria-keyshortcuts="S" onClick={ways.snooze}>
          {t('break_snooze')}
          <KeyHint shortcut="s" />{' '}
          <small id={id} class={`${styles['hint']} ${small ? styles['small'] : ''}`} aria-hidden="true">
            {hint}
          </small>
        </Button>
      )}
      <Button look={look} aria-keyshortcuts="Escape" onClick={ways.skip}>
        {t('break_skip')}
        <KeyHint shortcut="escape" />
      </Button>
    </>
  );
}
