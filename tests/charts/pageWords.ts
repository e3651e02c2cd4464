/** What a page gives its charts: sentences, formats, and the data's texts, in each language. */
import type { LocalizedText } from '../../src/contract/values';
import { site as english } from '../../src/text/en/site';
import { formatFor } from '../../src/text/format';
import { site as french } from '../../src/text/fr/site';
import { typesetFrench } from '../../src/text/typeset';

export const fr = {
  t: french,
  f: formatFor('fr'),
  localized: (text: LocalizedText): string => typesetFrench(text.fr),
};
export const en = {
  t: english,
  f: formatFor('en'),
  localized: (text: LocalizedText): string => text.en ?? text.fr,
};

/** Spaces that do not break, as the plain ones that they look like. */
export const plain = (text: string): string => text.replaceAll(/[\u202F\u00A0]/g, ' ');
