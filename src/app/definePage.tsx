/** A page whose code and sentences are loaded together, in one language, when the page is asked for. */
import { type ComponentType, lazy, useState } from 'react';
import type { Language } from '../text/language';

export interface Page {
  /** The component without properties that shows the page in a language. */
  views: Record<Language, ComponentType>;
  /** Loads what the page needs, for a reader who is there or about to go there. Never fails: the page itself will tell. */
  prepare: (language: Language) => Promise<void>;
}

/**
 * A page that is already loaded is shown at once. `lazy` alone would suspend for a moment even then, and a prerendered
 * page that suspends while it is taken over is thrown away and made anew.
 */
function defineView(load: () => Promise<ComponentType>): {
  View: ComponentType;
  prepare: () => Promise<void>;
} {
  let ready: ComponentType | null = null;
  const loadOnce = async () => {
    ready ??= await load();
    return { default: ready };
  };
  const LazyView = lazy(loadOnce);
  return {
    View: function PageView() {
      const [Shown] = useState(() => ready ?? LazyView);
      return <Shown />;
    },
    prepare: () =>
      loadOnce().then(
        () => undefined,
        () => undefined,
      ),
  };
}

export function definePage<Text>(
  loadView: () => Promise<ComponentType<{ text: Text }>>,
  loadText: Record<Language, () => Promise<Text>>,
): Page {
  const load = async (language: Language) => {
    const [View, text] = await Promise.all([loadView(), loadText[language]()]);
    return () => <View text={text} />;
  };
  const fr = defineView(() => load('fr'));
  const en = defineView(() => load('en'));
  const prepare: Record<Language, () => Promise<void>> = { fr: fr.prepare, en: en.prepare };
  return { views: { fr: fr.View, en: en.View }, prepare: (language) => prepare[language]() };
}
