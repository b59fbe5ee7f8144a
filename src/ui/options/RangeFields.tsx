import { useId, useState } from 'preact/hooks';
import type { HoursRange } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { useText } from '../context';
import { crossesMidnight, parseTime, timeValue, toRange, type WeekdayIndex } from '../settings/hours';
import type { HoursWords } from '../settings/hours-words';
import { useDraft } from '../hooks/use-draft';
import styles from './RangeFields.module.css';

interface RangeFieldsProps {
  readonly day: WeekdayIndex;
  readonly words: HoursWords;
  readonly range: HoursRange;
  /** Which range of the day, from 1. */
  readonly nth: number;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: (() => void) | null;
}

/** From and to of one range. What is incomplete or makes no range is kept as typed, not saved, and said so. */
export function RangeFields({ day, words, range, nth, onChange, onRemove }: RangeFieldsProps) {
  const t = useText();
  const id = useId();
  const [fault, setFault] = useState('');
  const name = words.day(day);

  // Both times are one draft: a fault of one may be mended in the other.
  const draft = useDraft((typed, final) => {
    const [from, to] = typed.split(' ').map(parseTime);
    const incomplete = typeof from !== 'number' || typeof to !== 'number';
    const next = incomplete ? null : toRange(from, to);
    if (next !== null) {
      setFault('');
      if (next.from !== range.from || next.to !== range.to) onChange(next);
    } else if (final) setFault(t(incomplete ? 'options_hours_incomplete' : 'options_hours_same'));
    return next !== null;
  });
  const [fromShown = '', toShown = ''] = (draft.typed ?? `${timeValue(range.from)} ${timeValue(range.to)}`).split(' ');

  const field = (shown: string, label: string, typed: (text: string) => string) => (
    <input
      type="time"
      class={styles['time']}
      aria-label={label}
      aria-invalid={fault === '' ? undefined : true}
      aria-describedby={`${id}-note`}
      value={shown}
      onInput={(event) => draft.type(typed(event.currentTarget.value))}
      onBlur={() => draft.settle()}
      onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
    />
  );

  return (
    <div class={styles['range']}>
      {field(
        fromShown,
        nth === 1 ? t('options_hours_from', name) : t('options_hours_from_nth', name, nth),
        (text) => `${text} ${toShown}`,
      )}
      <span aria-hidden="true">{t('options_hours_toShort')}</span>
      {field(
        toShown,
        nth === 1 ? t('options_hours_to', name) : t('options_hours_to_nth', name, nth),
        (text) => `${fromShown} ${text}`,
      )}
      {onRemove && (
        <Button look="quiet" onClick={onRemove}>
          {t('options_hours_remove')}
          <span class="unseen"> {words.range(range, day)}</span>
        </Button>
      )}
      <p id={`${id}-note`} role="status" class={fault === '' ? styles['note'] : styles['fault']}>
        {fault !== ''
          ? fault
          : crossesMidnight(range) && range.to > 0
            ? t('options_hours_crosses', words.time(range.to), words.dayAfter(day))
            : ''}
      </p>
    </div>
  );
}
