/** The words of a value of a filter field; a value that the data do not know stands for itself. */
import { INITIATIVE_KINDS, type Initiatives } from '../../contract/initiatives';
import type { LocalizedText } from '../../contract/values';
import type { Facet } from '../../domain/initiativeFilter';
import { useLocalized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';

export interface FacetWords {
  /** A text of the data, which may carry a language of its own, or plain words. */
  text: (facet: Facet, value: string | number) => LocalizedText | string;
  /** The words alone, for sentences. */
  plain: (facet: Facet, value: string | number) => string;
}

export function useFacetWords(data: Initiatives): FacetWords {
  const { t } = useText();
  const localized = useLocalized();
  const text: FacetWords['text'] = (facet, value) => {
    const itself = String(value);
    switch (facet) {
      case 'themes':
        return data.themes.find((theme) => theme.id === value)?.shortName ?? itself;
      case 'kinds': {
        const kind = INITIATIVE_KINDS.find((candidate) => candidate === value);
        return kind === undefined ? itself : t.kind[kind];
      }
      case 'audiences':
        return data.audiences.find((audience) => audience.id === value)?.name ?? itself;
      case 'partners':
      case 'years':
        return itself;
    }
  };
  return {
    text,
    plain: (facet, value) => {
      const words = text(facet, value);
      return typeof words === 'string' ? words : localized(words);
    },
  };
}
