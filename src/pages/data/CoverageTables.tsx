/** What is documented and what is not, counted from the data. */
import { type CoveredData, coverages, yearCoverage } from '../../domain/coverage';
import { sourceIdsOf } from '../../domain/provenance';
import type { DataText } from '../../text/fr/data';
import { DataTable, type DataTableRow } from '../../ui/DataTable';
import { useText } from '../../ui/TextContext';

function yearRow(
  text: DataText,
  id: 'awards' | 'editions',
  years: readonly number[],
  sourceIds: readonly string[],
): DataTableRow {
  const words = text.coverage;
  const { documented, missing } = yearCoverage(years);
  const first = documented[0];
  const last = documented.at(-1);
  const cells =
    first === undefined || last === undefined
      ? [words.nothing, '']
      : [words.years({ years: documented }), words.around({ missing, first, after: last + 1 })];
  return { id, sourceIds, cells: [words[id], ...cells] };
}

export function CoverageTables(props: { text: DataText; data: CoveredData }) {
  const { text, data } = props;
  const { t } = useText();
  const { awards, programme } = data.label;
  const words = text.coverage;
  const lodged = data.initiatives.lodged.toSorted((a, b) => a.edition - b.edition).at(-1);
  const cited = data.initiatives.initiatives;
  return (
    <>
      <DataTable
        caption={words.yearsCaption}
        columns={[
          { id: 'subject', header: words.subject },
          { id: 'documented', header: words.documented },
          { id: 'missing', header: words.missing },
        ]}
        rows={[
          yearRow(
            text,
            'awards',
            awards.map((award) => award.edition),
            sourceIdsOf(awards),
          ),
          yearRow(
            text,
            'editions',
            programme.editions.map((edition) => edition.edition),
            sourceIdsOf(programme.editions),
          ),
        ]}
      />
      <DataTable
        caption={words.partsCaption}
        columns={[
          { id: 'subject', header: words.subject },
          { id: 'known', header: words.known, isNumeric: true },
        ]}
        rows={coverages(data).map(({ subject, known, total, sourceIds }) => ({
          id: subject,
          sourceIds,
          cells: [
            words.subjects[subject],
            <span key="known" data-interface="">
              {total === 0 ? words.empty : words.part({ known, total })}
            </span>,
          ],
        }))}
      />
      {lodged === undefined || cited.length === 0 ? null : (
        <p className="measure" data-sources={sourceIdsOf([...cited, lodged.count]).join(' ')}>
          {words.selection({ cited: cited.length, lodged: lodged.count.value, edition: lodged.edition })}
          {lodged.count.status === 'example' ? ` (${t.status.example})` : null}
        </p>
      )}
    </>
  );
}
