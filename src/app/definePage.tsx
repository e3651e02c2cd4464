/** A page whose code and sentences are loaded together, in one language, when the page is asked for. */
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Language } from '../text/language';

export interface Page {
  /** The component without properties that shows the page in a language. */
  views: Record<Language, LazyExoticComponent<ComponentType>>;
  /** Loads what the page needs, for a reader who is there or about to go there. Never fails: the page itself will tell. */
  prepare: (language: Language) => Promise<void>;
}

export function definePage<Text>(
  loadView: () => Promise<ComponentType<{ text: Text }>>,
  loadText: Record<Language, () => Promise<Text>>,
): Page {
  const load = async (language: Language) => {
    const [View, text] = await Promise.all([loadView(), loadText[language]()]);
    return { default: () => <View text={text} /> };
  };
  return {
    views: { fr: lazy(() => load('fr')), en: lazy(() => load('en')) },
    prepare: (language) =>
      load(language).then(
        () => undefined,
        () => undefined,
      ),
  };
}
