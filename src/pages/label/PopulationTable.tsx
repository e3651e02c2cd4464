/** The town's populations, each with its source, ready to be put into the simulator. */
import type { City, PopulationRecord } from '../../contract/city';
import { SourceLine } from '../../panels/Provenance';
import type { LabelText } from '../../text/fr/label';
import { DataTable } from '../../ui/DataTable';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './LabelPage.module.css';
import type { AddressField } from './useAddressField';

export interface PopulationTableProps {
  text: LabelText['membership'];
  city: City;
  /** The population that the simulator begins with; null where none is known. */
  own: PopulationRecord | null;
  ceremonyOn: string | null;
  field: AddressField;
}

function Details(props: PopulationTableProps & { record: PopulationRecord }) {
  const { text, own, ceremonyOn, record } = props;
  const words = text.populations;
  return (
    <span className={styles.details}>
      {record.inForceFrom === null ? null : `${words.inForceFrom({ date: record.inForceFrom })} `}
      {record.referenceYear !== own?.referenceYear || ceremonyOn === null
        ? null
        : `${words.byDefault({ ceremonyOn })} `}
      {record.population.note === undefined ? null : (
        <>
          <Localized text={record.population.note} />{' '}
        </>
      )}
      <SourceLine sourceIds={record.population.sourceIds} />
    </span>
  );
}

export function PopulationTable(props: PopulationTableProps) {
  const { text, city, field } = props;
  const { f, language } = useText();
  const words = text.populations;
  const records = city.populations.toSorted((a, b) => a.referenceYear - b.referenceYear);
  return (
    <div className={styles.populations}>
      <h3>{words.title}</h3>
      {records.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="measure">
            {words.lead({ city: language === 'fr' ? city.nameInFrench.of : city.name })}
          </p>
          <DataTable
            caption={words.caption}
            isCaptionHidden
            columns={[
              { id: 'year', header: words.year },
              { id: 'population', header: words.population, isNumeric: true },
              { id: 'simulator', header: words.simulate },
              { id: 'details', header: words.details },
            ]}
            rows={records.map((record) => {
              const { value, sourceIds } = record.population;
              return {
                id: String(record.referenceYear),
                sourceIds,
                cells: [
                  f.year(record.referenceYear),
                  f.number(value),
                  <button
                    key="use"
                    type="button"
                    className={`button ${styles.use}`}
                    aria-pressed={field.settled === String(value)}
                    onClick={() => field.put(String(value))}
                  >
                    {words.choose}{' '}
                    <span className="visually-hidden">
                      {words.thatOf({ n: value, year: record.referenceYear })}
                    </span>
                  </button>,
                  <Details key="details" {...props} record={record} />,
                ],
              };
            })}
          />
        </>
      )}
    </div>
  );
}
