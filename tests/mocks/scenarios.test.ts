import { describe, expect, it } from 'vitest';
import { SCENARIOS, scenarioFrom } from '../../mocks/scenarios';
import { RESOURCE_NAMES } from '../../src/contract/resources';

describe('the scenario that an address asks for', () => {
  it('is the usual one where the address asks for none', () => {
    expect(scenarioFrom('')).toEqual({ name: 'usual', resources: RESOURCE_NAMES });
    expect(scenarioFrom('?theme=culture')).toEqual({ name: 'usual', resources: RESOURCE_NAMES });
  });

  it('holds for every resource by default', () => {
    expect(scenarioFrom('?scenario=slow')).toEqual({ name: 'slow', resources: RESOURCE_NAMES });
  });

  it('holds for the resources that are named', () => {
    expect(scenarioFrom('?scenario=error-500:label,network')).toEqual({
      name: 'error-500',
      resources: ['label', 'network'],
    });
  });

  it.each([
    ['an unknown scenario', '?scenario=sunny', '"sunny" is none of: usual, slow, empty'],
    ['an empty scenario', '?scenario=', '"" is none of: usual'],
    ['an unknown resource', '?scenario=slow:weather', '"weather" is none of: city, label'],
    ['an empty list of resources', '?scenario=slow:', '"" is none of: city'],
  ])('refuses %s and says what there is', (_case, search, message) => {
    expect(() => scenarioFrom(search)).toThrow(message);
  });

  it('has a reason of one sentence for each scenario', () => {
    expect(SCENARIOS.map((scenario) => scenario.reason)).toEqual(
      SCENARIOS.map(() => expect.stringMatching(/^[A-Z][^.]+\.$/)),
    );
  });
});
