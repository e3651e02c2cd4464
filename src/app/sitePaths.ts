/** Every address that the build makes a page for, in both languages. */
import type { Initiative } from '../contract/initiatives';
import { initiativePath, PAGE_NAMES, pagePath } from '../paths';
import { LANGUAGES } from '../text/language';

export function sitePaths(initiatives: readonly Pick<Initiative, 'id'>[]): string[] {
  return LANGUAGES.flatMap((language) => [
    ...PAGE_NAMES.map((name) => pagePath(name, language)),
    ...initiatives.map((initiative) => initiativePath(initiative.id, language)),
  ]);
}
