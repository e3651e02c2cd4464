/** The network's quantities as large figures, each in its own unit, never on one axis. */
import type { ReactNode } from 'react';
import type { Network } from '../contract/network';
import { latestFigure } from '../domain/network';
import { sourceIdsOf } from '../domain/provenance';
import { Localized, useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import styles from './NetworkBand.module.css';
import { Provenance } from './Provenance';

export interface NetworkBandProps {
  network: Network;
  title: string;
  note: string;
  more: ReactNode;
}

export function NetworkBand(props: NetworkBandProps) {
  const { network, title, note, more } = props;
  const { f } = useText();
  const localized = useLocalized();
  const figures = network.quantities.flatMap((quantity) => latestFigure(quantity) ?? []);
  return (
    <section className={styles.band} data-sources={sourceIdsOf(figures).join(' ')}>
      <div className={`wrap ${styles.body}`}>
        <h2>{title}</h2>
        <ul className={styles.figures}>
          {network.quantities.map((quantity) => {
            const figure = latestFigure(quantity);
            if (figure === null) return null;
            return (
              <li key={quantity.id}>
                <span className={styles.value}>{f.large(figure.value)}</span>
                <span>
                  <Localized text={quantity.name} />
                </span>
                <Provenance figure={figure} about={localized(quantity.name)} />
              </li>
            );
          })}
        </ul>
        <p className={styles.note}>{note}</p>
        <p>{more}</p>
      </div>
    </section>
  );
}
