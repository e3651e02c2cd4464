/** How each quantity of the network changed between the first and the last publication. */
import { lazy, type ReactNode } from 'react';
import type { Network } from '../contract/network';
import type { LocalizedText } from '../contract/values';
import { growthOf, networkGrowthSeries } from '../domain/network';
import type { Format } from '../text/format';
import type { SiteText } from '../text/fr/site';
import { useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';

type GrowthMeasure = 'first' | 'last' | 'growth';

const NetworkGrowthDrawing = lazy(async () => ({ default: (await import('./NetworkGrowthDrawing')).NetworkGrowthDrawing }));

const drawing: Drawing<GrowthMeasure> = {
  draw: (own) => <NetworkGrowthDrawing {...own} />,
  height: (series, variant) => series.points.length * (variant === 'wide' ? 58 : 52),
};

/** The years of the first and last publication over all quantities; empty where nothing can be compared. */
function publicationYears(network: Network): { from: string; to: string } {
  const dates = network.quantities.flatMap((quantity) => quantity.figures.map((figure) => figure.asOf.slice(0, 4))).toSorted();
  return { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
}

export function networkGrowthWords(
  network: Network,
  t: SiteText,
  f: Format,
  localized: (text: LocalizedText) => string,
): ChartWords<GrowthMeasure> {
  const words = t.charts.growth;
  const { from, to } = publicationYears(network);
  const changes = network.quantities.flatMap((quantity) => {
    const growth = growthOf(quantity);
    return growth === null ? [] : [{ name: localized(quantity.name), percent: growth.figure.value }];
  });
  const strongest = changes.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent))[0];
  return {
    title:
      strongest === undefined
        ? words.findingNone
        : words.finding({ name: strongest.name, growth: words.value({ percent: strongest.percent }) }),
    subtitle: words.subtitle({ from, to }),
    description:
      changes.length === 0
        ? t.charts.empty
        : words.description({
            parts: changes.map((change) => words.part({ name: change.name, growth: words.value({ percent: change.percent }) })),
            unchanged: changes.filter((change) => change.percent === 0).map((change) => change.name),
          }),
    categoryHeader: words.quantity,
    measureHeaders: { first: words.first({ date: from }), last: words.last({ date: to }), growth: words.growth },
    category: (category) => categoryWords(t, category, (named) => localized(named.text)),
    value: (measure, figure) => (measure === 'growth' ? words.value({ percent: figure.value }) : f.large(figure.value)),
  };
}

export interface NetworkGrowthChartProps {
  network: Network;
  headingLevel: 2 | 3;
  fileStem: string;
  provenance: ReactNode;
}

export function NetworkGrowthChart(props: NetworkGrowthChartProps) {
  const { network, ...frame } = props;
  const { t, f } = useText();
  const localized = useLocalized();
  const series = networkGrowthSeries(network);
  const words = networkGrowthWords(network, t, f, localized);
  return <ChartFigure {...frame} series={series} words={words} drawn="growth" drawing={drawing} />;
}
