/** How figures are made, and what the words for a missing figure mean. */
import { Absence, FigureStatus } from '../../contract/figure';
import type { DataText } from '../../text/fr/data';
import { DefinitionList } from '../../ui/DefinitionList';
import { useText } from '../../ui/TextContext';
import styles from './DataPage.module.css';

export function MethodNotes(props: { text: DataText }) {
  const words = props.text.method;
  const { t } = useText();
  return (
    <>
      <h3>{words.statusTitle}</h3>
      <DefinitionList
        entries={FigureStatus.options.map((status) => ({
          id: status,
          term: t.status[status],
          definition: words.statuses[status],
        }))}
      />
      <h3>{words.absenceTitle}</h3>
      <DefinitionList
        entries={[
          ...Absence.options.map((absence) => ({
            id: absence,
            term: t.absence[absence],
            definition: words.absences[absence],
          })),
          { id: 'zero', term: words.zero, definition: words.zeroMeaning },
        ]}
      />
      <h3>{words.formulasTitle}</h3>
      <ul className={styles.notes}>
        {[...words.formulas, words.inherit, words.dates, words.ranking].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
