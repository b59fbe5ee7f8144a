import { usePorts } from '../context';
import { facetValueInWords } from './facet-words';
import { toggle, type Counts, type Filters } from './filter-moves';
import { facets, type Facet } from './move-facets';
import styles from './MoveFilters.module.css';

interface MoveFiltersProps {
  readonly filters: Filters;
  readonly counts: Counts;
  readonly onChange: (filters: Filters) => void;
}

/** Areas are chosen on the body, above the list. */
const shownFacets = ['line', 'kind', 'position', 'kit', 'discreetness', 'level', 'standing'] as const satisfies Facet[];

/** What narrows the list of moves. Filters only look; they change no setting. */
export function MoveFilters({ filters, counts, onChange }: MoveFiltersProps) {
  const { t } = usePorts();
  return (
    <div class={styles['filters']}>
      {shownFacets.map((name) => (
        <fieldset key={name} class={styles['facet']}>
          <legend>{t(`options_filter_${name}`)}</legend>
          <FacetChips name={name} filters={filters} counts={counts} onChange={onChange} />
        </fieldset>
      ))}
    </div>
  );
}

/** The values of one facet, each with the number of moves it would show. */
function FacetChips({ name, filters, counts, onChange }: MoveFiltersProps & { readonly name: Facet }) {
  const ports = usePorts();
  const chosen: readonly string[] = filters[name];
  return (
    <div class={styles['chips']}>
      {facets[name].map((value) => {
        const count = counts[name].get(value) ?? 0;
        return (
          <button
            key={value}
            type="button"
            class={`${styles['chip']} ${count === 0 ? styles['empty'] : ''}`}
            aria-pressed={chosen.includes(value)}
            onClick={() => onChange(toggle(filters, name, value))}
          >
            {facetValueInWords(ports, name, value)}
            <span class={styles['count']} aria-hidden="true">
              {count}
            </span>
          </button>
        );
      })}
    </div>
  );
}
