/** The membership fee by population: a straight line between the corners of the rule, with the town marked. */
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { valueOf } from '../domain/series';
import styles from './Drawing.module.css';
import type { DrawingProps } from './drawing';

export interface FeeDrawingProps extends DrawingProps<'fee'> {
  townLabel: string | null;
  formatNumber: (value: number) => string;
}

const TICK_COUNT: Record<FeeDrawingProps['variant'], number> = { narrow: 3, wide: 6 };

export function FeeDrawing(props: FeeDrawingProps) {
  const { series, width, height, variant, activeId, onPoint, townLabel, formatNumber } = props;
  const data = series.points.map((point) => ({
    id: point.id,
    population: point.category.kind === 'quantity' ? point.category.value : 0,
    fee: valueOf(point, 'fee'),
  }));
  const largest = Math.max(1, ...data.map((point) => point.population));
  const highest = Math.max(1, ...data.map((point) => point.fee ?? 0));
  const steps = TICK_COUNT[variant];
  const populationTicks = Array.from({ length: steps + 1 }, (_, index) => (largest / steps) * index);
  const feeTicks = Array.from({ length: 6 }, (_, index) => (highest / 5) * index);
  const populationTick = (tick: XAxisTickContentProps) => (
    <text className={styles.axisLabel} x={Number(tick.x)} y={Number(tick.y) + 14} textAnchor="middle">
      {formatNumber(Number(tick.payload.value))}
    </text>
  );
  const feeTick = (tick: YAxisTickContentProps) => (
    <text
      className={styles.axisLabel}
      x={Number(tick.x)}
      y={Number(tick.y)}
      textAnchor="end"
      dominantBaseline="central"
    >
      {formatNumber(Number(tick.payload.value))}
    </text>
  );
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 12, right: 34, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="population"
        type="number"
        domain={[0, largest]}
        ticks={populationTicks}
        interval={0}
        height={26}
        tickLine={false}
        tick={populationTick}
      />
      <YAxis
        domain={[0, highest]}
        ticks={feeTicks}
        interval={0}
        width={56}
        tickLine={false}
        axisLine={false}
        tick={feeTick}
      />
      <Line
        dataKey="fee"
        type="linear"
        isAnimationActive={false}
        dot={false}
        activeDot={false}
        stroke="var(--ink)"
        strokeWidth={3}
      />
      {data.map((point) => (
        <ReferenceDot
          key={point.id}
          x={point.population}
          y={point.fee ?? 0}
          shape={(dot) => {
            const isTown = point.id === 'town';
            const x = dot.cx ?? 0;
            const y = dot.cy ?? 0;
            return (
              <g onPointerEnter={() => onPoint(point.id)}>
                <circle cx={x} cy={y} r="14" className={styles.slot} />
                {point.id === activeId ? <circle cx={x} cy={y} r="11" className={styles.dotActive} /> : null}
                <circle cx={x} cy={y} r={isTown ? 7 : 4} className={isTown ? styles.dotTown : styles.dot} />
                {isTown && townLabel !== null ? (
                  <text className={styles.name} x={x + 12} y={y + 18}>
                    {townLabel}
                  </text>
                ) : null}
              </g>
            );
          }}
        />
      ))}
    </LineChart>
  );
}
