/** The cited initiatives by theme, in their frame with provenance; cells and rows lead to the initiatives. */
import { useHref, useNavigate } from 'react-router-dom';
import { ThemeChart } from '../charts/ThemeChart';
import type { City } from '../contract/city';
import { type Initiative, type Initiatives, THEME_IDS } from '../contract/initiatives';
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
}

export function ThemeFigure(props: ThemeFigureProps) {
  const { city, data, initiatives, asOf, headingLevel } = props;
  const { t, language } = useText();
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');
  return (
    <ThemeChart
      city={city}
      data={data}
      initiatives={initiatives}
      asOf={asOf}
      hrefOf={(initiative) => base + initiativePath(initiative.id, language)}
      onOpen={(href) => void navigate(href.slice(base.length))}
      onChoose={(themeId) =>
        void navigate(initiativesPath(language, { ...NO_FILTER, themes: THEME_IDS.filter((id) => id === themeId) }))
      }
      headingLevel={headingLevel}
      fileStem={fileStem(city)}
      provenance={<ChartProvenance about={t.charts.themes.initiatives} sourceIds={sourceIdsOf(initiatives)} />}
    />
  );
}
