/**
 * A calculated figure keeps what it was made from: it rests on all the sources of its inputs and holds for the
 * latest of their dates. Rule of this dashboard: a number never travels alone.
 */
import type { Figure, FigureOrAbsence, Unit } from '../contract/figure';

/** How a calculated figure was made; the sentence about it is written in `text/`. */
export type Operation = 'count' | 'quotient' | 'growth' | 'fee';

export interface Calculation {
  figure: Figure;
  operation: Operation;
  /** In the order of the formula: numerator before denominator, before before after. */
  inputs: readonly Figure[];
}

/** Each source id once, in order of first appearance. */
export function sourceIdsOf(figures: readonly { sourceIds: readonly string[] }[]): string[] {
  return [...new Set(figures.flatMap((figure) => figure.sourceIds))];
}

/**
 * The figure that an operation makes of its inputs. An input made up for a fictional town makes the result an
 * example too: nothing real can be calculated from it.
 */
export function calculate(
  operation: Operation,
  inputs: readonly [Figure, ...Figure[]],
  value: number,
  unit: Unit,
): Calculation {
  const dates = inputs.map((input) => input.asOf).toSorted();
  return {
    operation,
    inputs,
    figure: {
      value,
      unit,
      status: inputs.some((input) => input.status === 'example') ? 'example' : 'calculated',
      sourceIds: sourceIdsOf(inputs),
      asOf: dates.at(-1) ?? inputs[0].asOf,
    },
  };
}

/** True when there is a number; false when there is only the reason why there is none. */
export function isFigure(value: FigureOrAbsence): value is Figure {
  return 'value' in value;
}
