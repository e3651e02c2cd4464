/** One cited initiative: what it is, for whom, with whom, where, since when, and what is said of it where. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { Initiative, Initiatives } from '../../contract/initiatives';
import { Loaded } from '../../panels/Loaded';
import { PageFrame } from '../../panels/PageFrame';
import { SourceItem, useSources } from '../../panels/Provenance';
import { themeClass } from '../../panels/themeClass';
import { resourceQuery } from '../../queries/resourceQueries';
import type { InitiativeText } from '../../text/fr/initiative';
import { Localized, useLocalized } from '../../ui/Localized';
import { Section } from '../../ui/Section';
import { Breadcrumb } from './Breadcrumb';
import { InitiativeFacts } from './InitiativeFacts';
import styles from './InitiativePage.module.css';
import { Indicators, Milestones } from './InitiativeTables';
import { NeighbourLinks } from './NeighbourLinks';
import { UnknownInitiative } from './UnknownInitiative';

function Sources(props: { text: InitiativeText; sourceIds: readonly string[] }) {
  const { text, sourceIds } = props;
  const sources = useSources(sourceIds);
  return (
    <Section title={text.sources({ n: sourceIds.length })} sourceIds={sourceIds}>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceItem source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Content(props: { text: InitiativeText; data: Initiatives; initiative: Initiative }) {
  const { text, data, initiative } = props;
  const theme = data.themes.find(({ id }) => id === initiative.themeId);
  const audiences = data.audiences
    .filter(({ id }) => initiative.audienceIds.includes(id))
    .map(({ name }) => name);
  return (
    <>
      <Section title={text.facts.title} sourceIds={initiative.sourceIds}>
        <InitiativeFacts text={text} initiative={initiative} theme={theme} audiences={audiences} />
      </Section>
      {initiative.components.length === 0 ? null : (
        <Section title={text.components} sourceIds={initiative.sourceIds}>
          <ul className={styles.components}>
            {initiative.components.map((component) => (
              <li key={component.fr}>
                <Localized text={component} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Milestones text={text} initiative={initiative} />
      <Indicators text={text} initiative={initiative} />
      <Sources text={text} sourceIds={initiative.sourceIds} />
      <NeighbourLinks text={text} data={data} initiative={initiative} theme={theme} />
    </>
  );
}

export function InitiativePage(props: { text: InitiativeText }) {
  const { text } = props;
  const { id = '' } = useParams();
  const localized = useLocalized();
  const { data } = useQuery(resourceQuery('initiatives'));
  const initiative = data?.initiatives.find((candidate) => candidate.id === id);
  const theme = data?.themes.find((candidate) => candidate.id === initiative?.themeId);
  const isUnknown = data !== undefined && initiative === undefined;
  const words =
    initiative === undefined
      ? {
          title: isUnknown ? text.unknown.title : text.title,
          description: isUnknown ? text.unknown.explanation : text.description,
          ...(isUnknown ? { lead: text.unknown.explanation } : {}),
        }
      : {
          title: localized(initiative.title),
          description: localized(initiative.description),
          heading: <Localized text={initiative.title} />,
          lead: <Localized text={initiative.description} />,
          leadSourceIds: initiative.sourceIds,
        };
  return (
    <div className={theme === undefined ? undefined : `${styles.page} ${themeClass[theme.id]}`}>
      <Breadcrumb initiative={initiative} theme={theme} />
      <PageFrame {...words}>
        <Loaded names={['initiatives']} size="page">
          {({ initiatives }) =>
            initiative === undefined ? (
              <UnknownInitiative text={text} data={initiatives} id={id} />
            ) : (
              <Content text={text} data={initiatives} initiative={initiative} />
            )
          }
        </Loaded>
      </PageFrame>
    </div>
  );
}
