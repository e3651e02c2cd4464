import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '../../build/chooseEncoding';
import { findAnswer } from '../../build/findAnswer';

const FILES = new Set([
  'index.html',
  'label.html',
  '404.html',
  'en/index.html',
  'en/404.html',
  'initiatives/a-1.html',
  'theme.js',
]);
const site = (base: string) => ({ base, hasFile: (path: string) => FILES.has(path) });

describe('the answer to an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/label', 'label.html'],
    ['/label?population=1', 'label.html'],
    ['/en/', 'en/index.html'],
    ['/initiatives/a-1', 'initiatives/a-1.html'],
    ['/initiatives/a%2D1', 'initiatives/a-1.html'],
    ['/theme.js', 'theme.js'],
  ])('for %s is %s', (target, file) => {
    expect(findAnswer(target, site('/'))).toEqual({ status: 200, file });
  });

  it.each([
    ['/nope', '404.html'],
    ['/label/', '404.html'],
    ['/404', '404.html'],
    ['/en/nope', 'en/404.html'],
    ['/en/404.html', 'en/404.html'],
    ['/../package.json', '404.html'],
    ['/%2e%2e/package.json', '404.html'],
    ['/..%5cpackage.json', '404.html'],
    ['/theme.js%00', '404.html'],
    ['//evil.example/label.html', '404.html'],
  ])('for %s is the page %s, with status 404', (target, file) => {
    expect(findAnswer(target, site('/'))).toEqual({ status: 404, file });
  });

  it.each([
    ['/label.html', '/label'],
    ['/index.html?a=b', '/?a=b'],
    ['/en', '/en/'],
    ['/en/index.html', '/en/'],
  ])('for %s leads to %s', (target, location) => {
    expect(findAnswer(target, site('/'))).toEqual({ status: 301, location });
  });

  it('refuses what is no text', () => {
    expect(findAnswer('/%', site('/'))).toEqual({ status: 400 });
  });

  it('stays below the base of the site', () => {
    expect(findAnswer('/numerique/label', site('/numerique/'))).toEqual({ status: 200, file: 'label.html' });
    expect(findAnswer('/numerique', site('/numerique/'))).toEqual({ status: 301, location: '/numerique/' });
    expect(findAnswer('/numerique/label.html', site('/numerique/'))).toEqual({
      status: 301,
      location: '/numerique/label',
    });
    expect(findAnswer('/label', site('/numerique/'))).toBeNull();
  });
});

describe('the packing that a reader gets', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['BR', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
  ])('for %s is %s', (header, encoding) => {
    expect(chooseEncoding(header, () => true)).toMatchObject({ encoding });
  });

  it.each(['', 'identity', 'br;q=0.0, gzip;q=0', 'abr'])('for « %s » is none', (header) => {
    expect(chooseEncoding(header, () => true)).toBeNull();
  });

  it('is one that is there', () => {
    expect(chooseEncoding('br, gzip', (ending) => ending === '.gz')).toMatchObject({ encoding: 'gzip' });
  });
});
