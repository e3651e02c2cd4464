/** The initiatives as a table, in the order of the data. */
import { Fragment, memo } from 'react';
import { Link } from 'react-router-dom';
import type { Initiative } from '../../contract/initiatives';
import type { LocalizedText } from '../../contract/values';
import { initiativeSourceIds } from '../../domain/initiativeTable';
import { sourceIdsOf } from '../../domain/provenance';
import { useSources } from '../../panels/Provenance';
import { initiativePath, sourcePath } from '../../paths';
import { DataTable } from '../../ui/DataTable';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import type { InitiativeListProps } from './InitiativeCards';
import styles from './InitiativesPage.module.css';

/** The year alone tells two publications of a publisher apart; the day stands in the list of sources. */
const YEAR_LENGTH = 4;

function Names(props: { names: readonly LocalizedText[]; none: string }) {
  return props.names.length === 0
    ? props.none
    : props.names.map((name, index) => (
        <Fragment key={name.fr}>
          {index === 0 ? null : ', '}
          <Localized text={name} />
        </Fragment>
      ));
}

export const InitiativesTable = memo(function InitiativesTable(props: InitiativeListProps) {
  const { text, data, initiatives } = props;
  const { t, f, language } = useText();
  const sources = useSources(
    sourceIdsOf(initiatives.map((initiative) => ({ sourceIds: initiativeSourceIds(initiative) }))),
  );
  const none = t.absence['not-documented'];
  const cells = (initiative: Initiative) => [
    <Link
      key="title"
      className={`${styles.rowLink} ${styles.rowTitle}`}
      to={initiativePath(initiative.id, language)}
    >
      <Localized text={initiative.title} />
    </Link>,
    <Names
      key="theme"
      names={data.themes.filter((theme) => theme.id === initiative.themeId).map((theme) => theme.shortName)}
      none={none}
    />,
    t.kind[initiative.kind],
    <Names
      key="audiences"
      names={data.audiences.filter(({ id }) => initiative.audienceIds.includes(id)).map(({ name }) => name)}
      none={none}
    />,
    initiative.partners.length === 0 ? none : initiative.partners.join(', '),
    initiative.start === null ? none : text.startInWords(initiative.start),
    f.list(initiative.citedFor.map(f.year)),
    sources
      .filter((source) => initiativeSourceIds(initiative).includes(source.id))
      .map((source, index) => (
        <Fragment key={source.id}>
          {index === 0 ? null : <br />}
          <Link className={styles.rowLink} to={sourcePath(source.id, language)}>
            <Localized text={source.publisher} />
            {source.publishedOn === null ? null : `, ${f.date(source.publishedOn.slice(0, YEAR_LENGTH))}`}
          </Link>
        </Fragment>
      )),
  ];
  const headers = text.table;
  return (
    <DataTable
      caption={<span data-interface="">{headers.caption({ n: initiatives.length })}</span>}
      columns={[
        { id: 'title', header: headers.title },
        { id: 'theme', header: headers.theme },
        { id: 'kind', header: headers.kind },
        { id: 'audiences', header: headers.audiences },
        { id: 'partners', header: headers.partners },
        { id: 'start', header: headers.start },
        { id: 'citedFor', header: headers.citedFor },
        { id: 'source', header: headers.source },
      ]}
      rows={initiatives.map((initiative) => ({
        id: initiative.id,
        cells: cells(initiative),
        sourceIds: initiativeSourceIds(initiative),
      }))}
    />
  );
});
