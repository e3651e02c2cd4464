import { PageFrame } from '../panels/PageFrame';
import type { SitemapText } from '../text/fr/sitemap';

export function SitemapPage(props: { text: SitemapText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
