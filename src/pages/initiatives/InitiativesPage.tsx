/** The cited initiatives: what the list is, and the list to search, filter, read and take away. */
import { Loaded } from '../../panels/Loaded';
import { PageFrame } from '../../panels/PageFrame';
import type { InitiativesText } from '../../text/fr/initiatives';
import { InitiativeExplorer } from './InitiativeExplorer';
import { InitiativesLead } from './InitiativesLead';

export function InitiativesPage(props: { text: InitiativesText }) {
  const { text } = props;
  return (
    <PageFrame title={text.title} description={text.description}>
      <Loaded names={['initiatives']} size="page">
        {({ initiatives }) => (
          <>
            <InitiativesLead text={text} data={initiatives} />
            <InitiativeExplorer text={text} data={initiatives} />
          </>
        )}
      </Loaded>
    </PageFrame>
  );
}
