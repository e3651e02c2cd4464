/** `sources`: every publication that a statement of the dashboard rests on. */
import * as v from 'valibot';
import { HttpUrl, Identifier, LocalizedText, PartialDate } from './values';

export const Source = v.object({
  id: Identifier,
  publisher: LocalizedText,
  title: LocalizedText,
  /** Null for an undated publication. */
  publishedOn: v.nullable(PartialDate),
  /** Null where no address was recorded: publisher and date are shown, without a link. */
  url: v.nullable(HttpUrl),
  /** A: the town's or the association's own, or several independent ones. B: one credible press source. */
  confidence: v.picklist(['A', 'B']),
});
export type Source = v.InferOutput<typeof Source>;

export const Sources = v.pipe(
  v.object({
    accessedOn: PartialDate,
    note: LocalizedText,
    sources: v.array(Source),
  }),
  v.title('Sources'),
  v.description('The publications that the figures and statements rest on'),
);
export type Sources = v.InferOutput<typeof Sources>;
