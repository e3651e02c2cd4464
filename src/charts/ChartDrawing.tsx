/**
 * The drawing with its keyboard. The drawing itself is hidden from assistive technology: title, description and
 * table say all of it; the box around it reads the points one by one.
 */
import { Component, type ReactNode, Suspense, useId } from 'react';
import { useText } from '../ui/TextContext';
import { cellWords, pointWords } from './chartWords';
import styles from './ChartFigure.module.css';
import type { ChartFigureProps } from './chartFigureProps';
import { type Variant, WIDTHS } from './drawing';
import { usePointReader } from './usePointReader';
import { useVariant } from './useVariant';

const VARIANTS: readonly Variant[] = ['narrow', 'wide'];

/** A drawing that cannot be loaded leaves its place and says so; table and files go on working. */
class DrawingBoundary extends Component<{ children: ReactNode; message: string }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <p className={styles.drawingFailed}>{this.props.message}</p> : this.props.children;
  }
}

export function ChartDrawing<Measure extends string>(props: ChartFigureProps<Measure>) {
  const { series, words, drawn, drawing, onChoose } = props;
  const { t } = useText();
  const hintId = useId();
  const ids = series.points.map((point) => point.id);
  const reader = usePointReader(ids, onChoose);
  const { boxRef, variant: shown } = useVariant();
  const active = series.points.find((point) => point.id === reader.activeId);
  const namesById = Object.fromEntries(series.points.map((point) => [point.id, words.category(point.category)]));
  const valuesById = Object.fromEntries(series.points.map((point) => [point.id, cellWords(words, t, point, drawn)]));
  return (
    <DrawingBoundary message={t.charts.drawingFailed}>
      {/* One tab stop whose arrow keys are its own: that is what the application role is for. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role application makes it interactive */}
      <div
        ref={boxRef}
        className={styles.drawing}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one tab stop of the chart
        tabIndex={0}
        aria-label={t.charts.explore({ title: words.title })}
        aria-describedby={hintId}
        onKeyDown={reader.onKeyDown}
        onPointerLeave={() => reader.setActiveId(null)}
      >
        {VARIANTS.map((variant) => {
          const width = WIDTHS[variant];
          const height = drawing.height(series, variant);
          const place = <svg className={styles.place} viewBox={`0 0 ${width} ${height}`} width={width} height={height} />;
          return (
            <div key={variant} aria-hidden="true" className={styles[variant]}>
              {variant === shown ? (
                <Suspense fallback={place}>
                  {drawing.draw({
                    series,
                    variant,
                    width,
                    height,
                    names: namesById,
                    values: valuesById,
                    missing: t.absence['not-documented'],
                    activeId: reader.activeId,
                    onPoint: reader.setActiveId,
                  })}
                </Suspense>
              ) : (
                place
              )}
            </div>
          );
        })}
      </div>
      <p className={styles.readout}>
        <span role="status">{active === undefined ? '' : pointWords(words, t, active, series.measures)}</span>
        <span id={hintId} className={active === undefined ? styles.hint : 'visually-hidden'}>
          {t.charts.hint}
        </span>
      </p>
    </DrawingBoundary>
  );
}
