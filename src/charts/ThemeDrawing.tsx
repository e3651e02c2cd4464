/** One cell per initiative, in its theme's colour; each cell leads to its initiative. */
import type { ThemeId } from '../contract/initiatives';
import { THEME_IDS } from '../contract/initiatives';
import { BarDrawing, type Slot } from './BarDrawing';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';

export interface ThemeCell {
  id: string;
  title: string;
  href: string;
}

export interface ThemeDrawingProps extends DrawingProps<'initiatives'> {
  cells: Readonly<Record<ThemeId, readonly ThemeCell[]>>;
}

const FILLS: Record<ThemeId, string | undefined> = {
  education: styles.education,
  culture: styles.culture,
  participation: styles.participation,
  inclusion: styles.inclusion,
};

const GAP = 4;
const WIDEST_CELL = 84;

export function ThemeDrawing(props: ThemeDrawingProps) {
  const { cells, values, series } = props;
  const largest = Math.max(1, ...THEME_IDS.map((id) => cells[id].length));
  const mark = (slot: Slot) => {
    const themeId = THEME_IDS.find((id) => id === slot.id);
    if (themeId === undefined) return null;
    const step = Math.min(slot.width / largest, WIDEST_CELL);
    const gap = step > 12 ? GAP : 2;
    const height = Math.min(slot.height, 42);
    const top = slot.y + (slot.height - height) / 2;
    const ofTheme = cells[themeId];
    return (
      <>
        {ofTheme.map((cell, index) => (
          <a key={cell.id} href={cell.href} tabIndex={-1} className={styles.link}>
            <title>{cell.title}</title>
            <g className={styles.cell}>
              <rect
                className={FILLS[themeId]}
                x={slot.x + index * step}
                y={top}
                width={Math.max(step - gap, 2)}
                height={height}
                rx="4"
              />
            </g>
          </a>
        ))}
        <text
          className={styles.value}
          dominantBaseline="central"
          x={slot.x + ofTheme.length * step + 6}
          y={slot.y + slot.height / 2}
        >
          {ofTheme.length}
        </text>
      </>
    );
  };
  return (
    <BarDrawing
      {...props}
      series={series}
      values={values}
      measure="initiatives"
      orientation="rows"
      nameRoom={props.variant === 'narrow' ? 104 : 150}
      valueRoom={34}
      nameLength={props.variant === 'narrow' ? 13 : 18}
      isMissingWritten
      mark={mark}
    />
  );
}
