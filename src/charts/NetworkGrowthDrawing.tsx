/** Growth in percent, one row per quantity: percentages share an axis, the quantities themselves never do. */
import { valueOf } from '../domain/series';
import { BarDrawing, type Slot } from './BarDrawing';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';

export function NetworkGrowthDrawing(props: DrawingProps<'first' | 'last' | 'growth'>) {
  const values = props.series.points.map((point) => valueOf(point, 'growth') ?? 0);
  const lowest = Math.min(0, ...values);
  const span = Math.max(1, ...values) - lowest;
  const bar = (slot: Slot) => {
    const zero = slot.x + (slot.width * -lowest) / span;
    const length = (slot.width * Math.abs(slot.value)) / span;
    const start = slot.value < 0 ? zero - length : zero;
    const height = Math.min(slot.height - 8, 34);
    const top = slot.y + (slot.height - height) / 2;
    return (
      <>
        <rect className={styles.bar} x={start} y={top} width={Math.max(length, 2)} height={height} rx="2" />
        <text
          className={styles.value}
          dominantBaseline="central"
          x={Math.max(zero, start + length) + 8}
          y={slot.y + slot.height / 2}
        >
          {props.values[slot.id]}
        </text>
      </>
    );
  };
  return (
    <BarDrawing
      {...props}
      measure="growth"
      orientation="rows"
      nameRoom={props.variant === 'narrow' ? 112 : 190}
      valueRoom={76}
      nameLength={props.variant === 'narrow' ? 14 : 24}
      isMissingWritten
      mark={bar}
    />
  );
}
