/** The cited initiatives by theme, in their frame with provenance; cells and rows lead to the initiatives. */
import { useHref, useNavigate } from 'react-router-dom';
import { ThemeChart, type ThemeSelection } from '../charts/ThemeChart';
import type { City } from '../contract/city';
import { type Initiative, type Initiatives, THEME_IDS, type ThemeId } from '../contract/initiatives';
import { NO_FILTER } from '../domain/initiativeFilter';
import { sourceIdsOf } from '../domain/provenance';
import { initiativePath, initiativesPath } from '../paths';
import { useText } from '../ui/TextContext';
import { ChartProvenance } from './ChartProvenance';
import { fileStem } from './fileStem';

export interface ThemeFigureProps {
  city: City;
  data: Initiatives;
  initiatives: readonly Initiative[];
  /** The date that the counts hold for. */
  asOf: string;
  headingLevel: 2 | 3;
  /** Set where only a part of the list is drawn, so that neither the subtitle nor a file passes for the whole. */
  selection?: ThemeSelection;
  /** What choosing a theme does; by default it opens the list of that theme. */
  onChooseTheme?: (themeId: ThemeId) => void;
}

export function ThemeFigure(props: ThemeFigureProps) {
  const { city, data, initiatives, asOf, headingLevel, selection, onChooseTheme } = props;
  const { t, language } = useText();
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');
  const openTheme = (themeId: ThemeId) =>
    void navigate(initiativesPath(language, { ...NO_FILTER, themes: [themeId] }));
  const chooseTheme = onChooseTheme ?? openTheme;
  return (
    <ThemeChart
      city={city}
      data={data}
      initiatives={initiatives}
      asOf={asOf}
      hrefOf={(initiative) => base + initiativePath(initiative.id, language)}
      onOpen={(href) => void navigate(href.slice(base.length))}
      onChoose={(pointId) => THEME_IDS.filter((id) => id === pointId).forEach(chooseTheme)}
      headingLevel={headingLevel}
      {...(selection === undefined ? {} : { selection })}
      fileStem={selection === undefined ? fileStem(city) : `${fileStem(city)}_selection`}
      provenance={
        <ChartProvenance about={t.charts.themes.initiatives} sourceIds={sourceIdsOf(initiatives)} />
      }
    />
  );
}
