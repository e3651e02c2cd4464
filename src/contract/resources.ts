/** The index of the API: each resource, where it is read and what it must look like. */
import type * as v from 'valibot';
import { Changes } from './changes';
import { City } from './city';
import { Initiatives } from './initiatives';
import { Label } from './label';
import { Network } from './network';
import { Sources } from './sources';

export const RESOURCE_NAMES = ['city', 'label', 'initiatives', 'network', 'sources', 'changes'] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];

export const SCHEMAS = {
  city: City,
  label: Label,
  initiatives: Initiatives,
  network: Network,
  sources: Sources,
  changes: Changes,
} as const satisfies Record<ResourceName, v.GenericSchema>;

export type Resources = { [Name in ResourceName]: v.InferOutput<(typeof SCHEMAS)[Name]> };

/** The part of the address that every resource shares, relative to the site's base. */
export const API_PATH = 'api/v1/';

/** `label` → `label.json`, to be appended to the address of the API. */
export const resourceFile = (name: ResourceName): string => `${name}.json`;

/** `label` → `schemas/label.schema.json`, to be appended to the address of the API. */
export const schemaFile = (name: ResourceName): string => `schemas/${name}.schema.json`;
