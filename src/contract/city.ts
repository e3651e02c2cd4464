/** `city`: who the town is, how its name is used in a sentence, its population, its quotations, its legal notice. */
import * as v from 'valibot';
import { EXPECTATIONS } from './expectation';
import { Figure } from './figure';
import { FilledText, HttpUrl, Identifier, LocalizedText, PartialDate, SourceIds, Year } from './values';

const CodedPlace = v.object({ code: FilledText, name: FilledText });

/** The municipal population of a reference year, as INSEE publishes it. */
export const PopulationRecord = v.object({
  referenceYear: Year,
  population: Figure,
  /** The day from which this population is the legal one; null where the source does not say. */
  inForceFrom: v.nullable(PartialDate),
});
export type PopulationRecord = v.InferOutput<typeof PopulationRecord>;

/** Words said in public. The function is the one held on that day, never a current one. */
export const Quotation = v.object({
  id: Identifier,
  /** The words as they were said; a quotation is never translated in its place. */
  words: FilledText,
  /** What introduces the words, outside the quotation marks. */
  lead: LocalizedText,
  author: FilledText,
  role: LocalizedText,
  saidOn: PartialDate,
  sourceIds: SourceIds,
});
export type Quotation = v.InferOutput<typeof Quotation>;

/** Null is a value that the town has still to give: it is shown as such and listed by the data check. */
export const LegalNotice = v.object({
  publisher: v.nullable(LocalizedText),
  publicationDirector: v.nullable(LocalizedText),
  host: v.nullable(LocalizedText),
  contactEmail: v.nullable(v.pipe(v.string(), v.email(EXPECTATIONS.email))),
  accessibilityContact: v.nullable(LocalizedText),
  dataProtectionContact: v.nullable(LocalizedText),
});
export type LegalNotice = v.InferOutput<typeof LegalNotice>;

export const City = v.pipe(
  v.object({
    id: Identifier,
    name: FilledText,
    /** The name after « de » and « à », contracted where French does so. */
    nameInFrench: v.object({ of: FilledText, at: FilledText }),
    /** True for a made-up town: every screen, export and image says so. */
    isFictional: v.boolean(),
    inseeCode: v.pipe(v.string(), v.regex(/^(?:\d{5}|2[AB]\d{3})$/, EXPECTATIONS.inseeCode)),
    siren: v.nullable(v.pipe(v.string(), v.regex(/^\d{9}$/, EXPECTATIONS.siren))),
    postalCode: v.nullable(FilledText),
    department: CodedPlace,
    region: CodedPlace,
    intercommunality: v.nullable(v.object({ name: FilledText, shortName: FilledText })),
    populations: v.array(PopulationRecord),
    quotations: v.array(Quotation),
    legalNotice: LegalNotice,
    dataLicence: v.object({ name: FilledText, url: HttpUrl }),
  }),
  v.title('City'),
  v.description('The town'),
);
export type City = v.InferOutput<typeof City>;
