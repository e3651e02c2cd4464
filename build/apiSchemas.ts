/** JSON Schemas of the API, made from the contract: what a back end written in any language is checked against. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { API_PATH, RESOURCE_NAMES, SCHEMAS, schemaFile } from '../src/contract/resources';

/**
 * `check` runs code (is this a real day? is this text more than white space?), which JSON Schema has no word for;
 * `finite` says nothing there, since JSON cannot write another number.
 * Nothing else may be lost: any other rule without an equivalent stops the build.
 */
const WITHOUT_EQUIVALENT = ['check', 'finite'];

/** One schema per resource, by its address relative to the site's base. */
export function apiSchemas(): Map<string, string> {
  return new Map(
    RESOURCE_NAMES.map((resource) => {
      const schema = toJsonSchema(SCHEMAS[resource], {
        errorMode: 'throw',
        ignoreActions: WITHOUT_EQUIVALENT,
      });
      return [`${API_PATH}${schemaFile(resource)}`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
