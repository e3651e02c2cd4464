/** The sentences and formats of the page's language, for every view below. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Format, formatFor } from '../text/format';
import type { SiteText } from '../text/fr/site';
import type { Language } from '../text/language';

export interface PageText {
  language: Language;
  t: SiteText;
  f: Format;
}

const TextContext = createContext<PageText | null>(null);

export function TextProvider(props: { language: Language; site: SiteText; children: ReactNode }) {
  const { language, site, children } = props;
  const value = useMemo(() => ({ language, t: site, f: formatFor(language) }), [language, site]);
  return <TextContext value={value}>{children}</TextContext>;
}

/** @throws Error outside a TextProvider: a view without sentences is a programming mistake. */
export function useText(): PageText {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText is called outside TextProvider');
  return text;
}
