/** `initiatives`: the digital initiatives that the town cited, with the themes, kinds and publics they are sorted by. */
import * as v from 'valibot';
import { Figure, FigureOrAbsence } from './figure';
import { FilledText, Identifier, LocalizedText, PartialDate, SourceIds, Year } from './values';

/** The four themes. Their colours and order are the dashboard's; their wording is the town's, in the data. */
export const THEME_IDS = ['education', 'culture', 'participation', 'inclusion'] as const;
export const ThemeId = v.picklist(THEME_IDS);
export type ThemeId = v.InferOutput<typeof ThemeId>;

export const INITIATIVE_KINDS = [
  'equipment',
  'event',
  'infrastructure',
  'partnership',
  'place',
  'platform',
  'service',
  'workshop',
] as const;
export const InitiativeKind = v.picklist(INITIATIVE_KINDS);
export type InitiativeKind = v.InferOutput<typeof InitiativeKind>;

export const INITIATIVE_STATUSES = ['planned', 'in-progress', 'done', 'stopped'] as const;
export const InitiativeStatus = v.picklist(INITIATIVE_STATUSES);
export type InitiativeStatus = v.InferOutput<typeof InitiativeStatus>;

export const Theme = v.object({
  id: ThemeId,
  name: LocalizedText,
  shortName: LocalizedText,
  sourceIds: SourceIds,
});
export type Theme = v.InferOutput<typeof Theme>;

export const Audience = v.object({ id: Identifier, name: LocalizedText });
export type Audience = v.InferOutput<typeof Audience>;

/** Since when something exists. It is not the year for which the town cited it. */
export const Start = v.object({
  date: PartialDate,
  /** `on`: it began then. `by`: it existed by then and may be older. */
  certainty: v.picklist(['on', 'by']),
  /** What happened on that date, where it was not simply the opening. */
  event: v.optional(LocalizedText),
  sourceIds: SourceIds,
});
export type Start = v.InferOutput<typeof Start>;

export const Milestone = v.object({
  id: Identifier,
  title: LocalizedText,
  dueOn: PartialDate,
  /** Null while it is not reached. */
  reachedOn: v.nullable(PartialDate),
  sourceIds: SourceIds,
});
export type Milestone = v.InferOutput<typeof Milestone>;

/** A measured quantity with its target. Whether more is better is data, never guessed from the direction. */
export const Indicator = v.object({
  id: Identifier,
  name: LocalizedText,
  value: FigureOrAbsence,
  /** Zero is a legal target. */
  target: FigureOrAbsence,
  targetOn: v.nullable(PartialDate),
  polarity: v.picklist(['more-is-better', 'less-is-better', 'neutral']),
});
export type Indicator = v.InferOutput<typeof Indicator>;

export const Initiative = v.pipe(
  v.object({
    id: Identifier,
    themeId: ThemeId,
    kind: InitiativeKind,
    title: LocalizedText,
    description: LocalizedText,
    audienceIds: v.array(Identifier),
    partners: v.array(FilledText),
    /** Where it takes place; null where the source does not say. */
    place: v.nullable(LocalizedText),
    /** The activity years for which the town cited it, in ascending order. */
    citedFor: v.array(Year),
    start: v.nullable(Start),
    /** What it is made of, where the source says. */
    components: v.array(LocalizedText),
    /** Null where no source tells how far it is. */
    status: v.nullable(InitiativeStatus),
    milestones: v.array(Milestone),
    indicators: v.array(Indicator),
    sourceIds: SourceIds,
  }),
  v.title('Initiative'),
);
export type Initiative = v.InferOutput<typeof Initiative>;

export const Initiatives = v.pipe(
  v.object({
    themes: v.array(Theme),
    audiences: v.array(Audience),
    initiatives: v.array(Initiative),
    /** How many initiatives were lodged in all, where known: the list above is a selection. */
    lodged: v.array(v.object({ edition: Year, count: Figure })),
  }),
  v.title('Initiatives'),
  v.description('The initiatives that the town cited, with themes and publics'),
);
export type Initiatives = v.InferOutput<typeof Initiatives>;
