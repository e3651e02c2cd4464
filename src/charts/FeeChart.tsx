/** The membership fee as a curve, with the town marked where its population is known. */
import { lazy, type ReactNode } from 'react';
import type { City } from '../contract/city';
import type { Figure } from '../contract/figure';
import type { FeeRule } from '../contract/label';
import { feeFor, feeSeries, feeThresholds } from '../domain/fee';
import type { Format } from '../text/format';
import type { SiteText } from '../text/fr/site';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';

const FeeDrawing = lazy(async () => ({ default: (await import('./FeeDrawing')).FeeDrawing }));

const createDrawing = (townLabel: string | null, formatNumber: Format['number']): Drawing<'fee'> => ({
  draw: (own) => <FeeDrawing {...own} townLabel={townLabel} formatNumber={formatNumber} />,
  height: (_, variant) => (variant === 'wide' ? 320 : 260),
});

export function feeWords(rule: FeeRule, t: SiteText, f: Format): ChartWords<'fee'> {
  const words = t.charts.fee;
  const { floorUntil, capFrom } = feeThresholds(rule);
  const limits = {
    floor: f.wholeEuros(rule.minimum.value),
    floorUntil: f.number(floorUntil),
    cap: f.wholeEuros(rule.maximum.value),
    capFrom: f.number(capFrom),
  };
  return {
    title: words.title(limits),
    subtitle: words.subtitle,
    description: words.description({ ...limits, rate: f.euros(rule.ratePerInhabitant.value) }),
    categoryHeader: words.population,
    measureHeaders: { fee: words.fee },
    category: (category) => categoryWords(t, category, (named) => named.text.fr),
    value: (_, figure) => words.value({ euros: figure.value }),
  };
}

export interface FeeChartProps {
  rule: FeeRule;
  city: City;
  /** The town's population; null where none is known. */
  population: Figure | null;
  headingLevel: 2 | 3;
  fileStem: string;
  provenance: ReactNode;
}

export function FeeChart(props: FeeChartProps) {
  const { rule, city, population, ...frame } = props;
  const { t, f } = useText();
  const townLabel =
    population === null
      ? null
      : t.charts.fee.town({ city: city.name, fee: f.wholeEuros(feeFor(population, rule).figure.value) });
  return (
    <ChartFigure
      {...frame}
      series={feeSeries(rule, population)}
      words={feeWords(rule, t, f)}
      drawn="fee"
      drawing={createDrawing(townLabel, f.number)}
    />
  );
}
