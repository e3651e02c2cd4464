/** Every publication the site rests on, each under an address of its own that figures link to. */
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import type { Resources } from '../../contract/resources';
import type { Source } from '../../contract/sources';
import { usesOfSource } from '../../domain/sourceUse';
import type { DataText } from '../../text/fr/data';
import { DefinitionList } from '../../ui/DefinitionList';
import { FrenchText, Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './DataPage.module.css';

function SourceEntry(props: { text: DataText; source: Source; data: Partial<Resources>; isTarget: boolean }) {
  const { text, source, data, isTarget } = props;
  const { f } = useText();
  const words = text.sources;
  const uses = usesOfSource(source.id, data);
  return (
    <li
      id={`source-${source.id}`}
      tabIndex={-1}
      className={isTarget ? `${styles.source} ${styles.target}` : styles.source}
      data-sources={source.id}
    >
      <p className={styles.sourceTitle}>
        <Localized text={source.publisher} />
        {', '}
        <FrenchText text={source.title.fr} />
      </p>
      <p>
        {source.publishedOn === null ? (
          words.undated
        ) : (
          <time dateTime={source.publishedOn}>{f.date(source.publishedOn)}</time>
        )}
        {' · '}
        {words.confidence({ grade: source.confidence })}
        {source.url === null ? ` · ${words.noAddress}` : null}
      </p>
      <p className="soft">
        {uses.length === 0
          ? words.unused
          : words.uses({
              parts: uses.map((use) => words.use({ resource: use.resource, n: use.statements })),
            })}
      </p>
      {source.url === null ? null : (
        <p>
          <a className={styles.targetLink} href={source.url} rel="external">
            {words.visit}{' '}
            <span className="visually-hidden">
              {'('}
              <FrenchText text={source.title.fr} />
              {')'}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}

/** A reader who comes from a figure lands on its source, although the list is there only once its data are. */
function useArrival(hash: string): void {
  useEffect(() => {
    if (!hash.startsWith('#source-')) return;
    const entry = document.getElementById(decodeURIComponent(hash.slice(1)));
    entry?.scrollIntoView();
    entry?.focus({ preventScroll: true });
  }, [hash]);
}

export interface SourceListProps {
  text: DataText;
  sources: Resources['sources'];
  /** What may rest on the sources; what is missing because it failed to load is not counted. */
  data: Partial<Resources>;
}

export function SourceList(props: SourceListProps) {
  const { text, sources, data } = props;
  const { f } = useText();
  const { hash } = useLocation();
  useArrival(hash);
  if (sources.sources.length === 0) return <p>{text.sources.none}</p>;
  return (
    <>
      <p className="measure" data-interface="">
        {text.sources.accessed({ date: f.date(sources.accessedOn) })} <Localized text={sources.note} />
      </p>
      <h3>{text.sources.confidenceTitle}</h3>
      <DefinitionList
        entries={(['A', 'B'] as const).map((grade) => ({
          id: grade,
          term: text.sources.confidence({ grade }),
          definition: text.sources.confidences[grade],
        }))}
      />
      <p>{text.sources.confidenceRest}</p>
      <h3>{text.sources.list}</h3>
      <ul className={styles.sources}>
        {sources.sources.map((source) => (
          <SourceEntry
            key={source.id}
            text={text}
            source={source}
            data={data}
            isTarget={hash === `#source-${source.id}`}
          />
        ))}
      </ul>
    </>
  );
}
