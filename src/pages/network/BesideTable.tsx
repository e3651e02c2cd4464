/** The town beside the network, as a table that says why its columns are not to be compared. */
import type { Figure, FigureOrAbsence } from '../../contract/figure';
import { isFigure, sourceIdsOf } from '../../domain/provenance';
import {
  type TownAndNetwork,
  type TownBesideNetwork,
  townBesideNetwork,
} from '../../domain/townBesideNetwork';
import { figureWords } from '../../text/figureWords';
import type { NetworkText } from '../../text/fr/network';
import { DataTable } from '../../ui/DataTable';
import { useText } from '../../ui/TextContext';
import styles from './NetworkPage.module.css';

export function BesideTable(props: { text: NetworkText; data: TownAndNetwork }) {
  const { text, data } = props;
  const { t, f } = useText();
  const words = text.beside;
  const highest = data.label.programme.highestLevel;
  const number = (figure: Figure): string =>
    figure.unit === 'arobase' ? t.levelOf({ level: figure.value, highest }) : figureWords(figure, t, f);
  const cell = (value: FigureOrAbsence, context: string) =>
    isFigure(value) ? (
      <>
        {number(value)} <span className={styles.context}>{context}</span>
      </>
    ) : (
      t.absence[value.absent]
    );
  const reason = (pair: TownBesideNetwork): string =>
    isFigure(pair.town) && isFigure(pair.network)
      ? words.no({ reason: words.pairs[pair.id].reason })
      : words.unknown;
  return (
    <DataTable
      caption={words.caption}
      columns={[
        { id: 'quantity', header: words.quantity },
        { id: 'town', header: words.town },
        { id: 'network', header: words.network },
        { id: 'comparable', header: words.comparable },
      ]}
      rows={townBesideNetwork(data).map((pair) => ({
        id: pair.id,
        sourceIds: sourceIdsOf([pair.town, pair.network].filter(isFigure)),
        cells: [
          words.pairs[pair.id].quantity,
          cell(pair.town, words.pairs[pair.id].town({ years: pair.years })),
          cell(pair.network, words.pairs[pair.id].network),
          <span key="reason" className={styles.reason}>
            {reason(pair)}
          </span>,
        ],
      }))}
    />
  );
}
