/** Reads an unknown value as a resource, or tells every fault with its place. */
import * as v from 'valibot';
import { type Resources, type ResourceName, SCHEMAS } from './resources';

/** One value that is not what the contract promises. */
export interface ContractFault {
  resource: ResourceName;
  /** For example `awards[0].level`; empty for the document itself. */
  path: string;
  /** The value as it was received; `undefined` where a field is missing. */
  value: unknown;
  /** An Expectation code where the schema has one, else valibot's name of the check that failed. */
  expectation: string;
  /** What the schema asked for, for example `string` or `("on" | "by")`; null where it has no short form. */
  expected: string | null;
}

export type ReadResult<Value> =
  | { isValid: true; value: Value }
  | { isValid: false; faults: [ContractFault, ...ContractFault[]] };

type Issue = v.BaseIssue<unknown>;

function pathOf(issue: Issue): string {
  let path = '';
  for (const step of issue.path ?? []) {
    path +=
      typeof step.key === 'number'
        ? `[${step.key}]`
        : path === ''
          ? String(step.key)
          : `.${String(step.key)}`;
  }
  return path;
}

function faultOf(resource: ResourceName, issue: Issue): ContractFault {
  const hasOwnCode = /^[a-z]+(?:[A-Z][a-z]+)*$/.test(issue.message);
  return {
    resource,
    path: pathOf(issue),
    value: issue.input,
    expectation: hasOwnCode ? issue.message : issue.type,
    expected: issue.expected,
  };
}

/**
 * The value as the contract's type, or all its faults in document order. Never throws.
 * Unknown fields are dropped: a back end may send more than the contract asks for.
 */
export function readResource<Name extends ResourceName>(
  name: Name,
  input: unknown,
): ReadResult<Resources[Name]> {
  const schema: v.GenericSchema<unknown, Resources[ResourceName]> = SCHEMAS[name];
  const result = v.safeParse(schema, input);
  if (result.success) return { isValid: true, value: narrow<Name>(result.output) };
  const [first, ...rest] = result.issues;
  return { isValid: false, faults: [faultOf(name, first), ...rest.map((issue) => faultOf(name, issue))] };
}

/** TypeScript cannot follow that SCHEMAS[name] yields Resources[name] for a generic name; the table's type says so. */
function narrow<Name extends ResourceName>(value: Resources[ResourceName]): Resources[Name];
function narrow(value: Resources[ResourceName]): Resources[ResourceName] {
  return value;
}
