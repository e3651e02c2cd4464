/** « D'où vient ce chiffre ? »: status, date, calculation and sources of a figure, one action away from it. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { Figure } from '../contract/figure';
import type { Source } from '../contract/sources';
import type { Calculation } from '../domain/provenance';
import { sourcePath } from '../paths';
import { resourceQuery } from '../queries/resourceQueries';
import { figureWords } from '../text/figureWords';
import { FrenchText, Localized, useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import styles from './Provenance.module.css';

/** The sources with these ids, in the order of the ids; empty while they load. */
export function useSources(ids: readonly string[]): Source[] {
  const { data } = useQuery(resourceQuery('sources'));
  return ids.flatMap((id) => data?.sources.filter((source) => source.id === id) ?? []);
}

/** One line: « Source : ville, date ». Several publishers are listed without their dates. */
export function SourceLine(props: { sourceIds: readonly string[] }) {
  const { t, f } = useText();
  const localized = useLocalized();
  const sources = useSources(props.sourceIds);
  const [only] = sources;
  if (only === undefined) return null;
  const publishers = [...new Set(sources.map((source) => localized(source.publisher)))];
  const date = only.publishedOn === null ? null : f.date(only.publishedOn);
  return (
    <span className={styles.line}>
      {sources.length === 1
        ? t.provenance.source({ publisher: publishers.join(''), date })
        : t.provenance.sourcesOf({ publishers: f.list(publishers) })}
    </span>
  );
}

function Formula(props: { calculation: Calculation }) {
  const { t, f } = useText();
  const { operation, inputs, figure } = props.calculation;
  const words = {
    inputs: inputs.map((input) => figureWords(input, t, f)),
    result: figureWords(figure, t, f),
  };
  return <p>{t.provenance[operation](words)}</p>;
}

export function SourceItem(props: { source: Source }) {
  const { source } = props;
  const { t, f, language } = useText();
  return (
    <>
      <Localized text={source.publisher} />
      {', '}
      {source.url === null ? (
        <FrenchText text={source.title.fr} />
      ) : (
        <a href={source.url} rel="external">
          <FrenchText text={source.title.fr} />
        </a>
      )}
      {`, ${source.publishedOn === null ? t.provenance.undated : f.date(source.publishedOn)}`}
      {source.url === null ? ` (${t.provenance.noLink})` : null}{' '}
      <Link
        className={styles.more}
        to={sourcePath(source.id, language)}
        aria-label={`${t.footer.data} : ${source.title.fr}`}
      >
        {t.footer.data}
      </Link>
    </>
  );
}

export interface ProvenanceProps {
  /** What the figure is, in words, so that several answers on a page can be told apart. */
  about: string;
  figure?: Figure;
  calculation?: Calculation;
  /** For a whole chart: the sources of all its figures. */
  sourceIds?: readonly string[];
}

export function Provenance(props: ProvenanceProps) {
  const { about, calculation } = props;
  const { t, f } = useText();
  const labelId = useId();
  const figure = props.figure ?? calculation?.figure;
  const sourceIds = props.sourceIds ?? figure?.sourceIds ?? [];
  const sources = useSources(sourceIds);
  return (
    <details className={styles.provenance} data-sources={sourceIds.join(' ')}>
      <summary id={labelId}>
        {t.provenance.question}
        <span className="visually-hidden">{` (${about})`}</span>
      </summary>
      <div className={styles.answer}>
        {figure === undefined ? null : (
          <p>{t.provenance.statusLine({ status: figure.status, date: f.date(figure.asOf) })}</p>
        )}
        {calculation === undefined ? null : <Formula calculation={calculation} />}
        {figure?.note === undefined ? null : (
          <p>
            <Localized text={figure.note} />
          </p>
        )}
        <p className={styles.sourcesTitle}>{t.provenance.sources({ n: sources.length })}</p>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceItem source={source} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
