/**
 * The list of initiatives as it leaves the dashboard: one row each, identifiers beside their words so that a program
 * and a person can both read it. The start and the year of citation are columns of their own: they differ.
 */
import type {
  Initiative,
  InitiativeKind,
  Initiatives,
  InitiativeStatus,
  Start,
} from '../contract/initiatives';
import type { LocalizedText } from '../contract/values';
import { sourceIdsOf } from './provenance';
import type { Table, TableCell, TableColumn } from './table';

const COLUMNS = [
  'id',
  'title',
  'theme-id',
  'theme',
  'kind-id',
  'kind',
  'audience-ids',
  'audiences',
  'partners',
  'place',
  'start',
  'start-certainty',
  'start-event',
  'cited-for',
  'status',
  'source-ids',
] as const;
export type InitiativeColumn = (typeof COLUMNS)[number];

/** The words of the page's language that the table is written in. */
export interface InitiativeTableWords {
  caption: string;
  headers: Readonly<Record<InitiativeColumn, string>>;
  localized: (text: LocalizedText) => string;
  kinds: Readonly<Record<InitiativeKind, string>>;
  statuses: Readonly<Record<InitiativeStatus, string>>;
  certainties: Readonly<Record<Start['certainty'], string>>;
  /** Why a cell is empty. */
  notDocumented: string;
}

/** Identifiers hold no space; names may hold anything but this. */
const BETWEEN_IDS = ' ';
const BETWEEN_NAMES = ' | ';

/** Every source of an initiative, that of its start included, each once. */
export function initiativeSourceIds(initiative: Initiative): string[] {
  return sourceIdsOf(initiative.start === null ? [initiative] : [initiative, initiative.start]);
}

function cells(
  initiative: Initiative,
  data: Initiatives,
  words: InitiativeTableWords,
): Record<InitiativeColumn, TableCell> {
  const absent = { absent: words.notDocumented };
  const joined = (parts: readonly (string | number)[], between: string): TableCell =>
    parts.length === 0 ? absent : parts.join(between);
  const theme = data.themes.find((candidate) => candidate.id === initiative.themeId);
  const audiences = data.audiences.filter((audience) => initiative.audienceIds.includes(audience.id));
  const { start } = initiative;
  return {
    id: initiative.id,
    title: words.localized(initiative.title),
    'theme-id': initiative.themeId,
    theme: theme === undefined ? absent : words.localized(theme.name),
    'kind-id': initiative.kind,
    kind: words.kinds[initiative.kind],
    'audience-ids': joined(initiative.audienceIds, BETWEEN_IDS),
    audiences: joined(
      audiences.map((audience) => words.localized(audience.name)),
      BETWEEN_NAMES,
    ),
    partners: joined(initiative.partners, BETWEEN_NAMES),
    place: initiative.place === null ? absent : words.localized(initiative.place),
    start: start === null ? absent : start.date,
    'start-certainty': start === null ? absent : words.certainties[start.certainty],
    'start-event': start?.event === undefined ? absent : words.localized(start.event),
    'cited-for': joined(initiative.citedFor, BETWEEN_IDS),
    status: initiative.status === null ? absent : words.statuses[initiative.status],
    'source-ids': joined(initiativeSourceIds(initiative), BETWEEN_IDS),
  };
}

/** The rows are those of `initiatives`, a part of the data or all, in their order. */
export function initiativeTable(
  data: Initiatives,
  initiatives: readonly Initiative[],
  words: InitiativeTableWords,
): Table {
  return {
    id: 'initiatives',
    caption: words.caption,
    columns: COLUMNS.map((id): TableColumn => ({
      id,
      header: words.headers[id],
      kind: id === 'start' ? 'date' : 'text',
    })),
    rows: initiatives.map((initiative) => {
      const row = cells(initiative, data, words);
      return COLUMNS.map((id) => row[id]);
    }),
  };
}
