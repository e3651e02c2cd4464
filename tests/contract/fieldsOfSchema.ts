/** The paths of all fields that a JSON Schema describes, list items written `[]`. */

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsOfSchema(schema: unknown, path = ''): string[] {
  if (!isObject(schema)) return [];
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const choices = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
  return [
    ...properties.flatMap(([key, property]) => {
      const propertyPath = path === '' ? key : `${path}.${key}`;
      return [propertyPath, ...fieldsOfSchema(property, propertyPath)];
    }),
    ...fieldsOfSchema(schema['items'], `${path}[]`),
    ...choices.flatMap((choice) => fieldsOfSchema(choice, path)),
  ];
}
