import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../src/domain/initiativeFilter';
import {
  feePath,
  initiativePath,
  initiativesPath,
  inOtherLanguage,
  languageOfPath,
  PAGE_NAMES,
  pagePath,
  sourcePath,
} from '../src/paths';

describe('the paths of the site', () => {
  it.each([
    ['overview', '/', '/en/'],
    ['label', '/label', '/en/label'],
    ['initiatives', '/initiatives', '/en/initiatives'],
    ['network', '/reseau', '/en/reseau'],
    ['data', '/donnees', '/en/donnees'],
    ['accessibility', '/accessibilite', '/en/accessibilite'],
    ['legal', '/mentions-legales', '/en/mentions-legales'],
    ['sitemap', '/plan-du-site', '/en/plan-du-site'],
    ['glossary', '/glossaire', '/en/glossaire'],
  ] as const)('of the page %s are %s and %s', (page, french, english) => {
    expect([pagePath(page, 'fr'), pagePath(page, 'en')]).toEqual([french, english]);
  });

  it.each(PAGE_NAMES)('lead to %s in the other language and back', (page) => {
    expect(inOtherLanguage(pagePath(page, 'fr'))).toBe(pagePath(page, 'en'));
    expect(inOtherLanguage(pagePath(page, 'en'))).toBe(pagePath(page, 'fr'));
  });

  it('are all different', () => {
    const paths = PAGE_NAMES.flatMap((page) => [pagePath(page, 'fr'), pagePath(page, 'en')]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('hold the choices of the reader', () => {
    expect(initiativesPath('fr')).toBe('/initiatives');
    expect(initiativesPath('en', { ...NO_FILTER, query: 'e-sport', themes: ['culture'] })).toBe(
      '/en/initiatives?q=e-sport&theme=culture',
    );
  });

  it('hold an identifier, whatever is in it', () => {
    expect(initiativePath('micro-folie', 'fr')).toBe('/initiatives/micro-folie');
    expect(initiativePath('a/b?c', 'en')).toBe('/en/initiatives/a%2Fb%3Fc');
  });

  it('lead into a page: the fee of a population, a source', () => {
    expect(feePath(33_203, 'fr')).toBe('/label?population=33203#cotisation');
    expect(sourcePath('mureaux-2022-02', 'en')).toBe('/en/donnees#source-mureaux-2022-02');
  });
});

describe('the language of a path', () => {
  it.each([
    ['/', 'fr'],
    ['/label', 'fr'],
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en/label', 'en'],
    ['/enfance', 'fr'],
    ['/label/en/', 'fr'],
  ] as const)('%s is %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language);
  });

  it('changes for the page without a final slash, too', () => {
    expect(inOtherLanguage('/en')).toBe('/');
  });
});
