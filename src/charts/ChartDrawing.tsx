/**
 * The drawing with its keyboard. The drawing itself is hidden from assistive technology: title, description and
 * table say all of it; the box around it reads the points one by one.
 */
import { useId, useState } from 'react';
import { useText } from '../ui/TextContext';
import styles from './ChartFigure.module.css';
import type { ChartFigureProps } from './chartFigureProps';
import { cellWords, pointWords } from './chartWords';
import { DrawingPlace } from './DrawingPlace';
import type { Variant } from './drawing';
import { WIDTHS } from './drawing';
import { useLinkDelegate } from './useLinkDelegate';
import { usePointReader } from './usePointReader';
import { useStaticDrawing } from './useStaticDrawing';
import { useVariant } from './useVariant';

const VARIANTS: readonly Variant[] = ['narrow', 'wide'];

export function ChartDrawing<Measure extends string>(props: ChartFigureProps<Measure>) {
  const { series, words, drawn, drawing, onChoose, onOpen } = props;
  const { t } = useText();
  const hintId = useId();
  const ids = series.points.map((point) => point.id);
  const reader = usePointReader(ids, onChoose);
  const { boxRef, variant: shown } = useVariant();
  const { isStatic, kept, bringToLife } = useStaticDrawing(boxRef);
  const [hasFailed, setHasFailed] = useState(false);
  const link = useLinkDelegate(onOpen);
  const active = series.points.find((point) => point.id === reader.activeId);
  const names = Object.fromEntries(series.points.map((point) => [point.id, words.category(point.category)]));
  const values = Object.fromEntries(
    series.points.map((point) => [point.id, cellWords(words, t, point, drawn)]),
  );
  return (
    <>
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
        onFocus={bringToLife}
        onPointerEnter={bringToLife}
        {...link}
        onPointerLeave={() => reader.setActiveId(null)}
      >
        {VARIANTS.map((variant) => (
          <DrawingPlace
            key={variant}
            id={`${series.id}-${variant}`}
            className={styles[variant]}
            size={{ width: WIDTHS[variant], height: drawing.height(series, variant) }}
            isShown={variant === shown}
            isStatic={isStatic}
            kept={kept[variant]}
            onFailure={() => setHasFailed(true)}
            draw={(size) =>
              drawing.draw({
                series,
                variant,
                ...size,
                names,
                values,
                missing: t.absence['not-documented'],
                activeId: reader.activeId,
                onPoint: reader.setActiveId,
              })
            }
          />
        ))}
      </div>
      {hasFailed ? (
        <p className={styles.drawingFailed} role="status">
          {kept.narrow === '' ? t.charts.drawingFailed : t.charts.interactionFailed}
        </p>
      ) : null}
      <p className={styles.readout}>
        <span role="status">{active === undefined ? '' : pointWords(words, t, active, series.measures)}</span>
        <span id={hintId} className={active === undefined ? styles.hint : 'visually-hidden'}>
          {t.charts.hint}
        </span>
      </p>
    </>
  );
}
