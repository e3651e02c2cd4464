/** The cited initiatives by theme. */
import { lazy, type ReactNode } from 'react';
import type { City } from '../contract/city';
import type { Initiative, Initiatives } from '../contract/initiatives';
import type { LocalizedText } from '../contract/values';
import { citedYears, groupByTheme, themesBySize, themeSeries } from '../domain/initiativesByTheme';
import type { SiteText } from '../text/fr/site';
import { useLocalized } from '../ui/Localized';
import { useText } from '../ui/TextContext';
import { ChartFigure } from './ChartFigure';
import { categoryWords, type ChartWords } from './chartWords';
import type { Drawing } from './drawing';
import type { ThemeDrawingProps } from './ThemeDrawing';

const ThemeDrawing = lazy(async () => ({ default: (await import('./ThemeDrawing')).ThemeDrawing }));

const createDrawing = (cells: ThemeDrawingProps['cells']): Drawing<'initiatives'> => ({
  draw: (own) => <ThemeDrawing {...own} cells={cells} />,
  height: (series, variant) => series.points.length * (variant === 'narrow' ? 54 : 60),
});

type Words = (text: LocalizedText) => string;

function finding(
  data: Initiatives,
  initiatives: readonly Initiative[],
  t: SiteText,
  localized: Words,
): string {
  const words = t.charts.themes;
  const sizes = themesBySize(data, initiatives);
  const largest = sizes[0];
  if (largest === undefined || largest.count === 0) return words.findingNone;
  const ties = sizes.filter((size) => size.count === largest.count);
  return ties.length === 1
    ? words.finding({
        largest: largest.count,
        total: initiatives.length,
        theme: lowerFirst(localized(largest.theme.name)),
      })
    : words.findingTie({ themes: ties.map((tie) => localized(tie.theme.shortName)), largest: largest.count });
}

/** A theme's name inside a sentence. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What tells a part of the list from the whole: its own finding, and which part it is. */
export interface ThemeSelection {
  title: string;
  note: string;
}

export function themeWords(
  data: Initiatives,
  initiatives: readonly Initiative[],
  t: SiteText,
  localized: Words,
  selection?: ThemeSelection,
): ChartWords<'initiatives'> {
  const words = t.charts.themes;
  const subtitle = words.subtitle({ years: citedYears(initiatives) });
  return {
    title: selection?.title ?? finding(data, initiatives, t, localized),
    subtitle: selection === undefined ? subtitle : `${subtitle} · ${selection.note}`,
    description: words.description({
      total: initiatives.length,
      parts: themesBySize(data, initiatives).map(({ theme, count }) =>
        words.part({ theme: localized(theme.shortName), n: count }),
      ),
    }),
    categoryHeader: words.theme,
    measureHeaders: { initiatives: words.initiatives },
    category: (category) => categoryWords(t, category, (named) => localized(named.text)),
    value: (_, figure) => words.value({ n: figure.value }),
  };
}

export interface ThemeChartProps {
  data: Initiatives;
  /** The initiatives that are counted: all, or those of a selection. */
  initiatives: readonly Initiative[];
  city: City;
  /** The date that the counts hold for. */
  asOf: string;
  /** Which part of the list is counted, where it is not the whole. */
  selection?: ThemeSelection;
  hrefOf: (initiative: Initiative) => string;
  onOpen: (href: string) => void;
  onChoose: (themeId: string) => void;
  headingLevel: 2 | 3;
  fileStem: string;
  provenance: ReactNode;
}

export function ThemeChart(props: ThemeChartProps) {
  const { data, initiatives, city, asOf, selection, hrefOf, ...frame } = props;
  const { t } = useText();
  const localized = useLocalized();
  const groups = groupByTheme(initiatives);
  const cellsOf = (group: readonly Initiative[]) =>
    group.map((initiative) => ({
      id: initiative.id,
      title: t.charts.themes.open({ title: localized(initiative.title) }),
      href: hrefOf(initiative),
    }));
  const cells = {
    education: cellsOf(groups.education),
    culture: cellsOf(groups.culture),
    participation: cellsOf(groups.participation),
    inclusion: cellsOf(groups.inclusion),
  };
  return (
    <ChartFigure
      {...frame}
      series={themeSeries(data, initiatives, asOf, city.isFictional)}
      words={themeWords(data, initiatives, t, localized, selection)}
      drawn="initiatives"
      drawing={createDrawing(cells)}
    />
  );
}
