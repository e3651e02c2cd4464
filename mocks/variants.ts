/** Variants of a town's data: emptied or stripped and still valid, or broken in one place. */
import type { FigureOrAbsence } from '../src/contract/figure';
import { type ResourceName, SCHEMAS } from '../src/contract/resources';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapFields = (fields: Fields, change: (value: unknown, key: string) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value, key)]));

/** Every list empty, but for the source ids: without a source a statement would not be valid. */
export function emptied(document: unknown): unknown {
  if (!isFields(document)) return document;
  return mapFields(document, (value, key) => {
    if (Array.isArray(value)) return key === 'sourceIds' ? value : [];
    return emptied(value);
  });
}

/** The part of a schema that tells what may be missing. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
}

const isNode = (value: unknown): value is SchemaNode => isFields(value) && typeof value['type'] === 'string';

/** The contract's one union is a figure or the reason why there is none. */
const NOT_MEASURED: FigureOrAbsence = { absent: 'not-documented' };

function stripped(schema: SchemaNode, value: unknown): unknown {
  if (schema.type === 'nullable') return null;
  if (schema.type === 'union') return NOT_MEASURED;
  const { item, entries } = schema;
  if (item !== undefined && Array.isArray(value)) return value.map((element) => stripped(item, element));
  if (entries === undefined || !isFields(value)) return value;
  const required = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
  return Object.fromEntries(required.map(([key, entry]) => [key, stripped(entry, value[key])]));
}

/** Only what the contract requires: what may be null is null, what may be missing is missing, measures are absent. */
export function withoutOptional(resource: ResourceName, document: unknown): unknown {
  const schema: unknown = SCHEMAS[resource];
  return isNode(schema) ? stripped(schema, document) : document;
}

/** One field per resource that is always there, with a value of a type that it may not have. */
const WRONG_FIELD: Record<ResourceName, { path: readonly [string, ...string[]]; value: unknown }> = {
  city: { path: ['name'], value: 78440 },
  label: { path: ['programme', 'highestLevel'], value: '5' },
  initiatives: { path: ['initiatives'], value: 'none' },
  network: { path: ['countedSince'], value: '1999' },
  sources: { path: ['accessedOn'], value: 20220203 },
  changes: { path: ['changes'], value: null },
};

function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (!isFields(document)) return document;
  return { ...document, [key]: replaced(document[key], rest, value) };
}

/** The same document with one field of a wrong type. */
export function withWrongType(resource: ResourceName, document: unknown): unknown {
  const { path, value } = WRONG_FIELD[resource];
  return replaced(document, path, value);
}
