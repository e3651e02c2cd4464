/** The words of a value of a filter field in the page's language; a value that the data do not know stands for itself. */
import { INITIATIVE_KINDS, type Initiatives } from '../../contract/initiatives';
import type { Facet } from '../../domain/initiativeFilter';
import { useLocalized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';

export type FacetWords = (facet: Facet, value: string | number) => string;

export function useFacetWords(data: Initiatives): FacetWords {
  const { t } = useText();
  const localized = useLocalized();
  return (facet, value) => {
    switch (facet) {
      case 'themes': {
        const theme = data.themes.find((candidate) => candidate.id === value);
        return theme === undefined ? String(value) : localized(theme.shortName);
      }
      case 'kinds': {
        const kind = INITIATIVE_KINDS.find((candidate) => candidate === value);
        return kind === undefined ? String(value) : t.kind[kind];
      }
      case 'audiences': {
        const audience = data.audiences.find((candidate) => candidate.id === value);
        return audience === undefined ? String(value) : localized(audience.name);
      }
      case 'partners':
      case 'years':
        return String(value);
    }
  };
}
