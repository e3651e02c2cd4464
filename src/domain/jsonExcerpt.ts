/**
 * A document as readable JSON, short enough for a page: of each list the first element, and an ellipsis for the
 * rest. What is shown is what the API answers; only repetition is left out.
 */
const REST = '…';

function shortened(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length > 1 ? [value[0], REST] : value;
}

/** `{"years":[2021,2022]}` → the same, pretty-printed, with `[2021, "…"]`. */
export function jsonExcerpt(document: unknown): string {
  return JSON.stringify(document, shortened, 2);
}

/** The size of a document as it travels uncompressed, in bytes of UTF-8. */
export function jsonBytes(document: unknown): number {
  return new TextEncoder().encode(JSON.stringify(document)).length;
}
