import { PageFrame } from '../panels/PageFrame';
import type { LegalText } from '../text/fr/legal';

export function LegalPage(props: { text: LegalText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
