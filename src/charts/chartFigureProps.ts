/** What a chart hands to the figure frame. */
import type { ReactNode } from 'react';
import type { Series } from '../domain/series';
import type { ChartWords } from './chartWords';
import type { Drawing } from './drawing';

export interface ChartFigureProps<Measure extends string> {
  series: Series<Measure>;
  words: ChartWords<Measure>;
  /** The measure that is drawn; the table holds all of them. */
  drawn: Measure;
  drawing: Drawing<Measure>;
  headingLevel: 2 | 3;
  /** Begins the names of the files: town, then data set. */
  fileStem: string;
  /** Source line and the answer to « D'où vient ce chiffre ? ». */
  provenance: ReactNode;
  /** Opens a link of the drawing without leaving the document. */
  onOpen?: (href: string) => void;
  /** What Enter does on the point that is being read. */
  onChoose?: (pointId: string) => void;
}
