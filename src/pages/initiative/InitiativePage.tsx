import { PageFrame } from '../../panels/PageFrame';
import type { InitiativeText } from '../../text/fr/initiative';

export function InitiativePage(props: { text: InitiativeText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
