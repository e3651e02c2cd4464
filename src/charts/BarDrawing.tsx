/**
 * The common ground of the bar drawings: Recharts lays out one slot per point, each drawing fills its slots with its
 * own marks. A point without a number is a hatched slot, never an empty one and never a zero.
 */
import { type ReactNode, useId } from 'react';
import {
  Bar,
  BarChart,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { valueOf } from '../domain/series';
import { breakLines } from './breakLines';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';

/** The place of a point in the drawing, in drawing units, and what is known of it. */
export interface Slot {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  value: number;
}

export interface BarDrawingProps<Measure extends string> extends DrawingProps<Measure> {
  measure: Measure;
  orientation: 'columns' | 'rows';
  /** Room for the names, in drawing units: below columns, left of rows. */
  nameRoom: number;
  /** Room for values beside the end of the marks. */
  valueRoom: number;
  /** The longest line of a name, in characters. */
  nameLength: number;
  /** Whether hatched slots are wide enough to say why they are hatched. */
  isMissingWritten: boolean;
  mark: (slot: Slot) => ReactNode;
}

const LINE_HEIGHT = 17;

export function BarDrawing<Measure extends string>(props: BarDrawingProps<Measure>) {
  const { series, width, height, names, orientation, nameRoom, valueRoom, nameLength } = props;
  const isColumns = orientation === 'columns';
  const hatchId = useId();
  const data = series.points.map((point) => ({ id: point.id, slot: 1 }));

  const name = (x: number, y: number, id: string) => {
    const lines = breakLines(names[id] ?? id, nameLength);
    const top = isColumns ? y + LINE_HEIGHT : y - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return (
      <text
        className={styles.name}
        textAnchor={isColumns ? 'middle' : 'start'}
        dominantBaseline={isColumns ? 'auto' : 'central'}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={isColumns ? x : 0} y={top + index * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    );
  };
  const columnTick = (tick: XAxisTickContentProps) =>
    name(Number(tick.x), Number(tick.y), String(tick.payload.value));
  const rowTick = (tick: YAxisTickContentProps) =>
    name(Number(tick.x), Number(tick.y), String(tick.payload.value));

  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      layout={isColumns ? 'horizontal' : 'vertical'}
      margin={
        isColumns
          ? { top: valueRoom, right: 0, bottom: 0, left: 0 }
          : { top: 0, right: valueRoom, bottom: 0, left: 0 }
      }
      barCategoryGap={isColumns ? '7%' : '12%'}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id={hatchId}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatchGround} width="10" height="10" />
          <rect className={styles.hatchLine} width="3" height="10" />
        </pattern>
      </defs>
      {isColumns ? (
        <>
          <XAxis
            dataKey="id"
            height={nameRoom}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={columnTick}
          />
          <YAxis hide domain={[0, 1]} />
        </>
      ) : (
        <>
          <XAxis hide type="number" domain={[0, 1]} />
          <YAxis
            dataKey="id"
            type="category"
            width={nameRoom}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={rowTick}
          />
        </>
      )}
      <Bar
        dataKey="slot"
        isAnimationActive={false}
        shape={(bar) => (
          <SlotShape
            {...props}
            hatch={`url(#${hatchId})`}
            x={bar.x}
            y={bar.y}
            slotWidth={bar.width}
            slotHeight={bar.height}
            index={bar.index}
          />
        )}
      />
    </BarChart>
  );
}

interface SlotShapeProps<Measure extends string> extends BarDrawingProps<Measure> {
  hatch: string;
  x: number;
  y: number;
  slotWidth: number;
  slotHeight: number;
  index: number;
}

function SlotShape<Measure extends string>(props: SlotShapeProps<Measure>) {
  const { series, index, x, y, slotWidth, slotHeight, measure, activeId, onPoint, mark, hatch } = props;
  const point = series.points[index];
  if (point === undefined) return null;
  const value = valueOf(point, measure);
  const slot = { id: point.id, x, y, width: slotWidth, height: slotHeight };
  return (
    <g onPointerEnter={() => onPoint(point.id)}>
      <rect
        className={point.id === activeId ? styles.slotActive : styles.slot}
        x={x}
        y={y}
        width={slotWidth}
        height={slotHeight}
        rx="4"
      />
      {value === null ? <MissingMark {...props} hatch={hatch} /> : mark({ ...slot, value })}
    </g>
  );
}

function MissingMark<Measure extends string>(props: SlotShapeProps<Measure>) {
  const { x, y, slotWidth, slotHeight, hatch, missing, isMissingWritten, orientation } = props;
  const lines = orientation === 'columns' ? missing.split(' ') : [missing];
  const top = y + slotHeight / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <>
      <rect
        className={styles.missing}
        fill={hatch}
        x={x + 1}
        y={y + 1}
        width={slotWidth - 2}
        height={slotHeight - 2}
        rx="6"
      />
      {isMissingWritten ? (
        <text className={styles.missingText} textAnchor="middle" dominantBaseline="central">
          {lines.map((line, index) => (
            <tspan key={line} x={x + slotWidth / 2} y={top + index * LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      ) : null}
    </>
  );
}
