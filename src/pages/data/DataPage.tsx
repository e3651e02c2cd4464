/** Data and method: sources, gaps, calculations, the API, files, licence, change log. */
import { useQueries } from '@tanstack/react-query';
import { RESOURCE_NAMES, type ResourceName, type Resources } from '../../contract/resources';
import { Loaded } from '../../panels/Loaded';
import { PageFrame } from '../../panels/PageFrame';
import { resourceQuery } from '../../queries/resourceQueries';
import type { DataText } from '../../text/fr/data';
import { Section } from '../../ui/Section';
import { ApiResource } from './ApiResource';
import { ChangeLog } from './ChangeLog';
import { CoverageTables } from './CoverageTables';
import styles from './DataPage.module.css';
import { Downloads } from './Downloads';
import { MethodNotes } from './MethodNotes';
import { SourceList } from './SourceList';

const SECTIONS = [
  ['sources', 'sources'],
  ['documente', 'coverage'],
  ['methode', 'method'],
  ['api', 'api'],
  ['telechargements', 'downloads'],
  ['licence', 'licence'],
  ['journal', 'changes'],
] as const;

/** What has been loaded, whatever failed: a source is listed although one of the resources is out of reach. */
function useAvailable(): Partial<Resources> {
  const results = useQueries({ queries: RESOURCE_NAMES.map((name) => resourceQuery<ResourceName>(name)) });
  return Object.fromEntries(RESOURCE_NAMES.map((name, index) => [name, results[index]?.data]));
}

function Contents(props: { text: DataText }) {
  const words = props.text.contents;
  return (
    <nav className="wrap" aria-label={words.title}>
      <ul className={styles.contents}>
        {SECTIONS.map(([id, name]) => (
          <li key={id}>
            <a className={styles.targetLink} href={`#${id}`}>
              {words[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function DataPage(props: { text: DataText }) {
  const { text } = props;
  const available = useAvailable();
  return (
    <PageFrame title={text.title} description={text.description} lead={text.lead}>
      <Contents text={text} />
      <Section id="sources" title={text.sources.title} lead={text.sources.lead}>
        <Loaded names={['sources']} size="panel">
          {({ sources }) => <SourceList text={text} sources={sources} data={available} />}
        </Loaded>
      </Section>
      <Section id="documente" title={text.coverage.title} lead={text.coverage.lead}>
        <Loaded names={['city', 'label', 'initiatives', 'network', 'sources']} size="panel">
          {(data) => <CoverageTables text={text} data={data} />}
        </Loaded>
      </Section>
      <Section id="methode" title={text.method.title} lead={text.method.lead}>
        <MethodNotes text={text} />
      </Section>
      <Section id="api" title={text.api.title} lead={text.api.lead}>
        <p>{text.api.rest}</p>
        <div className={styles.resources}>
          {RESOURCE_NAMES.map((name) => (
            <ApiResource key={name} text={text} name={name} />
          ))}
        </div>
      </Section>
      <Section id="telechargements" title={text.downloads.title} lead={text.downloads.lead}>
        <Downloads text={text} available={available} />
      </Section>
      <Section id="licence" title={text.licence.title}>
        <Loaded names={['city']} size="line">
          {({ city }) => (
            <p className="measure" data-interface="">
              {text.licence.text}{' '}
              <a href={city.dataLicence.url} rel="license">
                {city.dataLicence.name}
              </a>
            </p>
          )}
        </Loaded>
        <p className="measure">{text.licence.sources}</p>
      </Section>
      <Section id="journal" title={text.changes.title} lead={text.changes.lead}>
        <Loaded names={['changes']} size="line">
          {({ changes }) => <ChangeLog text={text} changes={changes} />}
        </Loaded>
      </Section>
    </PageFrame>
  );
}
