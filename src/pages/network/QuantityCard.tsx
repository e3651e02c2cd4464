/** One quantity of the network: its latest figure, large, with what it means and what is known against it. */
import { useId } from 'react';
import type { NetworkQuantity } from '../../contract/network';
import { latestFigure } from '../../domain/network';
import { sourceIdsOf } from '../../domain/provenance';
import { Provenance } from '../../panels/Provenance';
import type { NetworkText } from '../../text/fr/network';
import { Localized, useLocalized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import { KnownConflicts } from './KnownConflicts';
import styles from './NetworkPage.module.css';

export interface QuantityCardProps {
  text: NetworkText;
  quantity: NetworkQuantity;
  countedSince: number;
}

export function QuantityCard(props: QuantityCardProps) {
  const { text, quantity, countedSince } = props;
  const { t, f } = useText();
  const localized = useLocalized();
  const words = text.figures;
  const titleId = useId();
  const figure = latestFigure(quantity);
  return (
    <article
      aria-labelledby={titleId}
      className={styles.quantity}
      data-sources={sourceIdsOf(quantity.figures).join(' ')}
    >
      <h3 id={titleId}>
        <span className={styles.value}>
          {figure === null ? t.absence['not-documented'] : f.large(figure.value)}
        </span>{' '}
        <Localized text={quantity.name} />
      </h3>
      <dl className={styles.facts}>
        <dt>{words.definition}</dt>
        <dd>
          <Localized text={quantity.definition} />
        </dd>
        {figure === null ? null : (
          <>
            <dt>{words.periodTitle}</dt>
            <dd>{words.period({ since: countedSince, date: f.date(figure.asOf) })}</dd>
            <dt>{words.statusTitle}</dt>
            <dd>{t.status[figure.status]}</dd>
          </>
        )}
      </dl>
      <KnownConflicts text={text} conflicts={quantity.conflicts} />
      {figure === null ? null : <Provenance figure={figure} about={localized(quantity.name)} />}
    </article>
  );
}
