import { PageFrame } from '../../panels/PageFrame';
import type { NetworkText } from '../../text/fr/network';

export function NetworkPage(props: { text: NetworkText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
