import { useState } from 'preact/hooks';
import { filtersFromText, filtersToText } from './filter-memory';
import { noFilters, type Filters } from './filter-moves';

const place = 'moves-filters';

/** The filters of the list; they outlive a reload of the page, and end with its tab. */
export function useMoveFilters(): readonly [Filters, (filters: Filters) => void] {
  const [filters, setFilters] = useState(recall);
  const keep = (next: Filters) => {
    remember(next);
    setFilters(next);
  };
  return [filters, keep];
}

function recall(): Filters {
  try {
    return filtersFromText(sessionStorage.getItem(place) ?? '');
  } catch {
    // Firefox with all site data blocked. The list works without a memory.
    return noFilters;
  }
}

function remember(filters: Filters): void {
  try {
    sessionStorage.setItem(place, filtersToText(filters));
  } catch {
    // As above.
  }
}
