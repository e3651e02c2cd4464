/** Publishes the API with the site: the mock API's answers as static JSON files, and their schemas. */
import { inspect } from 'node:util';
import type { Plugin } from 'vite';
import { cityFolder } from '../mocks/cityData';
import { checkCityFolder } from '../tools/checkCityFolder';
import { apiSchemas } from './apiSchemas';
import { recordedAnswers } from './recordedAnswers';

export interface RecordApiOptions {
  /** The town whose answers are recorded. */
  city: string;
  /** Address of a real back end; where there is one, nothing is recorded and the schemas alone are published. */
  apiBase: string;
}

/** What is wrong with the town's files, as sentences for town staff; empty when all is well. */
async function faultsOf(city: string): Promise<string[]> {
  try {
    return (await checkCityFolder(cityFolder(city))).faults;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** For people who edit data files: what is wrong and where, not where in our code it was noticed. */
class RefusedData extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }

  /** What Vite prints. */
  [inspect.custom](): string {
    return this.message;
  }
}

export function recordApi({ city, apiBase }: RecordApiOptions): Plugin {
  const isRecorded = apiBase === '';
  return {
    name: 'record-api',
    // Before anything is built: the bundler would wrap the error of a later hook into one of its own.
    async configResolved({ command }) {
      if (command !== 'build' || !isRecorded) return;
      const faults = await faultsOf(city);
      if (faults.length > 0) throw new RefusedData(faults);
    },
    configureServer(server) {
      for (const [path, schema] of apiSchemas()) {
        server.middlewares.use(`${server.config.base}${path}`, (_request, response) => {
          response.setHeader('Content-Type', 'application/schema+json');
          response.end(schema);
        });
      }
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const answers = isRecorded ? await recordedAnswers(city) : new Map<string, string>();
      for (const [fileName, source] of [...answers, ...apiSchemas()])
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
