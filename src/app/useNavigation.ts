/** The entries of the main navigation, in order. */
import { type PageName, pagePath } from '../paths';
import { useText } from '../ui/TextContext';

export interface NavigationItem {
  page: PageName;
  path: string;
  label: string;
}

export function useNavigation(): NavigationItem[] {
  const { t, language } = useText();
  const labels = {
    overview: t.nav.overview,
    label: t.nav.programme,
    initiatives: t.nav.initiatives,
    network: t.nav.network,
    data: t.nav.data,
  } as const;
  const pages = ['overview', 'label', 'initiatives', 'network', 'data'] as const;
  return pages.map((page) => ({ page, path: pagePath(page, language), label: labels[page] }));
}
