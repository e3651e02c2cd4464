import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/text/language';

describe('a text of the data', () => {
  const translated = { fr: 'Éducation', en: 'Education' };

  it('is in the language of the page, without a mark', () => {
    expect(inLanguage(translated, 'fr')).toEqual({ text: 'Éducation', lang: undefined });
    expect(inLanguage(translated, 'en')).toEqual({ text: 'Education', lang: undefined });
  });

  it('stays French and is marked so on an English page where no translation exists', () => {
    expect(inLanguage({ fr: 'Éducation' }, 'en')).toEqual({ text: 'Éducation', lang: 'fr' });
    expect(inLanguage({ fr: 'Éducation' }, 'fr')).toEqual({ text: 'Éducation', lang: undefined });
  });
});
