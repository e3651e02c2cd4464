/** One column of discrete @ per edition, or one row where columns would be too narrow; no line between editions. */
import { BarDrawing, type Slot } from './BarDrawing';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';
import { labelHistoryOrientation } from './labelHistorySize';

export function LabelHistoryDrawing(props: DrawingProps<'level'> & { highestLevel: number }) {
  const { highestLevel, ...drawing } = props;
  const orientation = labelHistoryOrientation(props.series, props.variant);
  const isColumns = orientation === 'columns';
  const glyphs = (slot: Slot) => {
    const step = isColumns ? slot.height / highestLevel : Math.min(slot.width / highestLevel, 40);
    const size = isColumns
      ? Math.min(step * 0.95, slot.width * 0.9, 48)
      : Math.min(slot.height * 1.1, step, 48);
    return Array.from({ length: slot.value }, (_, index) => (
      <text
        key={index}
        className={styles.arobase}
        fontSize={size}
        textAnchor="middle"
        dominantBaseline="central"
        x={isColumns ? slot.x + slot.width / 2 : slot.x + step * (index + 0.5)}
        y={isColumns ? slot.y + slot.height - step * (index + 0.5) : slot.y + slot.height / 2}
      >
        @
      </text>
    ));
  };
  return (
    <BarDrawing
      {...drawing}
      measure="level"
      orientation={orientation}
      nameRoom={isColumns ? 28 : 104}
      valueRoom={4}
      nameLength={16}
      isMissingWritten
      mark={glyphs}
    />
  );
}
