import { useState } from 'preact/hooks';
import { outcomes, type BreakRecord, type Outcome } from '#src/domain/history/record';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { useJournal } from './context';
import styles from './EditBreak.module.css';

interface EditBreakProps {
  readonly record: BreakRecord;
  readonly leave: () => void;
}

/** Longer than any move is done at a desk. */
const mostSeconds = 3600;

const isDone = (outcome: Outcome) => outcome === 'done' || outcome === 'partial';

/** Puts a wrong record right: how it ended, and the seconds of each move. */
export function EditBreak({ record, leave }: EditBreakProps) {
  const { t } = usePorts();
  const { deeds, nameOf } = useJournal();
  const [outcome, setOutcome] = useState(record.outcome);
  const [typed, setTyped] = useState(() => record.moves.map(({ seconds }) => String(Math.round(seconds * 10) / 10)));
  const first = useFocusOnce<HTMLSelectElement>();
  const values = typed.map((text, i) => valueOf(text, record.moves[i]?.seconds ?? 0));
  const faulty = isDone(outcome) && values.includes(null);

  async function save(): Promise<void> {
    if (faulty) return;
    // What was skipped or missed was not done.
    const seconds = values.map((value) => (isDone(outcome) ? (value ?? 0) : 0));
    if (await deeds.edit(record, outcome, seconds)) leave();
  }

  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <Field label={t('journal_howEnded')} hint={isDone(outcome) ? undefined : t('journal_notDoneHint')}>
        {(control) => (
          <select
            {...control}
            ref={first}
            value={outcome}
            onChange={(event) => {
              const chosen = outcomes.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) setOutcome(chosen);
            }}
          >
            {outcomes.map((one) => (
              <option key={one} value={one}>
                {t(`journal_outcome_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isDone(outcome) &&
        record.moves.map(({ move }, i) => (
          <Field
            // A move may come twice in one break.
            key={`${move}-${i}`}
            label={t('journal_secondsOf', nameOf(move))}
            fault={values[i] === null ? t('journal_secondsRange', mostSeconds) : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                min={0}
                max={mostSeconds}
                step="any"
                value={typed[i]}
                onInput={(event) => {
                  const text = event.currentTarget.value;
                  setTyped((all) => all.map((one, at) => (at === i ? text : one)));
                }}
              />
            )}
          </Field>
        ))}
      <div class={styles['actions']}>
        <Button look="primary" submits disabled={faulty}>
          {t('journal_save')}
        </Button>
        <Button onClick={leave}>{t('journal_cancel')}</Button>
      </div>
    </form>
  );
}

/** What was typed as seconds; `null` when it is none. Untouched, it is what was recorded, to the last digit. */
function valueOf(text: string, recorded: number): number | null {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0 || value > Math.max(mostSeconds, recorded))
    return null;
  return value === Math.round(recorded * 10) / 10 ? recorded : value;
}
