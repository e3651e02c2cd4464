/**
 * The figure frame, once for all charts: title that states the finding, subtitle, drawing, readout, description,
 * table, files, provenance and source line, all made of one series and its words.
 */
import { useId, useState } from 'react';
import { isEmptySeries, seriesSourceIds } from '../domain/series';
import { DownloadMenu } from '../ui/DownloadMenu';
import { useText } from '../ui/TextContext';
import { useIsPrinting } from '../ui/useIsPrinting';
import { ChartDrawing } from './ChartDrawing';
import { chartFiles } from './chartFiles';
import styles from './ChartFigure.module.css';
import { SeriesTable } from './SeriesTable';
import type { ChartFigureProps } from './chartFigureProps';

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
    <figure
      className={styles.figure}
      aria-labelledby={titleId}
      data-sources={seriesSourceIds(series).join(' ')}
    >
      <figcaption>
        <Heading id={titleId}>{words.title}</Heading>
        <p className={styles.subtitle}>{words.subtitle}</p>
      </figcaption>
      {isEmpty ? <p className={styles.empty}>{t.charts.empty}</p> : <ChartDrawing {...props} />}
      {isEmpty ? null : <p className={styles.description}>{words.description}</p>}
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
        {/* Without JavaScript the button does nothing: there the table is simply open. */}
        {isEmpty ? null : (
          <noscript>
            <SeriesTable series={series} words={words} />
          </noscript>
        )}
        {isTableOpen || isPrinting ? <SeriesTable series={series} words={words} /> : null}
      </div>
    </figure>
  );
}
