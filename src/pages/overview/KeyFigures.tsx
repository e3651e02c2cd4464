/** The figures that a resident takes away, each with its provenance. */
import { useQuery } from '@tanstack/react-query';
import type { City } from '../../contract/city';
import type { Initiatives } from '../../contract/initiatives';
import type { Label } from '../../contract/label';
import { citedYears, countFigure, latestCitedYear } from '../../domain/initiativesByTheme';
import { dataDate, lastAward, levelFigure } from '../../domain/labelHistory';
import { latestFigure, quantityOf } from '../../domain/network';
import { Provenance } from '../../panels/Provenance';
import { resourceQuery } from '../../queries/resourceQueries';
import type { OverviewText } from '../../text/fr/overview';
import { KeyFigure, KeyFigureRow } from '../../ui/KeyFigure';
import { useText } from '../../ui/TextContext';

export interface KeyFiguresProps {
  text: OverviewText;
  city: City;
  label: Label;
  initiatives: Initiatives;
}

export function KeyFigures(props: KeyFiguresProps) {
  const { text, city, label, initiatives } = props;
  const { f } = useText();
  // The other figures do not wait for the network's, which has a part of its own further down.
  const { data: network } = useQuery(resourceQuery('network'));
  const words = text.figures;
  const last = lastAward(label.awards);
  const asOf = dataDate(label.awards) ?? latestCitedYear(initiatives.initiatives);
  const cited = countFigure(initiatives.initiatives, asOf, city.isFictional);
  const lodged = initiatives.lodged.toSorted((a, b) => a.edition - b.edition).at(-1);
  const bodies = network === undefined ? null : quantityOf(network, 'bodies');
  const bodiesFigure = bodies === null ? null : latestFigure(bodies);
  const level = last === null ? null : levelFigure(last, city.isFictional);
  const entries = [
    level === null || last === null
      ? null
      : {
          id: 'level',
          figure: level,
          suffix: words.outOf({ highest: label.programme.highestLevel }),
          label: words.level({ edition: last.edition }),
        },
    cited === null
      ? null
      : {
          id: 'cited',
          figure: cited,
          label: words.initiatives({ years: citedYears(initiatives.initiatives), n: cited.value }),
        },
    lodged === undefined
      ? null
      : { id: 'lodged', figure: lodged.count, label: words.lodged({ edition: lodged.edition }) },
    bodiesFigure === null || network === undefined
      ? null
      : { id: 'bodies', figure: bodiesFigure, label: words.bodies({ since: network.countedSince }) },
  ].filter((entry) => entry !== null);
  if (entries.length === 0) return null;
  return (
    <section className="wrap">
      <KeyFigureRow label={words.label}>
        {entries.map((entry) => (
          <KeyFigure
            key={entry.id}
            value={f.number(entry.figure.value)}
            {...('suffix' in entry ? { suffix: `@ ${entry.suffix}` } : {})}
            label={entry.label}
            sourceIds={entry.figure.sourceIds}
            provenance={<Provenance figure={entry.figure} about={entry.label} />}
          />
        ))}
      </KeyFigureRow>
    </section>
  );
}
