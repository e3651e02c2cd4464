/** `changes`: the log of the published data, newest first. */
import * as v from 'valibot';
import { Identifier, LocalizedText, PartialDate } from './values';

export const Change = v.object({
  id: Identifier,
  publishedOn: PartialDate,
  kind: v.picklist(['addition', 'correction', 'removal']),
  summary: LocalizedText,
});
export type Change = v.InferOutput<typeof Change>;

export const Changes = v.pipe(
  v.object({ changes: v.array(Change) }),
  v.title('Changes'),
  v.description('What changed in the published data, and when'),
);
export type Changes = v.InferOutput<typeof Changes>;
