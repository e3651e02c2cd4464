/** English sentences of the list of initiatives. */
import { formatFor } from '../format';
import type { InitiativesText } from '../fr/initiatives';
import { startInWords } from './startInWords';

const f = formatFor('en');
const initiativesOf = (n: number): string =>
  `${f.number(n)} ${f.plural(n, { one: 'initiative', other: 'initiatives' })}`;
const cited = (n: number): string =>
  `${f.number(n)} cited ${f.plural(n, { one: 'initiative', other: 'initiatives' })}`;

const fields = {
  themes: 'Theme',
  kinds: 'Kind',
  audiences: 'Audience',
  partners: 'Partner',
  years: 'Year',
};

export const initiatives: InitiativesText = {
  title: 'The cited initiatives',
  description:
    'The digital initiatives that the town cited, by theme, kind, audience, partner and year, with their sources.',
  lead: (p) =>
    p.n === 0
      ? 'No cited initiative is documented here.'
      : `${initiativesOf(p.n)} cited by the town for ${f.years(p.years)}. The list is the town’s selection, not all that it does.`,
  lodged: (p) =>
    p.entries
      .map(
        (entry) =>
          `${initiativesOf(entry.count)} ${f.plural(entry.count, { one: 'was', other: 'were' })} lodged for the ${f.year(entry.edition)} edition`,
      )
      .join('; ')
      .concat(' of the label.'),
  lodgedMany: (p) =>
    `Initiatives lodged for each edition of the label: ${f.list(p.entries.map((entry) => `${f.number(entry.count)} in ${f.year(entry.edition)}`))}.`,
  lodgedAbout: 'initiatives lodged',
  citedIsNotStart: (p) =>
    `“Cited for ${f.year(p.year)}” names the year of work that was rewarded, not a start date: some initiatives are older.`,
  filters: {
    label: 'Choose initiatives',
    summary: (p) =>
      p.active === 0
        ? 'Filters'
        : `Filters (${f.number(p.active)} active ${f.plural(p.active, { one: 'choice', other: 'choices' })})`,
    search: 'Search',
    searchHint: 'Case and accents do not matter.',
    withoutScript:
      'Search and filters need JavaScript, which is turned off in this browser. Every initiative is in the list.',
    field: fields,
    fieldSummary: (p) => (p.active === 0 ? fields[p.field] : `${fields[p.field]} (${f.number(p.active)})`),
    count: (p) => f.number(p.n),
    countUnit: (p) => f.plural(p.n, { one: 'initiative', other: 'initiatives' }),
  },
  results: {
    label: 'Results',
    all: (p) => cited(p.total),
    some: (p) => `${initiativesOf(p.n)} of ${f.number(p.total)} cited`,
    none: (p) => `No initiative of ${f.number(p.total)} cited`,
    choices: 'Active choices',
    choice: (p) => `${fields[p.field]}: ${p.value}`,
    searchChoice: (p) => `Search: “${p.query}”`,
    remove: 'Remove',
    clear: 'Clear all',
    selectionFinding: (p) => {
      const part = `${initiativesOf(p.n)} of ${f.number(p.total)} cited`;
      if (p.themes.length > 1)
        return `${part}, at most ${f.number(p.largest)} per theme: ${f.list(p.themes)}`;
      const theme = `in the theme ${p.themes.join('')}`;
      return p.largest === p.n ? `${part}, ${theme}` : `${part}, ${f.number(p.largest)} of them ${theme}`;
    },
    selection: (p) => `selection of ${f.number(p.n)} out of ${f.number(p.total)}`,
  },
  view: { label: 'Presentation', cards: 'Cards', table: 'Table' },
  downloadLabel: 'Download the list',
  downloadAbout: (p) => cited(p.n),
  groupCount: (p) => cited(p.n),
  empty: {
    title: 'No initiative meets all your choices',
    cause: (p) =>
      p.ways === 1 ? 'It is enough to remove this choice:' : 'It is enough to remove one of these choices:',
    causeSeveral:
      'Several of your choices exclude all the rest, even one by one. Clear them to see the list again.',
    noData: 'The town has not published any initiative yet.',
    withoutField: (p) => `Remove “${fields[p.field]}: ${f.list(p.values)}” (${initiativesOf(p.n)})`,
    withoutSearch: (p) => `Remove the search “${p.query}” (${initiativesOf(p.n)})`,
    clear: (p) => `Clear all (${initiativesOf(p.total)})`,
  },
  table: {
    caption: (p) => cited(p.n),
    title: 'Initiative',
    theme: 'Theme',
    kind: 'Kind',
    audiences: 'Audience',
    partners: 'Partners',
    start: 'Since when',
    citedFor: 'Cited for',
    source: 'Source',
  },
  startInWords,
  certainties: { on: 'on this date', by: 'by this date' },
  columns: {
    id: 'identifier',
    title: 'title',
    'theme-id': 'theme (identifier)',
    theme: 'theme',
    'kind-id': 'kind (identifier)',
    kind: 'kind',
    'audience-ids': 'audiences (identifiers)',
    audiences: 'audiences',
    partners: 'partners',
    place: 'place',
    start: 'start date',
    'start-certainty': 'certainty of the date',
    'start-event': 'event of the date',
    'cited-for': 'cited for',
    status: 'status',
    'source-ids': 'sources',
  },
};
