/**
 * The figure frame, once for all charts: title that states the finding, subtitle, drawing, readout, description,
 * table, files, provenance and source line, all made of one series and its words.
 */
import { type ReactNode, useId, useState } from 'react';
import { isEmptySeries, type Series, seriesSourceIds } from '../domain/series';
import { DownloadMenu } from '../ui/DownloadMenu';
import { useText } from '../ui/TextContext';
import { useIsPrinting } from '../ui/useIsPrinting';
import { ChartDrawing } from './ChartDrawing';
import { chartFiles } from './chartFiles';
import styles from './ChartFigure.module.css';
import { SeriesTable } from './SeriesTable';
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
  /** What Enter does on the point that is being read. */
  onChoose?: (pointId: string) => void;
}

export function ChartFigure<Measure extends string>(props: ChartFigureProps<Measure>) {
  const { series, words, headingLevel, fileStem, provenance } = props;
  const { t, f } = useText();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const titleId = useId();
  const tableId = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const isEmpty = isEmptySeries(series);
  return (
    <figure className={styles.figure} aria-labelledby={titleId} data-sources={seriesSourceIds(series).join(' ')}>
      <figcaption>
        <Heading id={titleId}>{words.title}</Heading>
        <p className={styles.subtitle}>{words.subtitle}</p>
      </figcaption>
      {isEmpty ? <p className={styles.empty}>{t.charts.empty}</p> : <ChartDrawing {...props} />}
      <p className={styles.description}>{words.description}</p>
      <div className={styles.tools}>
        {isEmpty ? null : (
          <>
            <button
              type="button"
              className={styles.tool}
              aria-expanded={isTableOpen}
              aria-controls={tableId}
              onClick={() => setIsTableOpen(!isTableOpen)}
            >
              {t.charts.table}
              <span className="visually-hidden">{` (${words.title})`}</span>
            </button>
            <DownloadMenu
              label={t.charts.download}
              about={words.title}
              files={() => chartFiles(series, words, t, f, fileStem)}
            />
          </>
        )}
        {provenance}
      </div>
      <div id={tableId} className={styles.table}>
        {isTableOpen || isPrinting ? <SeriesTable series={series} words={words} /> : null}
      </div>
    </figure>
  );
}
