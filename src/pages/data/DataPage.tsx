import { PageFrame } from '../../panels/PageFrame';
import type { DataText } from '../../text/fr/data';

export function DataPage(props: { text: DataText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      {null}
    </PageFrame>
  );
}
