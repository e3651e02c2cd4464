import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../build/fillTemplate';
import { pageFile } from '../../build/pageFile';
import { seedBlock } from '../../src/app/readSeed';

const TEMPLATE = '<html lang="fr"><head></head><body><div id="root"></div></body></html>';
const PAGE = {
  head: '<title>Le label</title>',
  body: '<h1>Le label</h1>',
  data: '<script type="application/json"></script>',
};

const filled = (path: string, siteUrl = 'https://numerique.example.fr/') =>
  fillTemplate(TEMPLATE, PAGE, { path, base: '/', siteUrl });

describe('a prerendered page', () => {
  it('has its language, its head, its content and its data', () => {
    expect(filled('/en/label')).toContain('<html lang="en">');
    expect(filled('/label')).toContain('<title>Le label</title>');
    expect(filled('/label')).toContain(
      '<div id="root" data-page="/label"><h1>Le label</h1></div><script type="application/json"></script>',
    );
  });

  it.each([
    ['/label', 'https://numerique.example.fr/label'],
    ['/en/label', 'https://numerique.example.fr/en/label'],
    ['/en/', 'https://numerique.example.fr/en/'],
  ])('names %s as its own address, and the same page in both languages', (path, address) => {
    expect(filled(path)).toContain(`<link rel="canonical" href="${address}">`);
    expect(filled(path)).toMatch(
      /hreflang="fr" href="https:\/\/numerique\.example\.fr\/(?!en\/)[^"]*"><link rel="alternate" hreflang="en" href="https:\/\/numerique\.example\.fr\/en\//,
    );
  });

  it('stands below the path of its site', () => {
    expect(
      fillTemplate(TEMPLATE, PAGE, { path: '/label', base: '/numerique/', siteUrl: 'https://example.fr' }),
    ).toContain('href="https://example.fr/numerique/label"');
  });

  it('has no links to itself where nobody knows its address', () => {
    expect(filled('/label', '')).not.toContain('rel="canonical"');
  });

  it('is kept out of search engines where it says that nothing is there', () => {
    expect(filled('/404')).toContain('<meta name="robots" content="noindex">');
    expect(filled('/404')).not.toContain('canonical');
  });

  it('is refused when the template has lost a place', () => {
    expect(() => fillTemplate('<html>', PAGE, { path: '/', base: '/', siteUrl: '' })).toThrow(
      'index.html has no <html lang="fr">',
    );
  });
});

describe('the file of a page', () => {
  it.each([
    ['/', 'index.html'],
    ['/label', 'label.html'],
    ['/en/', 'en/index.html'],
    ['/initiatives/micro-folie', 'initiatives/micro-folie.html'],
  ])('of %s is %s', (path, file) => {
    expect(pageFile(path)).toBe(file);
  });
});

describe('the data block', () => {
  it('survives a text that would end it', () => {
    expect(seedBlock({ city: { name: '</script><script>alert(1)</script>' } })).not.toMatch(
      /<\/script>.+<\/script>/,
    );
  });
});
