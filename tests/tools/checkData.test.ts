import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cityFolder, listCities } from '../../mocks/cityData';
import { main } from '../../tools/check-data';
import { checkCityFolder } from '../../tools/checkCityFolder';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'town-'));
  await cp(cityFolder('ville-exemple'), folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const at = (file: string): string => join(folder, file).replaceAll('\\', '/');

async function edit(file: string, before: string | RegExp, after: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, file), text.replace(before, after));
}

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await main(args, (line) => lines.push(line));
  return { code, lines };
}

describe('the check of data files', () => {
  it('finds all towns valid when none is named', async () => {
    const { code, lines } = await run();
    expect(lines).toEqual(expect.arrayContaining(listCities().map((city) => `${city} : valide`)));
    expect(code).toBe(0);
  });

  it('checks only the town that is named', async () => {
    const { lines } = await run('ville-exemple');
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['ville-exemple : valide']);
  });

  it('lists apart what the town has still to give', async () => {
    await expect(run(folder)).resolves.toEqual({
      code: 0,
      lines: [
        `${folder} : valide`,
        `  À compléter par la ville : ${at('city.json')} · legalNotice.dataProtectionContact.`,
      ],
    });
  });

  it('says which towns there are when one is unknown', async () => {
    const { code, lines } = await run('atlantide');
    expect(lines[0]).toBe('atlantide : 1 faute');
    expect(lines[1]).toContain('Villes présentes : les-mureaux, ville-exemple');
    expect(code).toBe(1);
  });

  it('names file, path, value and expectation of a fault', async () => {
    await edit('label.json', '"highestLevel": 5', '"highestLevel": 6');
    await expect(run(folder)).resolves.toEqual({
      code: 1,
      lines: [
        `${folder} : 1 faute`,
        `  ${at('label.json')} · programme.highestLevel : 6. Attendu : un entier de 1 à 5.`,
      ],
    });
  });

  it('shows a file of the project from where the command is typed', async () => {
    const { warnings } = await checkCityFolder(cityFolder('ville-exemple'));
    expect(warnings).toEqual([
      'À compléter par la ville : mocks/data/ville-exemple/city.json · legalNotice.dataProtectionContact.',
    ]);
  });

  it('says that a file is absent', async () => {
    await rm(join(folder, 'network.json'));
    await expect(checkCityFolder(folder)).resolves.toEqual({
      faults: [`${at('network.json')} : fichier absent.`],
      warnings: [],
    });
  });

  it('says that a file cannot be read', async () => {
    const { faults } = await checkCityFolder(join(folder, 'city.json'));
    expect(faults[0]).toContain('city.json/city.json : fichier illisible (ENOTDIR');
  });

  it('says on which line and column JSON breaks, and reads the other files all the same', async () => {
    await writeFile(join(folder, 'changes.json'), '{\n  "changes": [],\n}\n');
    await edit('city.json', '"00000"', '"0000"');
    await expect(checkCityFolder(folder)).resolves.toMatchObject({
      faults: [
        `${at('city.json')} · inseeCode : « 0000 ». Attendu : un code INSEE : cinq chiffres, ou 2A ou 2B puis trois chiffres.`,
        `${at('changes.json')} : JSON illisible, ligne 3, colonne 1 : « } ». Attendu : un nom de champ entre guillemets doubles (une virgule en trop juste avant ?).`,
      ],
    });
  });

  it('says that a file stops too early', async () => {
    await writeFile(join(folder, 'changes.json'), '{ "changes": [');
    const { faults } = await checkCityFolder(folder);
    expect(faults).toEqual([
      `${at('changes.json')} : JSON illisible, ligne 1, colonne 15 : fin du texte. Attendu : une valeur ou « ] ».`,
    ]);
  });

  it('refuses the byte order mark that some editors add', async () => {
    await edit('changes.json', /^/, '\uFEFF');
    const { faults } = await checkCityFolder(folder);
    expect(faults).toEqual([
      `${at('changes.json')} : le texte commence par une marque d’ordre des octets. Attendu : de l’UTF-8 « sans BOM ».`,
    ]);
  });

  it('finds what contradicts another file', async () => {
    await edit('sources.json', '"id": "jeu-de-donnees-fictif"', '"id": "jeu-de-donnees-fictifs"');
    const { faults } = await checkCityFolder(folder);
    expect(faults[0]).toBe(
      `${at('city.json')} · populations[0].population.sourceIds[0] : « jeu-de-donnees-fictif ». ` +
        'Attendu : l’identifiant d’une source de sources.json (peut-être « jeu-de-donnees-fictifs »).',
    );
  });

  it('counts the faults of a town', async () => {
    await edit('label.json', '"edition": 2012', '"edition": 2011');
    const { code, lines } = await run('ville-exemple', folder);
    expect(lines).toContain(`${folder} : 3 fautes`);
    expect(code).toBe(1);
  });
});
