/** Every way to break one field of a valid document, and what the contract should answer. */
import { RESOURCE_NAMES, type ResourceName } from '../../src/contract/resources';
import { validDocuments } from './documents';
import { type Json, nodesOf, withoutField, withValue } from './json';

/** What the contract lets be left out. */
const OPTIONAL = /(?:\.en|\.note|\.event)$/;

/** What the contract lets be null; the rest of a path is checked too, so that `name` of one object is not that of another. */
const NULLABLE: Record<ResourceName, RegExp> = {
  city: /^(?:siren|postalCode|intercommunality|populations\[\d\]\.inForceFrom|legalNotice\.\w+)$/,
  label:
    /^(?:programme\.editions\[\d\]\.(?:rank|ceremonyOn|filesFrom|filesUntil|juryOn|bodiesWithMentionOnly)|awards\[\d\]\.(?:initiativesLodged|mentions\[\d\]\.recipients))$/,
  initiatives:
    /^initiatives\[\d\]\.(?:place|start|status|milestones\[\d\]\.reachedOn|indicators\[\d\]\.targetOn)$/,
  network: /^(?!)/,
  sources: /^sources\[\d\]\.(?:publishedOn|url)$/,
  changes: /^(?!)/,
};

/** A figure or an absence is a choice between two objects: what is wrong inside is reported on the whole choice. */
const CHOICE = /^(initiatives\[\d\]\.indicators\[\d\]\.(?:value|target))(?:\..*)?$/;

export interface BrokenDocument {
  resource: ResourceName;
  path: string;
  document: Json;
  /** Where the fault should be reported. */
  reportedAt: string;
}

const reportedAt = (path: string): string => CHOICE.exec(path)?.[1] ?? path;

const fields = RESOURCE_NAMES.flatMap((resource) =>
  nodesOf(validDocuments[resource]).map(({ path, value }) => ({ resource, path, value })),
);

const isField = ({ path }: { path: string }): boolean => !path.endsWith(']');
const isOptional = ({ path }: { path: string }): boolean => OPTIONAL.test(path);
const isNullable = ({ resource, path }: { resource: ResourceName; path: string }): boolean =>
  NULLABLE[resource].test(path);

const broken = (resource: ResourceName, path: string, document: Json): BrokenDocument => ({
  resource,
  path,
  document,
  reportedAt: reportedAt(path),
});

const without = fields.filter(isField).map((field) => ({
  field,
  ...broken(field.resource, field.path, withoutField(validDocuments[field.resource], field.path)),
}));

const nulled = fields.map((field) => ({
  field,
  ...broken(field.resource, field.path, withValue(validDocuments[field.resource], field.path, null)),
}));

export const withoutRequiredField = without.filter(({ field }) => !isOptional(field));
export const withoutOptionalField = without.filter(({ field }) => isOptional(field));
export const withForbiddenNull = nulled.filter(({ field }) => !isNullable(field));
export const withAllowedNull = nulled.filter(({ field }) => isNullable(field));

/** A text where something else is expected, and a number where a text is: no field of the contract takes both. */
export const withWrongType = fields.map(({ resource, path, value }) =>
  broken(resource, path, withValue(validDocuments[resource], path, typeof value === 'string' ? 7 : 'seven')),
);
