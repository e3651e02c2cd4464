/** How many bodies each national edition labelled. */
import { lazy, type ReactNode } from 'react';
import type { NationalEdition } from '../contract/label';
import { editionExtremes, editionsInOrder, nationalEditionsSeries } from '../domain/nationalEditions';
import { valueOf } from '../domain/series';
import type { Format } from '../text/format';
import type { SiteText } from '../text/fr/site';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';
import { nationalEditionsHeight } from './nationalEditionsSize';

const NationalEditionsDrawing = lazy(async () => ({
  default: (await import('./NationalEditionsDrawing')).NationalEditionsDrawing,
}));

const drawing: Drawing<'bodies'> = {
  draw: (own) => <NationalEditionsDrawing {...own} />,
  height: nationalEditionsHeight,
};

export function nationalEditionsWords(
  editions: readonly NationalEdition[],
  t: SiteText,
  f: Format,
): ChartWords<'bodies'> {
  const words = t.charts.editions;
  const extremes = editionExtremes(editions);
  const ordered = editionsInOrder(editions);
  const first = ordered[0]?.edition ?? 0;
  const last = ordered.at(-1)?.edition ?? 0;
  const series = nationalEditionsSeries(editions);
  const gaps = series.points.filter((point) => valueOf(point, 'bodies') === null).length;
  const shared = {
    subtitle: extremes === null ? words.subtitleNone : words.subtitle({ first, last }),
    categoryHeader: words.edition,
    measureHeaders: { bodies: words.bodies },
    category: (category: Parameters<ChartWords<'bodies'>['category']>[0]) =>
      categoryWords(t, category, (named) => named.text.fr),
    value: (_: 'bodies', figure: { value: number }) => words.value({ n: figure.value }),
  };
  if (extremes === null) return { ...shared, title: words.findingNone, description: t.charts.empty };
  const { most, fewest, latest } = extremes;
  const latestWords = { latest: f.number(latest.labelledBodies.value), latestEdition: latest.edition };
  return {
    ...shared,
    title:
      latest.edition === most.edition
        ? words.findingLatestIsMost(latestWords)
        : words.finding({
            ...latestWords,
            most: f.number(most.labelledBodies.value),
            mostEdition: most.edition,
          }),
    description: words.description({
      documented: ordered.length,
      first,
      last,
      most: f.number(most.labelledBodies.value),
      mostEdition: most.edition,
      fewest: f.number(fewest.labelledBodies.value),
      fewestEdition: fewest.edition,
      gaps,
    }),
  };
}

export interface NationalEditionsChartProps {
  editions: readonly NationalEdition[];
  headingLevel: 2 | 3;
  fileStem: string;
  provenance: ReactNode;
}

export function NationalEditionsChart(props: NationalEditionsChartProps) {
  const { editions, ...frame } = props;
  const { t, f } = useText();
  return (
    <ChartFigure
      {...frame}
      series={nationalEditionsSeries(editions)}
      words={nationalEditionsWords(editions, t, f)}
      drawn="bodies"
      drawing={drawing}
    />
  );
}
