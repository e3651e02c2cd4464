/** Averages per labelled body: calculated, so each shows its formula where it stands. */
import { useId } from 'react';
import type { Network } from '../../contract/network';
import { averagePerBody } from '../../domain/network';
import { type Calculation, sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import { figureWords } from '../../text/figureWords';
import type { NetworkText } from '../../text/fr/network';
import { useText } from '../../ui/TextContext';
import styles from './NetworkPage.module.css';

function Average(props: { text: NetworkText; calculation: Calculation }) {
  const { text, calculation } = props;
  const { t, f } = useText();
  const titleId = useId();
  const { figure, inputs } = calculation;
  const unit = t.units.of({ unit: figure.unit, n: figure.value });
  return (
    <article
      aria-labelledby={titleId}
      className={styles.quantity}
      data-sources={sourceIdsOf(inputs).join(' ')}
    >
      <h3 id={titleId}>
        <span className={styles.value}>{f.number(figure.value)}</span> {unit}
      </h3>
      <p>{text.averages.calculated({ status: t.status[figure.status] })}</p>
      <p className="small">
        {t.provenance.quotient({
          inputs: inputs.map((input) => figureWords(input, t, f)),
          result: figureWords(figure, t, f),
        })}
      </p>
      <Provenance calculation={calculation} about={unit} />
    </article>
  );
}

export function BodyAverages(props: { text: NetworkText; network: Network }) {
  const { text, network } = props;
  const averages = (['actions', 'actors'] as const).flatMap((id) => {
    const calculation = averagePerBody(network, id);
    return calculation === null ? [] : [{ id, calculation }];
  });
  if (averages.length === 0) return <p>{text.averages.none}</p>;
  return (
    <ul className={styles.quantities}>
      {averages.map(({ id, calculation }) => (
        <li key={id}>
          <Average text={text} calculation={calculation} />
        </li>
      ))}
    </ul>
  );
}
