import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeWords } from '../../src/charts/FeeChart';
import { labelHistoryFinding, labelHistoryWords } from '../../src/charts/LabelHistoryChart';
import { nationalEditionsWords } from '../../src/charts/NationalEditionsChart';
import { networkGrowthWords } from '../../src/charts/NetworkGrowthChart';
import { themeWords } from '../../src/charts/ThemeChart';
import type { Resources } from '../../src/contract/resources';
import { awards, nationalEditions } from '../domain/arbitraries';
import { award, edition, figure, initiative, network, quantity, THEMES } from '../domain/examples';
import { fictionalTown, realTown } from '../domain/towns';
import { en, fr, plain } from './pageWords';

const allWords = (town: Resources, { t, f, localized }: typeof fr) => [
  labelHistoryWords(town.label, t),
  themeWords(town.initiatives, town.initiatives.initiatives, t, localized),
  nationalEditionsWords(town.label.programme.editions, t, f),
  feeWords(town.label.programme.feeRule, t, f),
  networkGrowthWords(town.network, t, f, localized),
];

const wordCount = (title: string): number =>
  title.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const labelOf = (...given: Parameters<typeof award>[]) => ({
  ...realTown.label,
  awards: given.map((one) => award(...one)),
});

describe('the titles of the real town', () => {
  it('state the findings in French', () => {
    expect(allWords(realTown, fr).map(({ title }) => plain(title))).toEqual([
      '2021 et 2022 : le niveau le plus élevé',
      'Cinq des douze initiatives citées : accès au numérique pour tous',
      '257 collectivités labellisées en 2023, au plus 356 en 2012',
      '50 € jusqu’à 1 000 habitants, 5 000 € à partir de 100 000',
      'Actions référencées : +38,6 %, la plus forte évolution',
    ]);
  });

  it('state them in English', () => {
    expect(allWords(realTown, en).map(({ title }) => plain(title))).toEqual([
      '2021 and 2022: the highest level',
      'Five of the twelve cited initiatives: access to digital for all',
      '257 bodies labelled in 2023, at most 356 in 2012',
      '€50 up to 1,000 inhabitants, €5,000 from 100,000 on',
      'Referenced actions: +38.6%, the strongest change',
    ]);
  });
});

describe.each([
  ['the real town', realTown],
  ['the fictional town', fictionalTown],
])('the charts of %s', (_name, town) => {
  it.each([
    ['French', fr],
    ['English', en],
  ])('have a title of fifteen words at most, a subtitle and a description in %s', (_language, page) => {
    expect(allWords(town, page).filter(({ title }) => wordCount(title) > 15)).toEqual([]);
    expect(allWords(town, page).map(({ subtitle, description }) => [subtitle, description])).toEqual(
      allWords(town, page).map(() => [expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}.*\.$/)]),
    );
  });
});

describe('the finding of a history', () => {
  it.each([
    ['nothing', [], 'Aucune édition documentée'],
    ['one edition', [[2022, 4]], 'Quatre arobases en 2022'],
    ['one arobase', [[2022, 1]], 'Un arobase en 2022'],
    [
      'a run below the top',
      [
        [2021, 3],
        [2022, 3],
      ],
      '2021 et 2022 : trois arobases',
    ],
    [
      'a run at the top',
      [
        [2021, 5],
        [2022, 5],
      ],
      '2021 et 2022 : le niveau le plus élevé',
    ],
    [
      'a long run',
      [
        [2020, 5],
        [2021, 5],
        [2022, 5],
      ],
      'De 2020 à 2022 : le niveau le plus élevé',
    ],
    [
      'a long run below the top',
      [
        [2020, 2],
        [2021, 2],
        [2022, 2],
      ],
      'De 2020 à 2022 : deux arobases',
    ],
    [
      'a fall',
      [
        [2020, 5],
        [2021, 5],
        [2022, 4],
      ],
      'Quatre arobases en 2022, au mieux cinq en 2021',
    ],
    [
      'a rise',
      [
        [2021, 3],
        [2022, 4],
      ],
      'Quatre arobases en 2022',
    ],
    [
      'the top on both sides of a gap',
      [
        [2020, 5],
        [2022, 5],
      ],
      'Cinq arobases en 2022',
    ],
  ] satisfies [string, [number, number][], string][])('with %s', (_what, given, title) => {
    expect(plain(labelHistoryFinding(labelOf(...given), fr.t))).toBe(title);
  });

  it('describes one edition as one, and gaps as what they are', () => {
    expect(plain(labelHistoryWords(labelOf([2022, 4]), fr.t).description)).toBe(
      'Une seule édition est documentée, 2022, avec 4 arobases. Ce qui précède 2022 et ce qui suit 2022 n’est pas documenté. Les critères changent à chaque édition : les niveaux ne sont pas strictement comparables.',
    );
    expect(plain(labelHistoryWords(labelOf([2022, 4], [2019, 2]), fr.t).description)).toBe(
      'Deux éditions sont documentées, de 2019 à 2022 : de 2 à 4 arobases. 2020 et 2021, ainsi que ce qui précède 2019 et ce qui suit 2022, ne sont pas documentés. Les critères changent à chaque édition : les niveaux ne sont pas strictement comparables.',
    );
  });

  it('is of fifteen words at most and names the extremes, whatever the history', () => {
    fc.assert(
      fc.property(
        awards.filter((given) => given.length > 0),
        (given) => {
          const { title, description } = labelHistoryWords({ ...realTown.label, awards: given }, fr.t);
          expect(wordCount(title)).toBeLessThanOrEqual(15);
          const levels = given.map(({ level }) => level);
          const editions = given.map((one) => one.edition);
          expect(description).toMatch(new RegExp(`\\b${Math.min(...levels)}\\b.*arobase`));
          expect(description).toMatch(new RegExp(`\\b${Math.max(...levels)} arobases?\\b`));
          expect(description).toContain(`ce qui précède ${Math.min(...editions)}`.slice(3));
          expect(description).toContain(`ce qui suit ${Math.max(...editions)}`);
        },
      ),
    );
  });
});

describe('the finding of the themes', () => {
  const data = { themes: THEMES, audiences: [], initiatives: [], lodged: [] };
  const words = (...themeIds: ('education' | 'culture' | 'inclusion')[]) =>
    themeWords(
      data,
      themeIds.map((themeId, index) => initiative(`i${index}`, { themeId })),
      fr.t,
      fr.localized,
    );

  it.each([
    ['no initiative', [], 'Aucune initiative citée'],
    ['one initiative', ['culture'], 'Une seule initiative citée : accès à : Culture'],
    [
      'a largest theme',
      ['culture', 'culture', 'education'],
      'Deux des trois initiatives citées : accès à : Culture',
    ],
    ['a tie', ['culture', 'education'], 'Éducation et Culture : une initiative citée chacun'],
    [
      'a tie of several',
      ['culture', 'education', 'culture', 'education', 'inclusion'],
      'Éducation et Culture : deux initiatives citées chacun',
    ],
  ] satisfies [string, ('education' | 'culture' | 'inclusion')[], string][])(
    'with %s',
    (_what, given, title) => {
      expect(plain(words(...given).title)).toBe(title);
    },
  );

  it('says what is counted and for which years, also where there are none', () => {
    expect(plain(words('culture').subtitle)).toBe(
      'Initiatives citées pour 2021, par thème, une case par initiative',
    );
    expect(plain(words().subtitle)).toBe('Initiatives citées, par thème, une case par initiative');
    expect(plain(words('culture').description)).toBe(
      'Sur 1 initiative citée : Culture, 1, Éducation, 0, Participation, 0 et Accès pour tous, 0. C’est une sélection de la ville : le nombre par thème ne dit rien de l’effort, du budget ni du public touché.',
    );
  });
});

const editionWords = (...given: [number, number][]) =>
  nationalEditionsWords(
    given.map(([year, bodies]) => edition(year, bodies)),
    fr.t,
    fr.f,
  );

describe('the finding of the national editions', () => {
  it('says that the latest edition is the largest, where it is', () => {
    expect(plain(editionWords([2021, 219], [2022, 1254]).title)).toBe(
      '1 254 collectivités labellisées en 2022, le plus grand nombre documenté',
    );
  });

  it('names the extremes and the number of gaps', () => {
    expect(plain(editionWords([2006, 223], [2007, 303], [2009, 205]).description)).toBe(
      'Trois éditions sont documentées de 2006 à 2009. Le plus grand nombre connu est 303 (2007), le plus petit 205 (2009). Une année reste sans chiffre connu : ce ne sont pas des zéros.',
    );
    expect(plain(editionWords([2006, 223], [2007, 303]).description)).toMatch(/Aucune année ne manque\.$/);
  });

  it('describes one edition as one, in both languages', () => {
    expect(plain(editionWords([2022, 254]).description)).toBe(
      'Une seule édition est documentée, 2022 ; collectivités labellisées : 254.',
    );
    expect(plain(nationalEditionsWords([edition(2022, 254)], en.t, en.f).description)).toBe(
      'One edition only is documented, 2022; labelled bodies: 254.',
    );
  });

  it('claims no year where nothing is documented', () => {
    const { title, subtitle, description } = editionWords();
    expect(plain(title)).toBe('Aucune édition nationale documentée');
    expect(subtitle + description).not.toMatch(/\d/);
  });

  it('is of fifteen words at most and names the extremes, whatever the editions', () => {
    fc.assert(
      fc.property(
        nationalEditions.filter((given) => given.length > 1),
        (given) => {
          const { title, description } = nationalEditionsWords(given, fr.t, fr.f);
          const bodies = given.map(({ labelledBodies }) => labelledBodies.value);
          expect(wordCount(title)).toBeLessThanOrEqual(15);
          expect(description).toContain(`nombre connu est ${fr.f.number(Math.max(...bodies))} (`);
          expect(description).toContain(`le plus petit ${fr.f.number(Math.min(...bodies))} (`);
        },
      ),
    );
  });
});

const actors = (...given: [string, number][]) =>
  quantity(
    'actors',
    given.map(([asOf, value]) => figure(value, 'actor', { asOf })),
  );
const bodies = (...given: [string, number][]) =>
  quantity(
    'bodies',
    given.map(([asOf, value]) => figure(value, 'body', { asOf })),
  );

const growthWords = (...quantities: ReturnType<typeof actors>[]) =>
  networkGrowthWords(network(...quantities), fr.t, fr.f, fr.localized);

describe('the finding of the network', () => {
  it('names the years where all quantities have the same', () => {
    const { measureHeaders, subtitle } = growthWords(
      actors(['2016-02', 100], ['2022', 150]),
      bodies(['2016', 100], ['2022-02-03', 90]),
    );
    expect(measureHeaders).toEqual({
      first: 'chiffre de 2016',
      last: 'chiffre de 2022',
      growth: 'évolution, en %',
    });
    expect(subtitle).toBe('Évolution de chaque quantité entre les chiffres de 2016 et ceux de 2022');
  });

  it('claims no common year where the quantities have several, and says each one’s own', () => {
    const mixed = growthWords(actors(['2018', 100], ['2023', 150]), bodies(['2012', 100], ['2023', 90]));
    expect(mixed.measureHeaders).toMatchObject({ first: 'premier chiffre publié', last: 'chiffre de 2023' });
    expect(mixed.subtitle).toBe(
      'Évolution de chaque quantité entre son premier et son dernier chiffre publié',
    );
    expect(plain(mixed.description)).toMatch(
      /^Les actors \+50 % \(de 2018 à 2023\) et les bodies -10 % \(de 2012 à 2023\)\./,
    );
    expect(plain(mixed.title)).toBe('Les actors : +50 %, la plus forte évolution');
  });

  it('takes a fall for a change', () => {
    expect(
      plain(growthWords(actors(['2018', 100], ['2023', 110]), bodies(['2018', 100], ['2023', 50])).title),
    ).toBe('Les bodies : -50 %, la plus forte évolution');
  });

  it('claims no change where nothing changed', () => {
    expect(plain(growthWords(actors(['2018', 100], ['2023', 100])).title)).toBe(
      'Aucun chiffre n’a changé entre les publications',
    );
    expect(plain(growthWords(actors(['2018', 100], ['2023', 100])).description)).toMatch(
      /Chiffre inchangé pour : les actors ; les définitions ont pu changer\.$/,
    );
  });

  it('takes a small change for a change, even where it rounds to nothing', () => {
    const { title, description } = growthWords(actors(['2018', 999_996], ['2023', 999_994]));
    expect(plain(title)).toBe('Les actors : 0 %, la plus forte évolution');
    expect(plain(description)).not.toContain('inchangé');
  });

  it('says why there is none where a quantity has one figure only', () => {
    const { title, description } = growthWords(actors(['2018', 100]));
    expect(plain(title)).toBe('Aucune évolution ne peut être calculée');
    expect(plain(description)).toBe(
      'Il faudrait deux chiffres d’une même quantité, à deux dates : ils ne sont pas documentés.',
    );
  });

  it('claims no year where there is no quantity', () => {
    expect(Object.values(growthWords().measureHeaders)).toEqual([
      'premier chiffre publié',
      'dernier chiffre publié',
      'évolution, en %',
    ]);
  });
});
