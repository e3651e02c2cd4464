/** English sentences of the charts. */
import { formatFor } from '../format';
import type { charts as frenchCharts } from '../fr/charts';
import { countInWords } from './countInWords';

const f = formatFor('en');

const arobases = (n: number): string => `${n} ${f.plural(n, { one: 'arobase', other: 'arobases' })}`;
const yearsInWords = (years: readonly number[]): string =>
  years.length > 2 ? `From ${years[0] ?? ''} to ${years.at(-1) ?? ''}` : f.years(years);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const charts: typeof frenchCharts = {
  explore: (p) => `Read the points of the chart: ${p.title}`,
  hint: 'Arrow keys read the points, Esc leaves.',
  table: 'Table',
  download: 'Download',
  files: {
    openData: (p) => `CSV, open data (${p.size})`,
    frenchExcel: (p) => `CSV for French Excel (${p.size})`,
    json: (p) => `JSON (${p.size})`,
  },
  status: 'status',
  statusOf: (p) => `${p.measure} (status)`,
  sources: 'sources',
  date: 'date of the figure',
  empty: 'No documented data for this chart.',
  drawingFailed: 'The drawing could not be loaded. The table and the files remain available.',
  interactionFailed:
    'The chart does not answer the pointer: its code could not be loaded. The table and the files remain available.',
  category: {
    before: (p) => `before ${p.year}`,
    after: (p) => `since ${p.year}`,
    inhabitants: (p) => `${f.number(p.n)} ${f.plural(p.n, { one: 'inhabitant', other: 'inhabitants' })}`,
  },
  point: (p) => `${p.category}: ${p.value}`,
  labelHistory: {
    edition: 'edition',
    level: 'level, in arobases',
    subtitle: (p) => `Arobases (@) obtained at each edition of the label, out of ${p.highest}`,
    findingNone: 'No documented edition',
    findingOne: (p) =>
      `${capital(countInWords(p.level))} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} in ${p.edition}`,
    findingRunAtTop: (p) => `${yearsInWords(p.editions)}: the highest level`,
    findingRun: (p) =>
      `${yearsInWords(p.editions)}: ${countInWords(p.level)} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })}`,
    findingLast: (p) =>
      `${capital(countInWords(p.level))} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} in ${p.edition}, at best ${countInWords(p.best)} in ${p.bestEdition}`,
    value: (p) => arobases(p.level),
    description: (p) =>
      [
        p.documented === 1
          ? `One edition only is documented, ${p.last}, with ${arobases(p.highest)}.`
          : `${capital(countInWords(p.documented))} editions are documented, from ${p.first} to ${p.last}: ${
              p.lowest === p.highest
                ? `all with ${arobases(p.highest)}`
                : `from ${p.lowest} to ${arobases(p.highest)}`
            }.`,
        p.gaps.length === 0
          ? `What came before ${p.first} and after ${p.last} is not documented.`
          : `${f.years(p.gaps)}, and what came before ${p.first} and after ${p.last}, are not documented.`,
        'The criteria change at each edition: levels are not strictly comparable.',
      ].join(' '),
  },
  themes: {
    theme: 'theme',
    initiatives: 'cited initiatives',
    subtitle: (p) =>
      p.years.length === 0
        ? 'Cited initiatives, by theme, one cell per initiative'
        : `Initiatives cited for ${f.years(p.years)}, by theme, one cell per initiative`,
    findingNone: 'No cited initiative',
    finding: (p) =>
      p.total === 1
        ? `One cited initiative only: ${p.theme}`
        : `${capital(countInWords(p.largest))} of the ${countInWords(p.total)} cited initiatives: ${p.theme}`,
    findingTie: (p) =>
      `${f.list(p.themes)}: ${countInWords(p.largest)} cited ${f.plural(p.largest, { one: 'initiative', other: 'initiatives' })} each`,
    value: (p) => `${f.number(p.n)} ${f.plural(p.n, { one: 'initiative', other: 'initiatives' })}`,
    description: (p) =>
      `Out of ${f.number(p.total)} cited ${f.plural(p.total, { one: 'initiative', other: 'initiatives' })}: ${f.list(p.parts)}. It is the town’s own selection: the number per theme says nothing of effort, budget or reach.`,
    part: (p) => `${p.theme}, ${f.number(p.n)}`,
    open: (p) => `Open: ${p.title}`,
  },
  editions: {
    edition: 'edition',
    bodies: 'labelled bodies',
    subtitle: (p) =>
      `Bodies labelled at each national edition, all levels, from ${p.first} to ${p.last}; hatched: not documented`,
    subtitleNone: 'Bodies labelled at each national edition, all levels',
    findingNone: 'No documented national edition',
    finding: (p) =>
      `${p.latest} bodies labelled in ${p.latestEdition}, at most ${p.most} in ${p.mostEdition}`,
    findingLatestIsMost: (p) =>
      `${p.latest} bodies labelled in ${p.latestEdition}, the largest documented number`,
    value: (p) => `${f.number(p.n)} ${f.plural(p.n, { one: 'body', other: 'bodies' })}`,
    description: (p) =>
      p.documented === 1
        ? `One edition only is documented, ${p.last}; labelled bodies: ${p.most}.`
        : `${capital(countInWords(p.documented))} editions are documented from ${p.first} to ${p.last}. The largest known number is ${p.most} (${p.mostEdition}), the smallest ${p.fewest} (${p.fewestEdition}). ${
            p.gaps === 0
              ? 'No year is missing.'
              : `${capital(countInWords(p.gaps))} ${f.plural(p.gaps, { one: 'year has', other: 'years have' })} no known figure: these are not zeros.`
          }`,
  },
  fee: {
    population: 'population',
    fee: 'fee, in euros',
    title: (p) => `${p.floor} up to ${p.floorUntil} inhabitants, ${p.cap} from ${p.capFrom} on`,
    subtitle: 'Fee to the association by number of inhabitants, in euros',
    value: (p) => f.euros(p.euros),
    description: (p) =>
      `The fee follows the number of inhabitants, at ${p.rate} per inhabitant. It does not go below ${p.floor}, up to ${p.floorUntil} inhabitants, nor above ${p.cap}, from ${p.capFrom} inhabitants on.`,
    town: (p) => `${p.city}: ${p.fee}`,
  },
  growth: {
    quantity: 'quantity',
    first: (p) => (p.year === null ? 'first published figure' : `figure of ${p.year}`),
    last: (p) => (p.year === null ? 'last published figure' : `figure of ${p.year}`),
    growth: 'change, in %',
    subtitle: (p) =>
      p.from === null || p.to === null
        ? 'Change of each quantity between its first and its last published figure'
        : `Change of each quantity between the figures of ${p.from} and those of ${p.to}`,
    findingNone: 'No change can be calculated',
    findingUnchanged: 'No figure changed between the publications',
    finding: (p) => `${capital(p.name)}: ${p.growth}, the strongest change`,
    value: (p) => f.growth(p.percent),
    description: (p) =>
      `${capital(f.list(p.parts))}. These are cumulative claims of the association, not measurements.${
        p.unchanged.length === 0
          ? ''
          : ` Unchanged figure for: ${f.list(p.unchanged)}; definitions may have changed.`
      }`,
    descriptionNone: 'It would take two figures of one quantity, at two dates: they are not documented.',
    part: (p) => `${p.name} ${p.growth}${p.years.length === 0 ? '' : ` (from ${p.years.join(' to ')})`}`,
  },
};
