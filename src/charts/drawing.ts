/** What every drawing is given, and how large it is. A drawing has fixed sizes and is scaled, so it holds its place before it is loaded. */
import type { ReactNode } from 'react';
import type { Series } from '../domain/series';

export type Variant = 'narrow' | 'wide';

/** In the units of the drawing; text of 14 units stays above 12 px on a phone of 320 px. */
export const WIDTHS: Record<Variant, number> = { narrow: 320, wide: 520 };

export interface DrawingProps<Measure extends string> {
  series: Series<Measure>;
  variant: Variant;
  width: number;
  height: number;
  /** The name of each point under the drawing, by point id. */
  names: Readonly<Record<string, string>>;
  /** The words of each value, by point id. */
  values: Readonly<Record<string, string>>;
  /** The words for a missing value. */
  missing: string;
  /** The point that is being read, or null. */
  activeId: string | null;
  onPoint: (id: string | null) => void;
}

export interface Drawing<Measure extends string> {
  /** Draws with Recharts, in a component that is loaded on its own. */
  draw: (props: DrawingProps<Measure>) => ReactNode;
  height: (series: Series<Measure>, variant: Variant) => number;
}
