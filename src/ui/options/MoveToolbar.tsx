import { useId } from 'preact/hooks';
import { usePorts } from '../context';
import { noFilters, toggle, type Counts, type Filters } from './filter-moves';
import { facetNames } from './move-facets';
import { facetValueInWords } from './facet-words';
import { MoveFilters } from './MoveFilters';
import { MoveIcon } from './MoveIcon';
import styles from './MoveToolbar.module.css';

interface MoveToolbarProps {
  readonly filters: Filters;
  readonly counts: Counts;
  readonly onChange: (filters: Filters) => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** How many are shown, said politely whenever it changes. */
  readonly shown: string;
  /** What the moves in use come to. */
  readonly note: string;
}

/** Stays at the top of the window while the list passes below: search, filters, and the running count. */
export function MoveToolbar({ filters, counts, onChange, open, onOpen, shown, note }: MoveToolbarProps) {
  const ports = usePorts();
  const { t } = ports;
  const id = useId();
  const asked = facetNames.flatMap((name) => filters[name].map((value) => ({ name, value })));
  return (
    <div class={styles['bar']} role="search" aria-label={t('options_filters')}>
      <div class={styles['row']}>
        <label class={styles['search']}>
          <span class="unseen">{t('options_filter_text')}</span>
          <MoveIcon name="search" />
          <input
            type="search"
            placeholder={t('options_filter_text')}
            value={filters.text}
            onInput={(event) => onChange({ ...filters, text: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class={styles['filters']}
          aria-expanded={open}
          aria-controls={`${id}-filters`}
          onClick={() => onOpen(!open)}
        >
          <MoveIcon name="filters" />
          {t('options_filter')}
        </button>
      </div>
      <div id={`${id}-filters`} hidden={!open}>
        {open && <MoveFilters filters={filters} counts={counts} onChange={onChange} />}
      </div>
      {asked.length > 0 && (
        <ul class={styles['asked']} aria-label={t('options_filter_asked')}>
          {asked.map(({ name, value }) => (
            <li key={`${name}-${value}`}>
              <button type="button" class={styles['chip']} onClick={() => onChange(toggle(filters, name, value))}>
                <span class="unseen">{t('options_filter_drop')}</span>
                {facetValueInWords(ports, name, value)}
                <MoveIcon name="close" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" class={styles['clear']} onClick={() => onChange(noFilters)}>
              {t('options_filter_clear')}
            </button>
          </li>
        </ul>
      )}
      <p class={styles['counts']}>
        <span role="status">{shown}</span> <span class={styles['note']}>{note}</span>
      </p>
    </div>
  );
}
