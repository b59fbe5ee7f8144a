import { moveSumsOf } from '#src/domain/history/move-sums';
import type { BreakRecord } from '#src/domain/history/record';
import { seconds } from '#src/domain/time';
import { usePorts } from '../../context';
import { useJournal } from '../context';
import { ReportPart, ReportTable } from './ReportPart';

/** Every move that was done, with its dose and what was said of it. */
export function ReportMoves({ records }: { readonly records: readonly BreakRecord[] }) {
  const { t } = usePorts();
  const { words, nameOf } = useJournal();
  const none = '\u2013';
  const count = (times: number) => (times === 0 ? none : words.number(times));
  return (
    <ReportPart title={t('journal_report_moves')} lead={t('journal_report_movesLead')}>
      <ReportTable
        caption={t('journal_report_moves')}
        columns={[
          t('journal_report_move'),
          t('journal_report_line'),
          t('journal_report_times'),
          t('journal_report_dose'),
          t('journal_report_inAll'),
          t('journal_report_tooMuch'),
        ]}
        rows={moveSumsOf(records).map((sums) => [
          nameOf(sums.move),
          t(`common_${sums.line}`),
          words.number(sums.times),
          words.span(seconds(sums.dose)),
          words.span(sums.time),
          count(sums.tooMuch),
        ])}
      />
    </ReportPart>
  );
}
