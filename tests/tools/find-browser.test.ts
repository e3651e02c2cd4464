import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, NO_BROWSER } from '../../tools/find-browser.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the search for a browser', () => {
  it.each(['CHROME_PATH', 'CHROMIUM_PATH'])('believes %s first', (variable) => {
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('says so when the named browser cannot be run, and looks on', () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('CHROME_PATH', '/no/such/browser');
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
    expect(complaint).toHaveBeenCalledExactlyOnceWith('CHROME_PATH: /no/such/browser cannot be run');
  });

  it('tells in one line of French and English what to do when there is none', () => {
    expect(NO_BROWSER).toMatch(/^Aucun navigateur : .*CHROME_PATH\. \/ No browser: .*CHROME_PATH\.$/);
  });
});
