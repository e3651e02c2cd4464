/** French sentences of the charts: findings, descriptions, headers, the words for one point. */
import { formatFor } from '../format';
import { countInWords } from './countInWords';

const f = formatFor('fr');

const arobases = (n: number): string => `${n} ${f.plural(n, { one: 'arobase', other: 'arobases' })}`;
/** A run of editions; from three on by its ends, so that a title stays short. */
const yearsInWords = (years: readonly number[]): string =>
  years.length > 2 ? `De ${years[0] ?? ''} à ${years.at(-1) ?? ''}` : f.years(years);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const charts = {
  explore: (p: { title: string }) => `Lire les points du graphique : ${p.title}`,
  hint: 'Flèches pour lire les points, Échap pour quitter.',
  table: 'Tableau',
  download: 'Télécharger',
  files: {
    openData: (p: { size: string }) => `CSV, données ouvertes (${p.size})`,
    frenchExcel: (p: { size: string }) => `CSV pour Excel en français (${p.size})`,
    json: (p: { size: string }) => `JSON (${p.size})`,
  },
  status: 'statut',
  statusOf: (p: { measure: string }) => `${p.measure} (statut)`,
  sources: 'sources',
  date: 'date du chiffre',
  empty: 'Aucune donnée documentée pour ce graphique.',
  drawingFailed: 'Le dessin n’a pas pu être chargé. Le tableau et les fichiers restent disponibles.',
  interactionFailed:
    'Le graphique ne répond pas au pointeur : son code n’a pas pu être chargé. Le tableau et les fichiers restent disponibles.',
  category: {
    before: (p: { year: number }) => `avant ${p.year}`,
    after: (p: { year: number }) => `depuis ${p.year}`,
    inhabitants: (p: { n: number }) =>
      `${f.number(p.n)} ${f.plural(p.n, { one: 'habitant', other: 'habitants' })}`,
  },
  point: (p: { category: string; value: string }) => `${p.category} : ${p.value}`,
  labelHistory: {
    edition: 'édition',
    level: 'niveau, en arobases',
    subtitle: (p: { highest: number }) => `Arobases obtenues à chaque édition du label, sur ${p.highest}`,
    findingNone: 'Aucune édition documentée',
    findingOne: (p: { edition: number; level: number }) =>
      `${capital(countInWords(p.level))} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} en ${p.edition}`,
    findingRunAtTop: (p: { editions: readonly number[] }) =>
      `${yearsInWords(p.editions)} : le niveau le plus élevé`,
    findingRun: (p: { editions: readonly number[]; level: number }) =>
      `${yearsInWords(p.editions)} : ${countInWords(p.level)} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })}`,
    findingLast: (p: { edition: number; level: number; best: number; bestEdition: number }) =>
      `${capital(countInWords(p.level))} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} en ${p.edition}, au mieux ${countInWords(p.best)} en ${p.bestEdition}`,
    value: (p: { level: number }) => arobases(p.level),
    description: (p: {
      documented: number;
      first: number;
      last: number;
      lowest: number;
      highest: number;
      gaps: readonly number[];
    }) =>
      [
        p.documented === 1
          ? `Une seule édition est documentée, ${p.last}, avec ${arobases(p.highest)}.`
          : `${capital(countInWords(p.documented, 'feminine'))} éditions sont documentées, de ${p.first} à ${p.last} : ${
              p.lowest === p.highest
                ? `toutes avec ${arobases(p.highest)}`
                : `de ${p.lowest} à ${arobases(p.highest)}`
            }.`,
        p.gaps.length === 0
          ? `Ce qui précède ${p.first} et ce qui suit ${p.last} n’est pas documenté.`
          : `${f.years(p.gaps)}, ainsi que ce qui précède ${p.first} et ce qui suit ${p.last}, ne sont pas documentés.`,
        'Les critères changent à chaque édition : les niveaux ne sont pas strictement comparables.',
      ].join(' '),
  },
  themes: {
    theme: 'thème',
    initiatives: 'initiatives citées',
    subtitle: (p: { years: readonly number[] }) =>
      p.years.length === 0
        ? 'Initiatives citées, par thème, une case par initiative'
        : `Initiatives citées pour ${f.years(p.years)}, par thème, une case par initiative`,
    findingNone: 'Aucune initiative citée',
    finding: (p: { largest: number; total: number; theme: string }) =>
      p.total === 1
        ? `Une seule initiative citée : ${p.theme}`
        : `${capital(countInWords(p.largest, 'feminine'))} des ${countInWords(p.total, 'feminine')} initiatives citées : ${p.theme}`,
    findingTie: (p: { themes: readonly string[]; largest: number }) =>
      `${f.list(p.themes)} : ${countInWords(p.largest, 'feminine')} ${f.plural(p.largest, { one: 'initiative citée', other: 'initiatives citées' })} chacun`,
    value: (p: { n: number }) =>
      `${f.number(p.n)} ${f.plural(p.n, { one: 'initiative', other: 'initiatives' })}`,
    description: (p: { total: number; parts: readonly string[] }) =>
      `Sur ${f.number(p.total)} ${f.plural(p.total, { one: 'initiative citée', other: 'initiatives citées' })} : ${f.list(p.parts)}. C’est une sélection de la ville : le nombre par thème ne dit rien de l’effort, du budget ni du public touché.`,
    part: (p: { theme: string; n: number }) => `${p.theme}, ${f.number(p.n)}`,
    open: (p: { title: string }) => `Ouvrir : ${p.title}`,
  },
  editions: {
    edition: 'édition',
    bodies: 'collectivités labellisées',
    subtitle: (p: { first: number; last: number }) =>
      `Collectivités labellisées à chaque édition nationale, tous niveaux, de ${p.first} à ${p.last} ; hachuré : non documenté`,
    subtitleNone: 'Collectivités labellisées à chaque édition nationale, tous niveaux',
    findingNone: 'Aucune édition nationale documentée',
    finding: (p: { latest: string; latestEdition: number; most: string; mostEdition: number }) =>
      `${p.latest} collectivités labellisées en ${p.latestEdition}, au plus ${p.most} en ${p.mostEdition}`,
    findingLatestIsMost: (p: { latest: string; latestEdition: number }) =>
      `${p.latest} collectivités labellisées en ${p.latestEdition}, le plus grand nombre documenté`,
    value: (p: { n: number }) =>
      `${f.number(p.n)} ${f.plural(p.n, { one: 'collectivité', other: 'collectivités' })}`,
    description: (p: {
      documented: number;
      first: number;
      last: number;
      most: string;
      mostEdition: number;
      fewest: string;
      fewestEdition: number;
      gaps: number;
    }) =>
      p.documented === 1
        ? `Une seule édition est documentée, ${p.last} ; collectivités labellisées : ${p.most}.`
        : `${capital(countInWords(p.documented, 'feminine'))} éditions sont documentées de ${p.first} à ${p.last}. Le plus grand nombre connu est ${p.most} (${p.mostEdition}), le plus petit ${p.fewest} (${p.fewestEdition}). ${
            p.gaps === 0
              ? 'Aucune année ne manque.'
              : `${capital(countInWords(p.gaps, 'feminine'))} ${f.plural(p.gaps, { one: 'année reste', other: 'années restent' })} sans chiffre connu : ce ne sont pas des zéros.`
          }`,
  },
  fee: {
    population: 'population',
    fee: 'cotisation, en euros',
    title: (p: { floor: string; floorUntil: string; cap: string; capFrom: string }) =>
      `${p.floor} jusqu’à ${p.floorUntil} habitants, ${p.cap} à partir de ${p.capFrom}`,
    subtitle: 'Cotisation à l’association selon le nombre d’habitants, en euros',
    value: (p: { euros: number }) => f.euros(p.euros),
    description: (p: { rate: string; floor: string; floorUntil: string; cap: string; capFrom: string }) =>
      `La cotisation suit le nombre d’habitants, à raison de ${p.rate} par habitant. Elle ne descend pas sous ${p.floor}, jusqu’à ${p.floorUntil} habitants, et ne dépasse pas ${p.cap}, à partir de ${p.capFrom} habitants.`,
    town: (p: { city: string; fee: string }) => `${p.city} : ${p.fee}`,
  },
  growth: {
    quantity: 'quantité',
    first: (p: { year: string | null }) =>
      p.year === null ? 'premier chiffre publié' : `chiffre de ${p.year}`,
    last: (p: { year: string | null }) =>
      p.year === null ? 'dernier chiffre publié' : `chiffre de ${p.year}`,
    growth: 'évolution, en %',
    subtitle: (p: { from: string | null; to: string | null }) =>
      p.from === null || p.to === null
        ? 'Évolution de chaque quantité entre son premier et son dernier chiffre publié'
        : `Évolution de chaque quantité entre les chiffres de ${p.from} et ceux de ${p.to}`,
    findingNone: 'Aucune évolution ne peut être calculée',
    findingUnchanged: 'Aucun chiffre n’a changé entre les publications',
    finding: (p: { name: string; growth: string }) =>
      `${capital(p.name)} : ${p.growth}, la plus forte évolution`,
    value: (p: { percent: number }) => f.growth(p.percent),
    description: (p: { parts: readonly string[]; unchanged: readonly string[] }) =>
      `${capital(f.list(p.parts))}. Ce sont des cumuls annoncés par l’association, pas des mesures.${
        p.unchanged.length === 0
          ? ''
          : ` Chiffre inchangé pour : ${f.list(p.unchanged)} ; les définitions ont pu changer.`
      }`,
    descriptionNone:
      'Il faudrait deux chiffres d’une même quantité, à deux dates : ils ne sont pas documentés.',
    part: (p: { name: string; growth: string; years: readonly string[] }) =>
      `${p.name} ${p.growth}${p.years.length === 0 ? '' : ` (de ${p.years.join(' à ')})`}`,
  },
};
