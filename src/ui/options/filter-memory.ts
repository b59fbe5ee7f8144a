import { noFilters, type Filters } from './filter-moves';
import { facets, facetNames, type Facet, type ValueOf } from './move-facets';

/** Filters as one line of text, such as `text=wall&line=back&area=ribs&area=chest`. */
export function filtersToText(filters: Filters): string {
  const fields = new URLSearchParams();
  if (filters.text !== '') fields.set('text', filters.text);
  for (const name of facetNames) for (const value of filters[name]) fields.append(name, value);
  return fields.toString();
}

/** The filters of such a text. What is not known, of another version or mistyped, asks nothing. */
export function filtersFromText(text: string): Filters {
  const fields = new URLSearchParams(text);
  const known = <Name extends Facet>(name: Name): readonly ValueOf<Name>[] => {
    const asked = fields.getAll(name);
    const values: readonly ValueOf<Name>[] = facets[name];
    return values.filter((value) => asked.includes(value));
  };
  return {
    ...noFilters,
    text: fields.get('text') ?? '',
    line: known('line'),
    kind: known('kind'),
    area: known('area'),
    position: known('position'),
    kit: known('kit'),
    discreetness: known('discreetness'),
    level: known('level'),
    standing: known('standing'),
  };
}
