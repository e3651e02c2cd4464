import { describe, expect, it } from 'vitest';
import { apiSchemas } from '../../build/apiSchemas';
import { RESOURCE_NAMES } from '../../src/contract/resources';

const schemas = apiSchemas();
const schemaOf = (resource: string): unknown =>
  JSON.parse(schemas.get(`api/v1/schemas/${resource}.schema.json`) ?? '');

describe('the published schemas', () => {
  it.each(RESOURCE_NAMES)('describe %s as a titled object', (resource) => {
    expect(schemaOf(resource)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: expect.any(String),
      description: expect.any(String),
      type: 'object',
    });
  });

  it('keep the bounds of the contract', () => {
    expect(schemaOf('label')).toHaveProperty('properties.programme.properties.highestLevel', {
      type: 'integer',
      minimum: 1,
      maximum: 5,
    });
  });

  it('tell what may be missing', () => {
    expect(schemaOf('initiatives')).toHaveProperty('properties.themes.items.properties.name.required', [
      'fr',
    ]);
  });
});
