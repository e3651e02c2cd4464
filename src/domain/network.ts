/**
 * The network's four quantities are cumulative claims in four units. They are never added, ranked or drawn on one
 * axis; growth of one quantity between two publications, and a quotient of two, may be calculated and are marked so.
 */
import type { Figure } from '../contract/figure';
import type { Network, NetworkQuantity, NetworkQuantityId } from '../contract/network';
import { calculate, type Calculation } from './provenance';
import type { Series } from './series';

/** The figure of the latest publication, or null when none is known. */
export function latestFigure(quantity: NetworkQuantity): Figure | null {
  return quantity.figures.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1) ?? null;
}

/** The quantity with that id, or null when the network publishes none. */
export function quantityOf(network: Network, id: NetworkQuantityId): NetworkQuantity | null {
  return network.quantities.find((quantity) => quantity.id === id) ?? null;
}

/** Adding 0 makes one zero of both: a fall that rounds to nothing is not told as « -0 ». */
const roundTo = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

/**
 * Actions or actors per labelled body, to three significant digits, which is more than the claims deserve; null when
 * either is unknown or there are no bodies. 29 380 actions ÷ 2 200 bodies → 13.4; 9 790 actors ÷ 2 200 → 4.45.
 */
export function averagePerBody(network: Network, id: 'actions' | 'actors'): Calculation | null {
  const quantity = quantityOf(network, id);
  const bodies = quantityOf(network, 'bodies');
  const numerator = quantity === null ? null : latestFigure(quantity);
  const denominator = bodies === null ? null : latestFigure(bodies);
  if (numerator === null || denominator === null || denominator.value === 0) return null;
  const unit = id === 'actions' ? 'action-per-body' : 'actor-per-body';
  return calculate(
    'quotient',
    [numerator, denominator],
    Number((numerator.value / denominator.value).toPrecision(3)),
    unit,
  );
}

/**
 * Growth in percent, to one decimal, from the first to the last publication of a quantity.
 * Null with fewer than two figures or from zero, where a percentage means nothing.
 */
export function growthOf(quantity: NetworkQuantity): Calculation | null {
  const ordered = quantity.figures.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || ordered.length < 2 || first.value === 0) return null;
  return calculate('growth', [first, last], roundTo((last.value / first.value - 1) * 100, 1), 'percent');
}

/** One point per quantity: its first and last figure, each in the quantity's own unit, and the growth between them. */
export function networkGrowthSeries(network: Network): Series<'first' | 'last' | 'growth'> {
  return {
    id: 'network-growth',
    measures: ['first', 'last', 'growth'],
    points: network.quantities.map((quantity) => {
      const growth = growthOf(quantity);
      const [first, last] = growth === null ? [] : growth.inputs;
      return {
        id: quantity.id,
        category: { kind: 'name', id: quantity.id, text: quantity.name },
        measures: {
          first: first ?? { absent: 'not-documented' },
          last: last ?? latestFigure(quantity) ?? { absent: 'not-documented' },
          growth: growth === null ? { absent: 'not-applicable' } : growth.figure,
        },
      };
    }),
  };
}
