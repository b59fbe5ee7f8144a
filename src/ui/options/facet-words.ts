import type { PagePorts } from '#src/app/page-ports';
import type { Facet, ValueOf } from './move-facets';
import { textKey } from '../text-key';

type Words = Pick<PagePorts, 't' | 'areaName'>;

const words: { readonly [Name in Facet]: (ports: Words, value: ValueOf<Name>) => string } = {
  line: ({ t }, value) => t(`options_line_${value}`),
  kind: ({ t }, value) => t(textKey('kind', value)),
  area: ({ areaName }, value) => areaName(value),
  position: ({ t }, value) => t(`position_${value}`),
  kit: ({ t }, value) => (value === 'none' ? t('options_filter_noKit') : t(textKey('kit', value))),
  discreetness: ({ t }, value) => t(`discreetness_${value}`),
  level: ({ t }, value) => t(`level_${value}`),
  standing: ({ t }, value) => t(`options_standing_${value}`),
};

/** What a value of a filter is called. */
export const facetValueInWords = <Name extends Facet>(ports: Words, name: Name, value: ValueOf<Name>): string =>
  words[name](ports, value);
