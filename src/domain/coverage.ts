/**
 * What is documented and what is not, counted from the data themselves: a statement about gaps that is written by
 * hand is out of date with the next publication. Unknown is counted as unknown, never as zero.
 */
import type { Resources } from '../contract/resources';
import { isFigure, sourceIdsOf } from './provenance';

/** The years of a span that have a source, and those inside it that have none, both ascending. */
export interface YearCoverage {
  documented: number[];
  missing: number[];
}

export function yearCoverage(years: readonly number[]): YearCoverage {
  const documented = [...new Set(years)].toSorted((a, b) => a - b);
  const first = documented[0] ?? 0;
  const last = documented.at(-1) ?? -1;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { documented, missing: span.filter((year) => !documented.includes(year)) };
}

export const COVERAGE_SUBJECTS = [
  'lodged',
  'breakdowns',
  'starts',
  'statuses',
  'partners',
  'measures',
  'inForce',
  'comparable',
  'references',
  'addresses',
  'dates',
] as const;
export type CoverageSubject = (typeof COVERAGE_SUBJECTS)[number];

export interface Coverage {
  subject: CoverageSubject;
  known: number;
  /** Zero where there is nothing of the kind: known is then zero too, and says nothing. */
  total: number;
  /** What was counted rests on these; empty where the sources themselves were counted. */
  sourceIds: string[];
}

function coverageOf<Item>(
  subject: CoverageSubject,
  items: readonly Item[],
  isKnown: (item: Item) => boolean,
  sourceIds: string[],
): Coverage {
  return { subject, known: items.filter(isKnown).length, total: items.length, sourceIds };
}

export type CoveredData = Pick<Resources, 'city' | 'label' | 'initiatives' | 'network' | 'sources'>;

/** One line per subject, in the order of COVERAGE_SUBJECTS. */
export function coverages({ city, label, initiatives, network, sources }: CoveredData): Coverage[] {
  const list = initiatives.initiatives;
  const editions = label.programme.editions;
  const lodged = new Set(initiatives.lodged.map((entry) => entry.edition));
  const ofInitiatives = sourceIdsOf(list);
  const conflicts = [
    ...network.countedSinceConflicts,
    ...network.quantities.flatMap((quantity) => quantity.conflicts),
  ];
  const ofNetwork = sourceIdsOf(network.quantities.flatMap((quantity) => quantity.figures));
  return [
    coverageOf(
      'lodged',
      label.awards,
      (award) => award.initiativesLodged !== null || lodged.has(award.edition),
      sourceIdsOf(label.awards),
    ),
    coverageOf('breakdowns', editions, (edition) => edition.bodiesByLevel.length > 0, sourceIdsOf(editions)),
    coverageOf('starts', list, (initiative) => initiative.start !== null, ofInitiatives),
    coverageOf('statuses', list, (initiative) => initiative.status !== null, ofInitiatives),
    coverageOf('partners', list, (initiative) => initiative.partners.length > 0, ofInitiatives),
    coverageOf(
      'measures',
      list.flatMap((initiative) => initiative.indicators),
      (indicator) => isFigure(indicator.value),
      ofInitiatives,
    ),
    coverageOf(
      'inForce',
      city.populations,
      (record) => record.inForceFrom !== null,
      sourceIdsOf(city.populations.map((record) => record.population)),
    ),
    coverageOf('comparable', network.quantities, (quantity) => quantity.figures.length > 1, ofNetwork),
    coverageOf('references', conflicts, (conflict) => conflict.sourceIds.length > 0, ofNetwork),
    coverageOf('addresses', sources.sources, (source) => source.url !== null, []),
    coverageOf('dates', sources.sources, (source) => source.publishedOn !== null, []),
  ];
}
