/** Every object of a resource with its path, so that a rule about sources or figures holds wherever one stands. */

export interface DataNode {
  path: string;
  fields: Readonly<Record<string, unknown>>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const childPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** In document order, an object before the objects inside it. */
export function* dataNodes(value: unknown, path = ''): Generator<DataNode> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* dataNodes(item, `${path}[${index}]`);
  } else if (isObject(value)) {
    yield { path, fields: value };
    for (const [key, child] of Object.entries(value)) yield* dataNodes(child, childPath(path, key));
  }
}
