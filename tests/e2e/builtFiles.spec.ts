import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { contentType, isText } from '../../deploy/contentTypes';

const builds = process.env['E2E_BUILDS'] ?? 'node_modules/.cache/e2e';

const folderOf = (town: string): string => join(builds, town);

/** The files of a built site, without those that are others, packed. */
function filesOf(town: string): string[] {
  return readdirSync(folderOf(town), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(?:br|gz)$/.test(file) && !file.endsWith('_headers'));
}

test('each text file lies beside its packed copies, which hold the same', () => {
  const large = filesOf(test.info().project.name).filter(
    (file) => isText(file) && statSync(file).size >= 1024,
  );
  const faults = large.filter((file) => {
    const content = readFileSync(file);
    const isSame = (packed: Buffer) => packed.equals(content);
    return (
      !isSame(brotliDecompressSync(readFileSync(`${file}.br`))) ||
      !isSame(gunzipSync(readFileSync(`${file}.gz`)))
    );
  });
  expect(large.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test('no source map is published, and no file whose type servers do not know', () => {
  const files = filesOf(test.info().project.name);
  expect(files.filter((file) => contentType(file) === null)).toEqual([]);
  expect(
    files.filter(
      (file) => /\.(?:js|css)$/.test(file) && readFileSync(file, 'utf8').includes('sourceMappingURL='),
    ),
  ).toEqual([]);
});

test('no page holds what the policy forbids: an inline script, style or handler', () => {
  const pages = filesOf(test.info().project.name).filter((file) => file.endsWith('.html'));
  const forbidden = /<script(?![^>]*(?:\ssrc=|type="application\/json"))|<style|<[^>]+\s(?:style|on[a-z]+)="/;
  expect(pages.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the site carries the headers file of static hosts', () => {
  expect(readFileSync(join(folderOf(test.info().project.name), '_headers'), 'utf8')).toContain(
    'Content-Security-Policy',
  );
});
