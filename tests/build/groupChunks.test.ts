import { expect, it } from 'vitest';
import { chunksOf, frameLanguageOf, pageOfView, SHARED_CHUNK } from '../../build/groupChunks';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['/src/main.tsx'],
  '/src/main.tsx': ['react'],
  react: [],
  '/src/pages/label/LabelPage.tsx': ['react', '/src/ui/Table.tsx', '/src/domain/fee.ts'],
  '/src/pages/LegalPage.tsx': ['/src/ui/Table.tsx'],
  '/src/text/fr/label.ts': ['/src/text/fr/countInWords.ts'],
  '/src/text/fr/countInWords.ts': [],
  '/src/text/fr/site.ts': [],
  '/src/ui/Table.tsx': [],
  '/src/domain/fee.ts': ['/src/domain/series.ts'],
  '/src/domain/series.ts': [],
  '/src/charts/FeeDrawing.tsx': ['recharts', '/src/domain/series.ts'],
  recharts: [],
};

const chunks = chunksOf({
  entry: 'index.html',
  ids: Object.keys(IMPORTS),
  importsOf: (id) => IMPORTS[id] ?? [],
});

it.each([
  ['what the frame imports', 'react', SHARED_CHUNK],
  ['what two pages import', '/src/ui/Table.tsx', SHARED_CHUNK],
  ['a page', '/src/pages/LegalPage.tsx', 'legal'],
  ['what one page imports, at any depth', '/src/domain/series.ts', 'label'],
  ['the sentences of a page and what they import', '/src/text/fr/countInWords.ts', 'label'],
])('puts %s where it is needed', (_case, id, chunk) => {
  expect(chunks.get(id)).toBe(chunk);
});

it('leaves alone what only a chart that comes to life needs', () => {
  expect(chunks.has('recharts')).toBe(false);
  expect(chunks.has('/src/charts/FeeDrawing.tsx')).toBe(false);
});

it('knows pages and frame sentences on every system', () => {
  expect(pageOfView(String.raw`C:\site\src\pages\data\Downloads.tsx`)).toBe('data');
  expect(pageOfView('/site/src/panels/Loaded.tsx')).toBeNull();
  expect(frameLanguageOf('/site/src/text/en/charts.ts')).toBe('en');
  expect(frameLanguageOf('/site/src/text/en/label.ts')).toBeNull();
});
