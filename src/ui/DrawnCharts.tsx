/**
 * The charts as the build has drawn them: Recharts draws nothing on a server, so the build lets it draw in an emulated
 * browser and puts the drawings into the pages. A reader sees the charts before any script has run.
 */
import { createContext, useContext } from 'react';

export interface DrawnCharts {
  /** True while the build draws: then both sizes of every chart are drawn, whatever the window. */
  isDrawing: boolean;
  /** SVG by drawing id; empty in the browser, which finds them in the page. */
  drawings: Readonly<Record<string, string>>;
}

const DrawnChartsContext = createContext<DrawnCharts>({ isDrawing: false, drawings: {} });

export const DrawnChartsProvider = DrawnChartsContext;

export function useDrawnCharts(): DrawnCharts {
  return useContext(DrawnChartsContext);
}
