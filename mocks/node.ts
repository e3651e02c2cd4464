/** The mock API for tests. It starts without handlers: each test says which town and which scenario it is about. */
import { setupServer } from 'msw/node';
import { readCityData } from './cityData';
import { createHandlers } from './handlers';
import { scenarioFrom } from './scenarios';

export const server = setupServer();

/** Serves a town as the address `?scenario=…` would: `serveCity('ville-exemple', 'error-500:label')`. */
export function serveCity(city: string, scenario = 'usual'): void {
  server.use(
    ...createHandlers({ data: readCityData(city), scenario: scenarioFrom(`?scenario=${scenario}`) }),
  );
}
