/** A number never travels alone: it carries its unit, its status, its sources and the date it holds for. */
import * as v from 'valibot';
import { EXPECTATIONS } from './expectation';
import { LocalizedText, PartialDate, SourceIds } from './values';

/** What one unit of a figure is; money is in euros. */
export const Unit = v.picklist([
  'arobase',
  'award',
  'initiative',
  'body',
  'action',
  'actor',
  'inhabitant',
  'year',
  'theme',
  'euro',
  'euro-per-inhabitant',
  'action-per-body',
  'actor-per-body',
  'percent',
  'participant',
  'place',
  'device',
  'workshop',
  'procedure',
  'day',
]);
export type Unit = v.InferOutput<typeof Unit>;

/**
 * `published`: read in a source. `calculated`: computed from published figures, by the formula in the note.
 * `example`: made up for a fictional town.
 */
export const FigureStatus = v.picklist(['published', 'calculated', 'example']);
export type FigureStatus = v.InferOutput<typeof FigureStatus>;

export const Figure = v.pipe(
  v.object({
    value: v.pipe(v.number(), v.finite(EXPECTATIONS.finiteNumber)),
    unit: Unit,
    status: FigureStatus,
    sourceIds: SourceIds,
    asOf: PartialDate,
    note: v.optional(LocalizedText),
  }),
  v.title('Figure'),
  v.description('A number with its unit, status, sources and date'),
);
export type Figure = v.InferOutput<typeof Figure>;

/** Why there is no number. None of these is zero, and none stands for another. */
export const Absence = v.picklist(['not-documented', 'not-applicable', 'not-yet-published']);
export type Absence = v.InferOutput<typeof Absence>;

/** Either a figure or the reason why there is none. */
export const FigureOrAbsence = v.union([
  Figure,
  v.object({ absent: Absence, note: v.optional(LocalizedText) }),
]);
export type FigureOrAbsence = v.InferOutput<typeof FigureOrAbsence>;
