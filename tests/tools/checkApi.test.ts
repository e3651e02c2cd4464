import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCityData } from '../../mocks/cityData';
import { RESOURCE_NAMES, resourceFile } from '../../src/contract/resources';
import { main } from '../../tools/check-api';

interface Answer {
  status: number;
  type: string;
  body: string;
}

const json = (document: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(document),
});
const notFound: Answer = { status: 404, type: 'text/plain', body: 'Not found' };

const answers = new Map<string, Answer>();
let server: Server;
let url = '';

beforeEach(async () => {
  const documents = readCityData('ville-exemple');
  answers.clear();
  RESOURCE_NAMES.forEach((name) => answers.set(`/api/v1/${resourceFile(name)}`, json(documents[name])));
  server = createServer((request, response) => {
    const { status, type, body } = answers.get(request.url ?? '') ?? notFound;
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await main(args, (line) => lines.push(line));
  return { code, lines };
}

describe('the check of a back end', () => {
  it.each(['with', 'without'])('finds every resource valid, %s a trailing slash', async (slash) => {
    const { code, lines } = await run(slash === 'with' ? url : url.slice(0, -1));
    expect(lines).toEqual([
      'city : valide',
      'label : valide',
      'initiatives : valide',
      'network : valide',
      'sources : valide',
      'changes : valide',
      'entre les ressources : valide',
      '  À compléter par la ville : city.json · legalNotice.dataProtectionContact.',
    ]);
    expect(code).toBe(0);
  });

  it.each([[[]], [['donnees.example']], [['ftp://donnees.example/']], [['']]])(
    'explains its use when given %j',
    async (args) => {
      const { code, lines } = await run(...args);
      expect(lines).toEqual([expect.stringMatching(/^Usage : npm run check:api -- URL/)]);
      expect(code).toBe(1);
    },
  );

  it('tells a fault with its path, and that the rules between resources wait', async () => {
    answers.set(
      '/api/v1/changes.json',
      json({ changes: [{ id: 'a', kind: 'addition', summary: { fr: 'A' } }] }),
    );
    const { code, lines } = await run(url);
    expect(lines.slice(5)).toEqual([
      'changes : 1 faute',
      '  changes.json · changes[0].publishedOn : champ absent. Attendu : ce champ, qui est obligatoire.',
      'entre les ressources : non vérifié, car il faut d’abord que les six soient valides',
    ]);
    expect(code).toBe(1);
  });

  it.each([
    [10, []],
    [11, ['  … et 1 autre']],
    [40, ['  … et 30 autres']],
  ])('tells the first ten of %i faults', async (count, rest) => {
    answers.set('/api/v1/changes.json', json({ changes: Array.from({ length: count }, () => 7) }));
    const { lines } = await run(url);
    expect(lines.slice(5, -1)).toEqual([
      `changes : ${count} fautes`,
      ...Array.from(
        { length: 10 },
        (_, index) => `  changes.json · changes[${index}] : 7. Attendu : un objet entre accolades { }.`,
      ),
      ...rest,
    ]);
  });

  it('tells what contradicts another resource', async () => {
    answers.set('/api/v1/sources.json', json(readCityData('les-mureaux').sources));
    const { code, lines } = await run(url);
    expect(lines).toContainEqual(expect.stringMatching(/^entre les ressources : \d+ fautes$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}city\.json · .*« jeu-de-donnees-fictif »/));
    expect(code).toBe(1);
  });

  it.each([404, 500, 503])('tells that the server answers %i', async (status) => {
    answers.set('/api/v1/label.json', { status, type: 'application/json', body: '{}' });
    const { code, lines } = await run(url);
    expect(lines.slice(1, 3)).toEqual([
      'label : 1 faute',
      `  ${url}label.json : le serveur répond par l’erreur ${status}.`,
    ]);
    expect(code).toBe(1);
  });

  it('tells that the answer is a web page', async () => {
    answers.set('/api/v1/label.json', { status: 200, type: 'text/html', body: '<!doctype html>' });
    const { lines } = await run(url);
    expect(lines[2]).toBe(
      `  ${url}label.json : la réponse n’est pas du JSON (text/html). JSON illisible, ligne 1, colonne 1 : « < ». Attendu : une valeur.`,
    );
  });

  it('tells that the answer is cut short', async () => {
    answers.set('/api/v1/label.json', { status: 200, type: 'application/json', body: '{"programme": {' });
    const { lines } = await run(url);
    expect(lines[2]).toContain('ligne 1, colonne 16 : fin du texte');
  });

  it('tells that the server cannot be reached', async () => {
    await new Promise((resolve) => server.close(resolve));
    const { code, lines } = await run(url);
    expect(lines[1]).toBe(`  ${url}city.json : le serveur ne peut pas être joint (ECONNREFUSED).`);
    expect(code).toBe(1);
  });
});
