/** What the mock API can be asked to do, so that every state of the dashboard can be looked at and tested. */
import { RESOURCE_NAMES, type ResourceName } from '../src/contract/resources';

export const SCENARIOS = [
  { name: 'usual', reason: 'Everything answers, as on a good day.' },
  { name: 'slow', reason: 'Answers come late: the places held for them must not move when they arrive.' },
  { name: 'empty', reason: 'A town that has just begun: every list is empty, and that is not a fault.' },
  {
    name: 'partial',
    reason: 'Whatever the contract lets a town leave out is left out: translations, dates, notes.',
  },
  { name: 'error-500', reason: 'The server fails: that panel says so and offers to try again.' },
  { name: 'error-404', reason: 'The resource is not there: trying again would not help.' },
  { name: 'error-503', reason: 'Maintenance, with a Retry-After header that says when to come back.' },
  {
    name: 'not-json',
    reason: 'A web page in place of the data: what a sign-in portal or a wrong address sends.',
  },
  { name: 'truncated', reason: 'The answer stops half-way, as when a connection breaks behind a proxy.' },
  {
    name: 'wrong-shape',
    reason: 'The document is wrapped in an envelope, as many a back end does by habit.',
  },
  { name: 'wrong-type', reason: 'One single field has the wrong type: the message must say which.' },
  { name: 'offline', reason: 'No network: a train, a basement, a router that is off.' },
  { name: 'timeout', reason: 'The server accepts the request and never answers: waiting must have an end.' },
] as const satisfies readonly { name: string; reason: string }[];

export type ScenarioName = (typeof SCENARIOS)[number]['name'];

export interface Scenario {
  name: ScenarioName;
  /** The resources it holds for; the others answer as usual. */
  resources: readonly ResourceName[];
}

export const USUAL: Scenario = { name: 'usual', resources: RESOURCE_NAMES };

/** The entry among `known`, or an error that lists what there is: a mistyped scenario must not pass for a usual day. */
function oneOf<Known extends string>(known: readonly Known[], given: string): Known {
  const found = known.find((name) => name === given);
  if (found === undefined) throw new RangeError(`"${given}" is none of: ${known.join(', ')}`);
  return found;
}

/**
 * The scenario that an address asks for: `?scenario=slow` for every resource,
 * `?scenario=error-500:label,network` for these two only. Usual where it asks for none.
 */
export function scenarioFrom(search: string): Scenario {
  const asked = new URLSearchParams(search).get('scenario');
  if (asked === null) return USUAL;
  const [name = '', resources] = asked.split(':');
  return {
    name: oneOf(
      SCENARIOS.map((scenario) => scenario.name),
      name,
    ),
    resources:
      resources === undefined
        ? RESOURCE_NAMES
        : resources.split(',').map((word) => oneOf(RESOURCE_NAMES, word)),
  };
}
