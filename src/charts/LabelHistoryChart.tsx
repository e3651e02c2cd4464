/** The town's levels, edition by edition. */
import { lazy, type ReactNode } from 'react';
import type { City } from '../contract/city';
import type { Label } from '../contract/label';
import {
  bestResult,
  currentRun,
  labelHistorySeries,
  lastAward,
  undocumentedYears,
} from '../domain/labelHistory';
import type { SiteText } from '../text/fr/site';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';
import { labelHistoryHeight } from './labelHistorySize';

const LabelHistoryDrawing = lazy(async () => ({
  default: (await import('./LabelHistoryDrawing')).LabelHistoryDrawing,
}));

const createDrawing = (highestLevel: number): Drawing<'level'> => ({
  draw: (own) => <LabelHistoryDrawing {...own} highestLevel={highestLevel} />,
  height: labelHistoryHeight,
});

/** What the history says in one line: a run that lasts, else the last level beside the best. */
export function labelHistoryFinding(label: Label, t: SiteText): string {
  const words = t.charts.labelHistory;
  const last = lastAward(label.awards);
  const best = bestResult(label.awards);
  if (last === null || best === null) return words.findingNone;
  const run = currentRun(label.awards).map((award) => award.edition);
  if (run.length > 1) {
    return last.level === label.programme.highestLevel
      ? words.findingRunAtTop({ editions: run })
      : words.findingRun({ editions: run, level: last.level });
  }
  if (best.level > last.level) {
    const bestEdition = best.editions.at(-1) ?? last.edition;
    return words.findingLast({ edition: last.edition, level: last.level, best: best.level, bestEdition });
  }
  return words.findingOne({ edition: last.edition, level: last.level });
}

function description(label: Label, t: SiteText): string {
  const editions = label.awards.map((award) => award.edition);
  const levels = label.awards.map((award) => award.level);
  if (editions.length === 0) return t.charts.empty;
  return t.charts.labelHistory.description({
    documented: editions.length,
    first: Math.min(...editions),
    last: Math.max(...editions),
    lowest: Math.min(...levels),
    highest: Math.max(...levels),
    gaps: undocumentedYears(label.awards),
  });
}

export function labelHistoryWords(label: Label, t: SiteText): ChartWords<'level'> {
  const words = t.charts.labelHistory;
  return {
    title: labelHistoryFinding(label, t),
    subtitle: words.subtitle({ highest: label.programme.highestLevel }),
    description: description(label, t),
    categoryHeader: words.edition,
    measureHeaders: { level: words.level },
    category: (category) => categoryWords(t, category, (named) => named.text.fr),
    value: (_, figure) => words.value({ level: figure.value }),
  };
}

export interface LabelHistoryChartProps {
  label: Label;
  city: City;
  headingLevel: 2 | 3;
  fileStem: string;
  provenance: ReactNode;
}

export function LabelHistoryChart(props: LabelHistoryChartProps) {
  const { label, city, ...frame } = props;
  const { t } = useText();
  const series = labelHistorySeries(label.awards, city.isFictional);
  return (
    <ChartFigure
      {...frame}
      series={series}
      words={labelHistoryWords(label, t)}
      drawn="level"
      drawing={createDrawing(label.programme.highestLevel)}
    />
  );
}
