/** The languages of the site. French is the language of the data; English is offered where a translation exists. */
import type { LocalizedText } from '../contract/values';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text of the data, for the views: French, and English where a translation exists. */
export type TranslatedText = LocalizedText;

export interface LanguageText {
  text: string;
  /** Set when the text is not in the language of the page, for the `lang` attribute. */
  lang: Language | undefined;
}

/** The text in the page's language, or the French one marked as such where no translation exists. */
export function inLanguage(text: LocalizedText, language: Language): LanguageText {
  if (language === 'fr') return { text: text.fr, lang: undefined };
  return text.en === undefined ? { text: text.fr, lang: 'fr' } : { text: text.en, lang: undefined };
}
