/** Averages per labelled body: calculated, so each shows its formula where it stands. */
import type { Network } from '../../contract/network';
import { averagePerBody } from '../../domain/network';
import { sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import { figureWords } from '../../text/figureWords';
import type { NetworkText } from '../../text/fr/network';
import { useText } from '../../ui/TextContext';
import styles from './NetworkPage.module.css';

export function BodyAverages(props: { text: NetworkText; network: Network }) {
  const { text, network } = props;
  const { t, f } = useText();
  const averages = (['actions', 'actors'] as const).flatMap((id) => {
    const calculation = averagePerBody(network, id);
    return calculation === null ? [] : [{ id, calculation }];
  });
  if (averages.length === 0) return <p>{text.averages.none}</p>;
  return (
    <ul className={styles.quantities}>
      {averages.map(({ id, calculation }) => {
        const { figure, inputs } = calculation;
        const unit = t.units.of({ unit: figure.unit, n: figure.value });
        return (
          <li key={id}>
            <article className={styles.quantity} data-sources={sourceIdsOf(inputs).join(' ')}>
              <h3>
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
          </li>
        );
      })}
    </ul>
  );
}
