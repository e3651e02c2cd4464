/** `label`: the national programme (levels, fee, editions, next distinction) and the awards of this town. */
import * as v from 'valibot';
import { Figure } from './figure';
import { Count, FilledText, Level, LocalizedText, PartialDate, SourceIds, Year } from './values';

/** What a candidate pays to join: a rate per inhabitant between a floor and a cap, all in euros. */
export const FeeRule = v.object({
  ratePerInhabitant: Figure,
  minimum: Figure,
  maximum: Figure,
});
export type FeeRule = v.InferOutput<typeof FeeRule>;

export const LevelCount = v.object({ level: Level, bodies: Figure });

/** One national edition. It is named after the year of its ceremony and rewards the work of the year before. */
export const NationalEdition = v.object({
  edition: Year,
  rank: v.nullable(Count),
  ceremonyOn: v.nullable(PartialDate),
  filesFrom: v.nullable(PartialDate),
  filesUntil: v.nullable(PartialDate),
  juryOn: v.nullable(PartialDate),
  labelledBodies: Figure,
  /** Bodies at each level, empty where the source gives the total alone. */
  bodiesByLevel: v.array(LevelCount),
  bodiesWithMentionOnly: v.nullable(Figure),
  sourceIds: SourceIds,
});
export type NationalEdition = v.InferOutput<typeof NationalEdition>;

export const NextDistinction = v.object({
  name: FilledText,
  requiredAwards: Figure,
  requiredLevel: Level,
  validity: Figure,
  holders: Figure,
  sourceIds: SourceIds,
});
export type NextDistinction = v.InferOutput<typeof NextDistinction>;

/** A distinction beside the level, given for one policy field and valid for some years. */
export const Mention = v.object({
  name: LocalizedText,
  validity: Figure,
  /** How many bodies received it in that edition; null where unknown. */
  recipients: v.nullable(Figure),
  sourceIds: SourceIds,
});
export type Mention = v.InferOutput<typeof Mention>;

/** What the town received in one edition. */
export const Award = v.object({
  edition: Year,
  /** The year whose work is rewarded. */
  activityYear: Year,
  level: Level,
  ceremonyOn: PartialDate,
  mentions: v.array(Mention),
  /** Initiatives lodged with the file; null where unknown. */
  initiativesLodged: v.nullable(Figure),
  sourceIds: SourceIds,
});
export type Award = v.InferOutput<typeof Award>;

export const Programme = v.object({
  name: FilledText,
  organisation: FilledText,
  /** The statements that say what the label is, in reading order, each with its source. */
  statements: v.array(v.object({ text: LocalizedText, sourceIds: SourceIds })),
  highestLevel: Level,
  feeRule: FeeRule,
  nextDistinction: NextDistinction,
  editions: v.array(NationalEdition),
  sourceIds: SourceIds,
});
export type Programme = v.InferOutput<typeof Programme>;

export const Label = v.pipe(
  v.object({ programme: Programme, awards: v.array(Award) }),
  v.title('Label'),
  v.description('The label programme and the awards of the town'),
);
export type Label = v.InferOutput<typeof Label>;
