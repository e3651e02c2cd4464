/** Each quantity against itself: the growth chart, the same in sentences, and what an unchanged figure may mean. */
import { NetworkGrowthChart } from '../../charts/NetworkGrowthChart';
import type { City } from '../../contract/city';
import type { Network } from '../../contract/network';
import { growthOf } from '../../domain/network';
import { sourceIdsOf } from '../../domain/provenance';
import { ChartProvenance } from '../../panels/ChartProvenance';
import { fileStem } from '../../panels/fileStem';
import type { NetworkText } from '../../text/fr/network';
import { Localized, useLocalized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './NetworkPage.module.css';

export function QuantityGrowth(props: { text: NetworkText; city: City; network: Network }) {
  const { text, city, network } = props;
  const { t, f } = useText();
  const localized = useLocalized();
  const words = text.growth;
  const growths = network.quantities.map((quantity) => ({ quantity, growth: growthOf(quantity) }));
  const unchanged = growths
    .filter(({ growth }) => growth?.figure.value === 0)
    .map(({ quantity }) => localized(quantity.name));
  const sourceIds = sourceIdsOf(network.quantities.flatMap((quantity) => quantity.figures));
  const line = (growth: ReturnType<typeof growthOf>): string => {
    const [first, last] = growth?.inputs ?? [];
    if (growth === null || first === undefined || last === undefined) return words.lineNone;
    return words.line({
      from: f.large(first.value),
      fromDate: f.date(first.asOf),
      to: f.large(last.value),
      toDate: f.date(last.asOf),
      growth: f.growth(growth.figure.value),
    });
  };
  return (
    <>
      <NetworkGrowthChart
        network={network}
        headingLevel={3}
        fileStem={fileStem(city)}
        provenance={<ChartProvenance about={t.charts.growth.growth} sourceIds={sourceIds} />}
      />
      <div className={`measure ${styles.note}`} data-sources={sourceIds.join(' ')}>
        <ul className={styles.lines}>
          {growths.map(({ quantity, growth }) => (
            <li key={quantity.id}>
              <b>
                <Localized text={quantity.name} />
              </b>
              {', '}
              {line(growth)}
            </li>
          ))}
        </ul>
        {unchanged.length === 0 ? null : <p>{words.unchanged({ names: unchanged })}</p>}
        <p>{words.points}</p>
      </div>
    </>
  );
}
