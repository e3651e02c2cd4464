import { PageFrame } from '../../panels/PageFrame';
import type { InitiativesText } from '../../text/fr/initiatives';

export function InitiativesPage(props: { text: InitiativesText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
