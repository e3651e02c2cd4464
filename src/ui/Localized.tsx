/** A text of the data in the page's language; a French text on an English page is marked as French. */
import { inLanguage, type TranslatedText } from '../text/language';
import { typesetFrench } from '../text/typeset';
import { useText } from './TextContext';

/** The text alone, for attributes and sentences, which cannot carry a language of their own. */
export function useLocalized(): (text: TranslatedText) => string {
  const { language } = useText();
  return (text) => {
    const { text: words, lang } = inLanguage(text, language);
    return language === 'fr' || lang === 'fr' ? typesetFrench(words) : words;
  };
}

export function Localized(props: { text: TranslatedText }) {
  const { language } = useText();
  const localized = useLocalized();
  const { lang } = inLanguage(props.text, language);
  const words = localized(props.text);
  return lang === undefined ? words : <span lang={lang}>{words}</span>;
}

/** French words whatever the page's language: names of publications, quotations. */
export function FrenchText(props: { text: string }) {
  const { language } = useText();
  const words = typesetFrench(props.text);
  return language === 'fr' ? words : <span lang="fr">{words}</span>;
}
