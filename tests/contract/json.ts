/** Reads and changes a JSON document by paths such as `awards[0].level`, without touching the original. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Step = string | number;

const stepsOf = (path: string): Step[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function changedAt(
  json: Json,
  [step, ...rest]: Step[],
  change: (value: Json | undefined) => Json | undefined,
): Json {
  if (Array.isArray(json)) {
    const items = [...json];
    const item =
      rest.length === 0 ? change(items[Number(step)]) : changedAt(items[Number(step)] ?? null, rest, change);
    items.splice(Number(step), 1, ...(item === undefined ? [] : [item]));
    return items;
  }
  if (json === null || typeof json !== 'object') throw new Error(`no ${step} in ${String(json)}`);
  const key = String(step);
  const value = rest.length === 0 ? change(json[key]) : changedAt(json[key] ?? null, rest, change);
  const { [key]: _replaced, ...others } = json;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The document with another value at a path such as `awards[0].level`; an index past the end appends. */
export const withValue = (json: Json, path: string, value: Json): Json =>
  changedAt(json, stepsOf(path), () => value);

/** The document without the field at that path. */
export const withoutField = (json: Json, path: string): Json =>
  changedAt(json, stepsOf(path), () => undefined);

/** The value at a path of a document. */
export function valueAt(json: Json, path: string): Json {
  let found: Json = null;
  changedAt(json, stepsOf(path), (value) => (found = value ?? null));
  return found;
}

/** Every value inside a document with its path, the document itself left out. */
export function nodesOf(json: Json, path = ''): { path: string; value: Json }[] {
  if (json === null || typeof json !== 'object') return [];
  const children: [string, Json][] = Array.isArray(json)
    ? json.map((item, index) => [`${path}[${index}]`, item])
    : Object.entries(json).map(([key, value]) => [path === '' ? key : `${path}.${key}`, value]);
  return children.flatMap(([childPath, value]) => [{ path: childPath, value }, ...nodesOf(value, childPath)]);
}
