/** Everything to take away: whole resources as JSON, tables as CSV. */
import { RESOURCE_NAMES, resourceFile, type ResourceName, type Resources } from '../../contract/resources';
import { jsonBytes } from '../../domain/jsonExcerpt';
import { dataDate } from '../../domain/labelHistory';
import { Loaded } from '../../panels/Loaded';
import { fileStem } from '../../panels/fileStem';
import { publishedAddresses } from '../../queries/publishedAddresses';
import type { DataText } from '../../text/fr/data';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { useText } from '../../ui/TextContext';
import { csvFiles } from './csvFiles';
import styles from './DataPage.module.css';
import { awardsTable, editionsTable, initiativesTable, sourcesTable } from './exportTables';

type ExportedData = Pick<Resources, 'city' | 'label' | 'initiatives' | 'sources'>;

function CsvMenus(props: { text: DataText; data: ExportedData }) {
  const { text, data } = props;
  const { t, f, language } = useText();
  const { city, label, initiatives, sources } = data;
  const words = { text, t, language };
  const date = dataDate(label.awards);
  const tables = [
    { table: initiativesTable(initiatives, words), date },
    { table: awardsTable(label, words), date },
    { table: editionsTable(label, words), date },
    { table: sourcesTable(sources, words), date: sources.accessedOn },
  ];
  return (
    <>
      {city.isFictional ? <p>{text.downloads.fictional}</p> : null}
      <ul className={styles.files}>
        {tables.map((entry) => (
          <li key={entry.table.id}>
            <DownloadMenu
              label={text.downloads.csvOf({ table: entry.table.caption })}
              about={fileStem(city)}
              files={() => csvFiles(entry.table, fileStem(city), entry.date, t, f)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

export interface DownloadsProps {
  text: DataText;
  /** What has been loaded, for the names and sizes of the files. */
  available: Partial<Resources>;
}

export function Downloads(props: DownloadsProps) {
  const { text, available } = props;
  const { t, f } = useText();
  const { city } = available;
  const fileName = (name: ResourceName): string =>
    city === undefined ? resourceFile(name) : `${fileStem(city)}_${resourceFile(name)}`;
  const format = (name: ResourceName): string => {
    const document = available[name];
    return document === undefined
      ? ''
      : `, ${t.charts.files.json({ size: f.fileSize(jsonBytes(document)) })}`;
  };
  return (
    <div className={styles.downloads} data-interface="">
      <h3>{text.downloads.jsonTitle}</h3>
      <ul className={styles.files}>
        {RESOURCE_NAMES.map((name) => (
          <li key={name}>
            <a className={styles.targetLink} href={publishedAddresses(name).json} download={fileName(name)}>
              {resourceFile(name) + format(name)}
            </a>
          </li>
        ))}
      </ul>
      <h3>{text.downloads.csvTitle}</h3>
      <Loaded names={['city', 'label', 'initiatives', 'sources']} size="line">
        {(data) => <CsvMenus text={text} data={data} />}
      </Loaded>
    </div>
  );
}
