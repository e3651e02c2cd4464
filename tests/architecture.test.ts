/** The rules of docs/decisions/0001-layers-and-rooms.md, checked on the project and on planted violations. */
import { describe, expect, it } from 'vitest';
import { codeFaults, sentenceFaults } from './architecture/codeRules';
import { cycleFaults, importFaults } from './architecture/importRules';
import { listProject, type ProjectFile, readProject } from './architecture/projectFiles';
import {
  colourFaults,
  lengthFaults,
  missingPathFaults,
  nameFaults,
  pathsNamedIn,
  townFaults,
} from './architecture/treeRules';

const source = readProject('src');
const program = readProject('src', 'mocks', 'deploy', 'build', 'tools').filter(
  ({ path }) => !path.startsWith('tools/mutation/'),
);
const everyCode = readProject(
  'src',
  'mocks',
  'deploy',
  'build',
  'tools',
  'tests',
  'vite.config.ts',
  'playwright.config.ts',
);
const folders = ['src', 'mocks', 'deploy', 'build', 'tools', 'tests', 'docs', 'public'];

const planted = (path: string, text: string): ProjectFile[] => [{ path, text }];

describe('the project', () => {
  it('imports in one direction', () => {
    expect(importFaults(program)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(cycleFaults(program)).toEqual([]);
  });

  it('has no any, cast, default export, barrel, unexplained suppression or unfinished work', () => {
    expect(codeFaults(everyCode)).toEqual([]);
  });

  it('keeps its sentences in src/text', () => {
    expect(sentenceFaults(source)).toEqual([]);
  });

  it('keeps its colours in src/ui/tokens.css', () => {
    expect(colourFaults(source)).toEqual([]);
  });

  it('names no town outside the data', () => {
    expect(townFaults(readProject('src', 'index.html'))).toEqual([]);
  });

  it('names its files and folders after what they hold', () => {
    expect(nameFaults(listProject(...folders))).toEqual([]);
  });

  it('has files that fit in a reader’s head', () => {
    expect(lengthFaults(source)).toEqual([]);
  });

  it('has a README', () => {
    expect(listProject('README.md')).toEqual(['README.md']);
  });

  it('has every path that its READMEs name', () => {
    const paths = listProject('.');
    const faults = readProject('README.md', 'README.fr.md').flatMap((readme) =>
      missingPathFaults(readme, paths),
    );
    expect(faults).toEqual([]);
  });
});

describe('the import rules', () => {
  it.each([
    ['the contract importing ours', 'src/contract/a.ts', `import { b } from '../domain/b';`],
    ['the contract importing a package', 'src/contract/a.ts', `import { z } from 'zod';`],
    [
      'text importing more than types',
      'src/text/a.ts',
      `import { THEME_IDS } from '../contract/initiatives';`,
    ],
    ['the domain knowing React', 'src/domain/a.ts', `import { useMemo } from 'react';`],
    ['the domain knowing text', 'src/domain/a.ts', `import type { Text } from '../text/fr/site';`],
    ['a block knowing a query', 'src/ui/A.tsx', `import { cityQuery } from '../queries/city';`],
    ['a chart knowing a page', 'src/charts/A.tsx', `import { Page } from '../pages/Page';`],
    ['a page drawing with recharts', 'src/pages/A.tsx', `import { BarChart } from 'recharts';`],
    ['a page fetching', 'src/pages/A.tsx', `import { getJson } from '../api/getJson';`],
    ['a page importing another page', 'src/pages/A.tsx', `import { B } from './B';`],
    ['a page importing another page’s folder', 'src/pages/a/A.tsx', `import { C } from '../b/C';`],
    ['the app drawing', 'src/app/A.tsx', `const Chart = import('../charts/Chart');`],
    ['a re-export', 'src/ui/A.tsx', `export { fee } from '../domain/fee'; export const a = 1;`],
    ['a type import', 'src/ui/A.tsx', `import type { Fee } from '../domain/fee';`],
    ['a type by import()', 'src/ui/A.tsx', `export type Fee = import('../domain/fee').Fee;`],
    [
      'the entry loading the mock API statically',
      'src/main.tsx',
      `import { startMockApi } from '../mocks/browser';`,
    ],
    ['the entry loading the mock API in a build', 'src/main.tsx', `await import('../mocks/browser');`],
    [
      'the app loading the mock API',
      'src/app/A.tsx',
      `if (import.meta.env.DEV) await import('../../mocks/browser');`,
    ],
    ['msw in the program', 'src/api/a.ts', `import { http } from 'msw';`],
    ['the entry loading a component', 'src/main.tsx', `import { Panel } from './ui/Panel';`],
    ['the mock API knowing the domain', 'mocks/a.ts', `import { fee } from '../src/domain/fee';`],
    ['the headers knowing a data file', 'deploy/a.ts', `import { readCityData } from '../mocks/cityData';`],
    ['the build loading any tool', 'build/a.ts', `import { main } from '../tools/check-api';`],
    ['a tool knowing the screens', 'tools/a.ts', `import { Panel } from '../src/ui/Panel';`],
    ['a file outside the rooms', 'src/lib/a.ts', `export const a = 1;`],
    ['a computed import', 'src/app/A.tsx', 'await import(address);'],
  ])('refuse %s', (_case, path, text) => {
    expect(importFaults(planted(path, text))).toHaveLength(1);
  });

  it.each([
    ['types for text', 'src/text/a.ts', `import type { Level } from '../contract/label';`],
    ['inline types for text', 'src/text/a.ts', `import { type Level, type Award } from '../contract/label';`],
    ['a page its own folder', 'src/pages/a/A.tsx', `import { B } from './B';`],
    [
      'the entry the mock API in development',
      'src/main.tsx',
      `if (import.meta.env.DEV) { await import('../mocks/browser'); }`,
    ],
    ['the entry a style sheet', 'src/main.tsx', `import './ui/base.css';`],
    ['a part of a package', 'src/main.tsx', `import { hydrateRoot } from 'react-dom/client';`],
    ['the build the data check', 'build/a.ts', `import { checkCityFolder } from '../tools/checkCityFolder';`],
  ])('grant %s', (_case, path, text) => {
    const known = [
      { path: 'tools/checkCityFolder.ts', text: '' },
      { path: 'src/ui/base.css', text: '' },
    ];
    expect(importFaults([...planted(path, text), ...known])).toEqual([]);
  });

  it('find a circle, types included', () => {
    const circle = [
      { path: 'src/domain/a.ts', text: `import { b } from './b';` },
      { path: 'src/domain/b.ts', text: `import type { C } from './c';` },
      { path: 'src/domain/c.ts', text: `export { a } from './a'; export const c = 1;` },
    ];
    expect(cycleFaults(circle)).toEqual([
      'imports go round: src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
  });
});

describe('the code rules', () => {
  it.each([
    ['any', 'const a: any = 1;'],
    ['any inside a type', 'type A = Record<string, any>;'],
    ['a cast', 'const a = b as string;'],
    ['a cast in angle brackets', 'const a = <string>b;'],
    ['a default export', 'export default 1;'],
    ['a default export by name', 'const a = 1; export { a as default };'],
    ['a barrel', `export * from './a'; export { b } from './b';`],
    ['a suppression without its reason', '// oxlint-disable-next-line no-console'],
    ['a suppression for TypeScript', '// @ts-expect-error'],
    ['unfinished work without an issue', '// TODO: later'],
  ])('refuse %s', (_case, text) => {
    expect(codeFaults(planted('src/domain/a.ts', text))).toHaveLength(1);
  });

  it.each([
    ['as const', 'const a = [1] as const;'],
    ['satisfies', 'const a = 1 satisfies number;'],
    ['the word any in a text', `const a = 'any';`],
    ['a suppression with its reason', '// oxlint-disable-next-line no-console -- the tool prints its result'],
    ['unfinished work with its issue', '// TODO #12: the second level'],
  ])('grant %s', (_case, text) => {
    expect(codeFaults(planted('src/domain/a.ts', text))).toEqual([]);
  });

  it('grant a configuration its default export', () => {
    expect(codeFaults(planted('vite.config.ts', 'export default {};'))).toEqual([]);
  });

  it('say where the fault stands', () => {
    expect(codeFaults(planted('src/domain/a.ts', '\nconst a: any = 1;'))).toEqual([
      'src/domain/a.ts:2 has an `any`',
    ]);
  });

  it.each([
    ['a text', 'const a = <p>Bonjour</p>;'],
    ['a text in a fragment', 'const a = <>Bonjour</>;'],
    ['a text in braces', `const a = <p>{'Bonjour'}</p>;`],
    ['a template', 'const a = <p>{`Bonjour ${name}`}</p>;'],
    ['a spoken attribute', 'const a = <nav aria-label="Menu" />;'],
    ['a spoken attribute in braces', `const a = <img alt={'Plan'} />;`],
  ])('refuse %s in JSX', (_case, text) => {
    expect(sentenceFaults(planted('src/ui/A.tsx', text))).toHaveLength(1);
  });

  it.each([
    ['a text from src/text', 'const a = <p>{text.greeting}</p>;'],
    ['a sign', 'const a = <p>@ · {value}</p>;'],
    ['a class', 'const a = <p className="lead" lang="fr" />;'],
  ])('grant %s in JSX', (_case, text) => {
    expect(sentenceFaults(planted('src/ui/A.tsx', text))).toEqual([]);
  });
});

describe('the rules of the tree', () => {
  it.each([
    ['src/ui/A.module.css', '.a { color: #c0ffee; }'],
    ['src/ui/A.module.css', '.a { color: oklch(50% 0.1 20); }'],
    ['src/ui/A.module.css', '.a { border: 1px solid white; }'],
    ['src/charts/A.tsx', `const a = <rect fill="#fff" />;`],
    ['src/charts/A.tsx', `const a = <rect fill="red" />;`],
    ['src/charts/a.ts', 'const a = `rgb(${red}, 0, 0)`;'],
  ])('refuse a colour in %s: %s', (path, text) => {
    expect(colourFaults(planted(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/ui/tokens.css', ':root { --ink: #111; }'],
    ['src/ui/A.module.css', '/* #fff */ .red { color: var(--sign-red); background: transparent; }'],
    ['src/ui/A.module.css', '.a { color: CanvasText; fill: color-mix(in oklab, var(--ink), transparent); }'],
    ['src/charts/A.tsx', `// recharts#599\nconst a = <rect fill="var(--theme-culture)" />;`],
  ])('grant in %s: %s', (path, text) => {
    expect(colourFaults(planted(path, text))).toEqual([]);
  });

  it.each(['Les Mureaux', 'lesmureaux', 'LES-MUREAUX', 'Ville-Exemple', 'ville exemple', 'villeExemple'])(
    'refuse the name %s',
    (name) => {
      expect(townFaults(planted('src/ui/a.ts', `const a = '${name}';`))).toHaveLength(1);
    },
  );

  it.each([
    'src/utils/a.ts',
    'src/ui/helpers.ts',
    'src/common/a.ts',
    'tests/shared/a.ts',
    'src/ui/index.ts',
    'src/misc.css',
  ])('refuse the file %s', (path) => {
    expect(nameFaults([path])).toHaveLength(1);
  });

  it('refuse more than 250 lines, but for sentences', () => {
    const long = '\n'.repeat(250).concat('x');
    expect(lengthFaults(planted('src/ui/A.tsx', long))).toEqual([
      'src/ui/A.tsx has 251 lines, more than 250',
    ]);
    expect(lengthFaults(planted('src/text/fr/site.ts', long))).toEqual([]);
  });

  it('read the paths that a README names', () => {
    const readme =
      'See `src/ui/`, `label.json`, [the choice](docs/decisions/0001.md#cost), `npm test`, `/label`, `VITE_CITY`.';
    expect(pathsNamedIn(readme)).toEqual(['src/ui/', 'label.json', 'docs/decisions/0001.md']);
  });

  it('refuse a path that does not exist', () => {
    const [readme] = planted('README.md', '`src/ui/` `src/gone.ts` `label.json` `gone.json`');
    expect(readme && missingPathFaults(readme, ['src/ui/A.tsx', 'mocks/data/a-town/label.json'])).toEqual([
      'README.md names src/gone.ts, which does not exist',
      'README.md names gone.json, which does not exist',
    ]);
  });
});
