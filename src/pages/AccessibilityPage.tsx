import { PageFrame } from '../panels/PageFrame';
import type { AccessibilityText } from '../text/fr/accessibility';

export function AccessibilityPage(props: { text: AccessibilityText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
