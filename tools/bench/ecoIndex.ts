/**
 * EcoIndex by its published method (https://www.ecoindex.fr, reference values of github.com/cnumr/ecoindex_reference):
 * where a page stands among the half million that the method was calibrated on, by elements, requests and weight.
 */

/** Each list cuts the calibration pages into twenty parts of the same size. */
const QUANTILES = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
    594601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ],
} as const;

const GRADES = [
  { above: 80, grade: 'A' },
  { above: 70, grade: 'B' },
  { above: 55, grade: 'C' },
  { above: 40, grade: 'D' },
  { above: 25, grade: 'E' },
  { above: 10, grade: 'F' },
] as const;

export type EcoGrade = (typeof GRADES)[number]['grade'] | 'G';

export type EcoMeasure = keyof typeof QUANTILES;

/** How many twentieths of the calibration pages a value leaves behind, between two bounds in proportion. */
export function quantileOf(measure: EcoMeasure, value: number): number {
  const bounds: readonly number[] = QUANTILES[measure];
  for (const [index, upper] of bounds.entries()) {
    const lower = bounds[index - 1];
    if (lower !== undefined && value < upper) return index - 1 + (value - lower) / (upper - lower);
  }
  return bounds.length - 1;
}

/** From 0 to 100, more is better. Elements weigh three parts, requests two, weight one. */
export function ecoIndex(page: Readonly<Record<EcoMeasure, number>>): number {
  const quantiles =
    3 * quantileOf('elements', page.elements) +
    2 * quantileOf('requests', page.requests) +
    quantileOf('kilobytes', page.kilobytes);
  return 100 - (5 * quantiles) / 6;
}

export const ecoGrade = (index: number): EcoGrade => GRADES.find(({ above }) => index > above)?.grade ?? 'G';
