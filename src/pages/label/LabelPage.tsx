import { PageFrame } from '../../panels/PageFrame';
import type { LabelText } from '../../text/fr/label';

export function LabelPage(props: { text: LabelText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
