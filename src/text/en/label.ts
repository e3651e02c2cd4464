/** English sentences of the page about the label. */
import type { PartialDate } from '../../contract/values';
import { formatFor } from '../format';
import type { LabelText } from '../fr/label';
import { countInWords, ordinalInWords } from './countInWords';
import { membership } from './membership';

const f = formatFor('en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const years = (editions: readonly number[]): string => f.years(editions);
const arobases = (n: number): string =>
  `${countInWords(n)} ${f.plural(n, { one: 'arobase', other: 'arobases' })}`;
const on = (date: PartialDate): string => (date.length === 10 ? `on ${f.date(date)}` : `in ${f.date(date)}`);
const recipients = (n: number | null): string => {
  if (n === null) return 'number of bodies that received it: not documented';
  return n === 1
    ? 'one body only received it at this edition'
    : `${countInWords(n)} bodies received it at this edition`;
};
const ofEditions = (editions: readonly number[]): string =>
  `of the ${years(editions)} ${f.plural(editions.length, { one: 'edition', other: 'editions' })}`;

export const label: LabelText = {
  title: 'The label',
  description:
    'What the label recognises, its levels, what the town received, the next distinction, the national editions and a fee simulator.',
  lead: 'What the label recognises, what the town received, what comes next and what membership costs. Every figure says where it comes from.',
  contents: 'On this page',
  sections: {
    essentials: 'In short',
    definition: 'What the label is',
    levels: 'The levels',
    history: 'The town’s history',
    next: 'The next distinction',
    editions: 'The national editions',
    membership: 'The membership fee',
  },
  essentials: {
    none: 'No edition of the label is documented for the town.',
    last: (p) =>
      `Last documented edition: ${p.edition}. The town received ${arobases(p.level)} out of ${countInWords(p.highest)}, ${on(p.ceremonyOn)}${
        p.level === p.highest ? '. It is the highest level' : ''
      }.`,
    run: (p) =>
      `It is the ${ordinalInWords(p.n)} documented edition in a row at this level.${
        p.isStartKnown ? '' : ` What came before ${p.first} is not documented.`
      }`,
    next: (p) =>
      `The next distinction asks for ${countInWords(p.required)} labels at ${arobases(p.level)}: ${
        p.documented === 0
          ? 'none is documented'
          : `${countInWords(p.documented)} ${f.plural(p.documented, { one: 'is documented', other: 'are documented' })}`
      }.`,
    fee: (p) =>
      `To apply, a town joins the association: ${p.rate} per inhabitant, at least ${p.minimum}, at most ${p.maximum}.`,
  },
  definition: {
    title: (p) => `What is a “${p.sign}”?`,
    name: 'Name of the label',
    organisation: 'Awarded by',
    noRanking: 'Neither a contest nor a ranking',
    noRankingHere: 'Nor is this site one: it ranks no town and does not compare their levels.',
  },
  levels: {
    title: (p) => `The ${countInWords(p.highest)} levels`,
    lead: (p) => `From one to ${arobases(p.highest)}, written @ on the sign.`,
    known: (p) =>
      `The number of bodies per level is known for ${countInWords(p.editions.length)} ${f.plural(
        p.editions.length,
        {
          one: 'edition',
          other: 'editions',
        },
      )} only: ${years(p.editions)}. For the others no source was found.`,
    unknown: 'The number of bodies per level is not documented for any edition.',
    caption: 'Bodies labelled at each level, by national edition',
    captionAlone: 'The levels of the label',
    level: 'Level',
    edition: (p) => `${p.edition} edition`,
    highest: 'the highest',
    mentionOnly: 'Mention only, without arobase',
    total: 'All labelled bodies',
    about: 'bodies per level',
  },
  history: {
    title: 'The town’s history',
    none: 'No edition is documented for the town: this does not mean that it never received the label.',
    record: 'What the documented editions allow to say',
    documented: (p) =>
      p.n === 1 ? `documented edition, ${p.last}` : `documented editions, between ${p.first} and ${p.last}`,
    best: (p) => `best documented level, that ${ofEditions(p.editions)}`,
    outOf: (p) => `@ out of ${p.highest}`,
    run: (p) =>
      [
        p.editions.length === 1
          ? `edition at the level of the last documented one, ${years(p.editions)}`
          : `editions in a row at the same level, ${years(p.editions)}`,
        p.isStartKnown
          ? `the ${p.before} edition was at another level`
          : `the ${p.before} edition is not documented, so the run may have begun earlier`,
      ].join('; '),
    listTitle: 'Edition by edition',
    edition: (p) => `${p.edition} edition`,
    activityYear: 'Year rewarded',
    ceremony: 'Ceremony',
    level: 'Level',
    mentions: 'Mentions',
    noMention: 'no documented mention',
    mention: (p) =>
      `valid for ${countInWords(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}, until ${p.until} (calculated: ${p.edition} + ${p.years}); ${recipients(p.recipients)}.`,
    lodged: 'Initiatives lodged',
    readingTitle: 'How to read this history',
    reading: [
      'The criteria change at each edition: the levels of two editions are not strictly comparable.',
      '“Not documented” means that no source was found. It is neither a zero, nor a fall, nor the absence of a label.',
      'An edition is named after the year of its ceremony and rewards the work of the year before.',
    ],
  },
  next: {
    title: (p) => `After ${arobases(p.highest)}:`,
    rule: (p) =>
      `This distinction asks for ${countInWords(p.required)} labels at ${arobases(p.level)}. It is valid for ${countInWords(p.years)} ${f.plural(
        p.years,
        { one: 'year', other: 'years' },
      )}.`,
    progress: (p) =>
      `${capital(countInWords(p.documented))} ${f.plural(p.documented, {
        one: 'label is documented',
        other: 'labels are documented',
      })} out of ${countInWords(p.required)}, ${f.plural(p.editions.length, { one: 'that', other: 'those' })} ${ofEditions(p.editions)}.`,
    progressNone: (p) => `No label at this level is documented, out of ${countInWords(p.required)}.`,
    rest: (p) =>
      `${f.plural(p.n, { one: 'One cell remains undocumented', other: `${capital(countInWords(p.n))} cells remain undocumented` })}: the town may have received other labels at this level for which no source was found.`,
    reached:
      'The documented editions reach the number that is asked for. Whether the town received the distinction is not documented for all that.',
    figures: 'The distinction in figures',
    outOf: (p) => `out of ${p.required}`,
    documented: 'labels at this level documented for the town',
    required: (p) => `labels at ${arobases(p.level)} asked for`,
    years: (p) => f.plural(p.n, { one: 'year', other: 'years' }),
    validity: 'how long it is valid',
    holders: (p) => `holders ${on(p.asOf)}`,
  },
  editions: {
    title: 'The national editions',
    lead: 'How many bodies received the label, all levels together. The number is known for some editions only.',
    calendarTitle: (p) => `The ${p.edition} edition, from files to ceremony`,
    calendarLead: (p) =>
      `The ${p.rank === null ? p.edition : ordinalInWords(p.rank)} edition rewards the work of ${p.activityYear}. ${f.number(p.bodies)} ${f.plural(
        p.bodies,
        { one: 'body', other: 'bodies' },
      )} received the label, all levels together.`,
    files: 'Files lodged',
    fromUntil: (p) => `from ${f.date(p.from)} to ${f.date(p.until)}`,
    from: (p) => `from ${f.date(p.from)} on`,
    until: (p) => `until ${f.date(p.until)}`,
    jury: 'Meeting of the jury',
    ceremony: 'Ceremony',
    later: (p) =>
      `It is the last edition whose calendar is documented; that of the ${p.latest} edition is not.`,
  },
  membership,
};
