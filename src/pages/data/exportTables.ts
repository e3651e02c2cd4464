/**
 * The tables that leave the site as CSV, each made of one value. Texts are those of the data, without the invisible
 * characters of typography, which a spreadsheet or a script would stumble over.
 */
import type { Figure } from '../../contract/figure';
import type { Initiatives } from '../../contract/initiatives';
import type { Label, NationalEdition } from '../../contract/label';
import type { Sources } from '../../contract/sources';
import type { LocalizedText } from '../../contract/values';
import { awardsInOrder } from '../../domain/labelHistory';
import { editionsInOrder } from '../../domain/nationalEditions';
import type { Table, TableCell, TableColumn } from '../../domain/table';
import type { DataText } from '../../text/fr/data';
import type { SiteText } from '../../text/fr/site';
import { inLanguage, type Language } from '../../text/language';

export interface ExportWords {
  text: DataText;
  t: SiteText;
  language: Language;
}

const JOINT = ' | ';
const LEVELS = [5, 4, 3, 2, 1] as const;

type PlainColumn = Exclude<keyof DataText['downloads']['columns'], 'bodiesAtLevel'>;

function columnsOf(
  words: ExportWords,
  ids: readonly (readonly [PlainColumn, TableColumn['kind']])[],
): TableColumn[] {
  return ids.map(([id, kind]) => ({ id, header: words.text.downloads.columns[id], kind }));
}

const plain = (words: ExportWords, text: LocalizedText): string => inLanguage(text, words.language).text;

const unknown = (words: ExportWords): TableCell => ({ absent: words.t.absence['not-documented'] });

const orUnknown = (words: ExportWords, cell: string | number | null | undefined): TableCell =>
  cell ?? unknown(words);

export function initiativesTable(data: Initiatives, words: ExportWords): Table {
  const { t, text } = words;
  return {
    id: 'initiatives',
    caption: text.downloads.tables.initiatives,
    columns: columnsOf(words, [
      ['id', 'text'],
      ['title', 'text'],
      ['description', 'text'],
      ['theme', 'text'],
      ['kind', 'text'],
      ['audiences', 'text'],
      ['partners', 'text'],
      ['place', 'text'],
      ['citedFor', 'text'],
      ['startedOn', 'date'],
      ['startCertainty', 'text'],
      ['status', 'text'],
      ['sources', 'text'],
    ]),
    rows: data.initiatives.map((initiative) => [
      initiative.id,
      plain(words, initiative.title),
      plain(words, initiative.description),
      ...data.themes
        .filter((theme) => theme.id === initiative.themeId)
        .map((theme) => plain(words, theme.name)),
      t.kind[initiative.kind],
      data.audiences
        .filter((audience) => initiative.audienceIds.includes(audience.id))
        .map((audience) => plain(words, audience.name))
        .join(JOINT),
      initiative.partners.join(JOINT),
      initiative.place === null ? unknown(words) : plain(words, initiative.place),
      initiative.citedFor.join(JOINT),
      orUnknown(words, initiative.start?.date),
      initiative.start === null ? unknown(words) : text.downloads.certainty[initiative.start.certainty],
      initiative.status === null ? unknown(words) : t.initiativeStatus[initiative.status],
      initiative.sourceIds.join(JOINT),
    ]),
  };
}

export function awardsTable(label: Label, words: ExportWords): Table {
  return {
    id: 'label',
    caption: words.text.downloads.tables.awards,
    columns: columnsOf(words, [
      ['edition', 'year'],
      ['activityYear', 'year'],
      ['ceremonyOn', 'date'],
      ['level', 'number'],
      ['mentions', 'text'],
      ['lodged', 'number'],
      ['sources', 'text'],
    ]),
    rows: awardsInOrder(label.awards).map((award) => [
      award.edition,
      award.activityYear,
      award.ceremonyOn,
      award.level,
      award.mentions.map((mention) => plain(words, mention.name)).join(JOINT),
      orUnknown(words, award.initiativesLodged?.value),
      award.sourceIds.join(JOINT),
    ]),
  };
}

function bodiesAtLevel(edition: NationalEdition, level: number): Figure | undefined {
  return edition.bodiesByLevel.find((entry) => entry.level === level)?.bodies;
}

export function editionsTable(label: Label, words: ExportWords): Table {
  const { columns } = words.text.downloads;
  return {
    id: 'national-editions',
    caption: words.text.downloads.tables.editions,
    columns: [
      ...columnsOf(words, [
        ['edition', 'year'],
        ['rank', 'number'],
        ['ceremonyOn', 'date'],
        ['filesFrom', 'date'],
        ['filesUntil', 'date'],
        ['juryOn', 'date'],
        ['bodies', 'number'],
      ]),
      ...LEVELS.map((level): TableColumn => ({
        id: `bodiesAtLevel${level}`,
        header: columns.bodiesAtLevel({ level }),
        kind: 'number',
      })),
      ...columnsOf(words, [
        ['mentionOnly', 'number'],
        ['sources', 'text'],
      ]),
    ],
    rows: editionsInOrder(label.programme.editions).map((edition) => [
      edition.edition,
      orUnknown(words, edition.rank),
      orUnknown(words, edition.ceremonyOn),
      orUnknown(words, edition.filesFrom),
      orUnknown(words, edition.filesUntil),
      orUnknown(words, edition.juryOn),
      edition.labelledBodies.value,
      ...LEVELS.map((level) => orUnknown(words, bodiesAtLevel(edition, level)?.value)),
      orUnknown(words, edition.bodiesWithMentionOnly?.value),
      edition.sourceIds.join(JOINT),
    ]),
  };
}

export function sourcesTable(data: Sources, words: ExportWords): Table {
  return {
    id: 'sources',
    caption: words.text.downloads.tables.sources,
    columns: columnsOf(words, [
      ['id', 'text'],
      ['publisher', 'text'],
      ['title', 'text'],
      ['publishedOn', 'date'],
      ['url', 'text'],
      ['confidence', 'text'],
    ]),
    rows: data.sources.map((source) => [
      source.id,
      plain(words, source.publisher),
      source.title.fr,
      orUnknown(words, source.publishedOn),
      orUnknown(words, source.url),
      source.confidence,
    ]),
  };
}
