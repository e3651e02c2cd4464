import { PageFrame } from '../panels/PageFrame';
import type { GlossaryText } from '../text/fr/glossary';

export function GlossaryPage(props: { text: GlossaryText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
