/** The filtered list to take away: two dialects of CSV and JSON, all made of one table. */
import type { City } from '../../contract/city';
import { tableToCsv, tableToJson } from '../../domain/csv';
import { initiativeTable } from '../../domain/initiativeTable';
import { fileStem } from '../../panels/fileStem';
import { type DownloadFile, DownloadMenu } from '../../ui/DownloadMenu';
import { useLocalized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import type { InitiativeListProps } from './InitiativeCards';

export interface ListDownloadProps extends InitiativeListProps {
  city: City;
  /** The date that the list holds for. */
  asOf: string;
}

export function ListDownload(props: ListDownloadProps) {
  const { text, data, initiatives, city, asOf } = props;
  const { t, f } = useText();
  const localized = useLocalized();
  const files = (): DownloadFile[] => {
    const table = initiativeTable(data, initiatives, {
      caption: text.table.caption({ n: initiatives.length }),
      headers: text.columns,
      localized,
      kinds: t.kind,
      statuses: t.initiativeStatus,
      certainties: text.certainties,
      notDocumented: t.absence['not-documented'],
    });
    const name = `${fileStem(city)}_initiatives_${asOf}`;
    const csvType = 'text/csv;charset=utf-8';
    return [
      {
        name: `${name}.csv`,
        mimeType: csvType,
        content: tableToCsv(table, 'open-data'),
        label: (bytes) => t.charts.files.openData({ size: f.fileSize(bytes) }),
      },
      {
        name: `${name}_excel.csv`,
        mimeType: csvType,
        content: tableToCsv(table, 'french-excel'),
        label: (bytes) => t.charts.files.frenchExcel({ size: f.fileSize(bytes) }),
      },
      {
        name: `${name}.json`,
        mimeType: 'application/json',
        content: tableToJson(table),
        label: (bytes) => t.charts.files.json({ size: f.fileSize(bytes) }),
      },
    ];
  };
  // The key closes the menu when the list changes: its files would be those of the list before.
  const content = initiatives.map((initiative) => initiative.id).join(' ');
  return (
    <div data-interface="">
      <DownloadMenu
        key={content}
        label={text.downloadLabel}
        about={text.downloadAbout({ n: initiatives.length })}
        files={files}
      />
    </div>
  );
}
