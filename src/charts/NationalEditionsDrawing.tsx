/** Labelled bodies per edition: columns where there is room for them, rows elsewhere; both begin at zero. */
import { valueOf } from '../domain/series';
import { BarDrawing, type Slot } from './BarDrawing';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';
import { nationalEditionsOrientation } from './nationalEditionsSize';

export function NationalEditionsDrawing(props: DrawingProps<'bodies'>) {
  const orientation = nationalEditionsOrientation(props.series, props.variant);
  const isColumns = orientation === 'columns';
  const largest = Math.max(1, ...props.series.points.map((point) => valueOf(point, 'bodies') ?? 0));
  const bar = (slot: Slot) => {
    const share = slot.value / largest;
    const thickness = isColumns ? slot.width - 4 : slot.height - 4;
    const length = (isColumns ? slot.height : slot.width) * share;
    const top = isColumns ? slot.y + slot.height - length : slot.y + 2;
    return (
      <>
        <rect
          className={styles.bar}
          x={isColumns ? slot.x + 2 : slot.x}
          y={top}
          width={isColumns ? thickness : length}
          height={isColumns ? length : thickness}
          rx="2"
        />
        <text
          className={styles.value}
          textAnchor={isColumns ? 'middle' : 'start'}
          dominantBaseline={isColumns ? 'auto' : 'central'}
          x={isColumns ? slot.x + slot.width / 2 : slot.x + length + 6}
          y={isColumns ? top - 6 : slot.y + slot.height / 2}
        >
          {slot.value}
        </text>
      </>
    );
  };
  return (
    <BarDrawing
      {...props}
      measure="bodies"
      orientation={orientation}
      nameRoom={isColumns ? 28 : 48}
      valueRoom={isColumns ? 24 : 40}
      nameLength={8}
      isMissingWritten={!isColumns}
      mark={bar}
    />
  );
}
