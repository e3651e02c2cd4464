/** How each quantity of the network changed between the first and the last publication. */
import { lazy, type ReactNode } from 'react';
import type { Figure } from '../contract/figure';
import type { Network } from '../contract/network';
import type { LocalizedText } from '../contract/values';
import { growthOf, networkGrowthSeries } from '../domain/network';
import { isFigure } from '../domain/provenance';
import type { Format } from '../text/format';
import type { SiteText } from '../text/fr/site';
import { useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';

type GrowthMeasure = 'first' | 'last' | 'growth';

const NetworkGrowthDrawing = lazy(async () => ({
  default: (await import('./NetworkGrowthDrawing')).NetworkGrowthDrawing,
}));

const drawing: Drawing<GrowthMeasure> = {
  draw: (own) => <NetworkGrowthDrawing {...own} />,
  height: (series, variant) => series.points.length * (variant === 'wide' ? 58 : 52),
};

/** The year that all figures of a measure are of; null where they are of several years or there are none. */
function commonYear(network: Network, measure: 'first' | 'last'): string | null {
  const cells = networkGrowthSeries(network).points.map((point) => point.measures[measure]);
  const [year, ...others] = new Set(cells.filter(isFigure).map(yearOf));
  return year === undefined || others.length > 0 ? null : year;
}

const yearOf = (figure: Figure): string => figure.asOf.slice(0, 4);

export function networkGrowthWords(
  network: Network,
  t: SiteText,
  f: Format,
  localized: (text: LocalizedText) => string,
): ChartWords<GrowthMeasure> {
  const words = t.charts.growth;
  const from = commonYear(network, 'first');
  const to = commonYear(network, 'last');
  const changes = network.quantities.flatMap((quantity) => {
    const growth = growthOf(quantity);
    if (growth === null) return [];
    // Where quantities were not published in the same years, each says its own.
    const years = from === null || to === null ? growth.inputs.map(yearOf) : [];
    // A small change may round to 0 %: unchanged is a figure that stayed the same.
    const isUnchanged = new Set(growth.inputs.map((input) => input.value)).size === 1;
    return [{ name: localized(quantity.name), percent: growth.figure.value, years, isUnchanged }];
  });
  const strongest = changes.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent))[0];
  return {
    title:
      strongest === undefined
        ? words.findingNone
        : changes.every((change) => change.isUnchanged)
          ? words.findingUnchanged
          : words.finding({ name: strongest.name, growth: words.value({ percent: strongest.percent }) }),
    subtitle: words.subtitle({ from, to }),
    description:
      changes.length === 0
        ? words.descriptionNone
        : words.description({
            parts: changes.map(({ name, percent, years }) =>
              words.part({ name, growth: words.value({ percent }), years }),
            ),
            unchanged: changes.filter((change) => change.isUnchanged).map((change) => change.name),
          }),
    categoryHeader: words.quantity,
    measureHeaders: {
      first: words.first({ year: from }),
      last: words.last({ year: to }),
      growth: words.growth,
    },
    category: (category) => categoryWords(t, category, (named) => localized(named.text)),
    value: (measure, figure) =>
      measure === 'growth' ? words.value({ percent: figure.value }) : f.large(figure.value),
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
