/** How figures are made, and what the words for a missing figure mean. */
import type { ReactNode } from 'react';
import { Absence, FigureStatus } from '../../contract/figure';
import type { DataText } from '../../text/fr/data';
import { useText } from '../../ui/TextContext';
import styles from './DataPage.module.css';

function Definition(props: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

export function MethodNotes(props: { text: DataText }) {
  const words = props.text.method;
  const { t } = useText();
  return (
    <>
      <h3>{words.statusTitle}</h3>
      <dl className={styles.definitions}>
        {FigureStatus.options.map((status) => (
          <Definition key={status} term={t.status[status]}>
            {words.statuses[status]}
          </Definition>
        ))}
      </dl>
      <h3>{words.absenceTitle}</h3>
      <dl className={styles.definitions}>
        {Absence.options.map((absence) => (
          <Definition key={absence} term={t.absence[absence]}>
            {words.absences[absence]}
          </Definition>
        ))}
        <Definition term={words.zero}>{words.zeroMeaning}</Definition>
      </dl>
      <h3>{words.formulasTitle}</h3>
      <ul className={styles.notes}>
        {[...words.formulas, words.inherit, words.dates, words.ranking].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
