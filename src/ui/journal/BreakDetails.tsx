import type { BreakRecord, RecordedMove } from '#src/domain/history/record';
import { areas, type Area } from '#src/domain/moves/move';
import { seconds } from '#src/domain/time';
import { usePorts } from '../context';
import { textKey } from '../text-key';
import { useJournal } from './context';
import styles from './BreakDetails.module.css';

/** What a record says: how it came, why it waited, and move by move what was done. */
export function BreakDetails({ record }: { record: BreakRecord }) {
  const { t } = usePorts();
  const { words } = useJournal();
  const { moves, held, snoozes, dueAt, startedAt, endedAt, zone } = record;
  const waited = dueAt === null ? 0 : Math.max(0, startedAt - dueAt);
  const lines = [
    t(`journal_trigger_${record.trigger}`),
    record.offer === 'reset' && t('journal_offer_reset'),
    t('journal_fromTo', words.clock(startedAt, zone), words.clock(endedAt, zone), zone),
    waited >= 60_000 && dueAt !== null && t('journal_wasDue', words.clock(dueAt, zone)),
    snoozes > 0 && words.count('journal_snoozes', snoozes),
    ...held.map(({ reason, ms }) =>
      t('journal_amountOf', t('journal_heldBy', t(textKey('journal_hold', reason))), words.span(ms)),
    ),
    record.rev > 1 && t('journal_wasEdited'),
  ].filter((line) => line !== false);
  return (
    <>
      <ul class={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {moves.length > 0 && (
        <ul class={styles['moves']} aria-label={t('journal_moves')}>
          {moves.map((move, i) => (
            // A move may come twice in one break.
            <MoveLine key={`${move.move}-${i}`} move={move} />
          ))}
        </ul>
      )}
    </>
  );
}

function MoveLine({ move }: { move: RecordedMove }) {
  const { t, areaName } = usePorts();
  const { words, nameOf } = useJournal();
  const reached = areas.filter((area: Area) => (move.areas[area] ?? 0) > 0).map(areaName);
  const notes = [
    move.seconds === 0
      ? t('journal_notDone')
      : t('journal_ofDose', words.span(seconds(move.seconds)), words.span(seconds(move.dose))),
    move.felt === 'too-much' && t('journal_tooMuch'),
    move.felt === 'fine' && t('journal_fine'),
  ].filter((note) => note !== false);
  return (
    <li class={`${styles['move']} ${styles[move.line]}`}>
      <span class={styles['name']}>
        <strong>{nameOf(move.move)}</strong>
        <span class={styles['soft']}>{[t(`common_${move.line}`), ...reached].join(t('common_listSeparator'))}</span>
      </span>
      <span class={styles['notes']}>{notes.join(t('common_listSeparator'))}</span>
    </li>
  );
}
