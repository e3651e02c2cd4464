/** English sentences of the overview. */
import { formatFor } from '../format';
import type { OverviewText } from '../fr/overview';
import { countInWords, ordinalInWords } from './countInWords';

const f = formatFor('en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const arobases = (n: number): string => f.plural(n, { one: 'arobase', other: 'arobases' });

export const overview: OverviewText = {
  title: 'Overview',
  description:
    'The town’s digital policy at a glance: Villes Internet label, cited initiatives, national network, sources.',
  kicker: (p) => `National label Villes Internet · ${p.edition} edition`,
  headlineLoading: 'The town’s digital policy',
  headlineNone: 'Villes Internet label: no documented edition',
  headline: (p) => `${capital(countInWords(p.level))} ${arobases(p.level)} at the ${p.edition} edition`,
  headlineRun: (p) =>
    `${capital(countInWords(p.level))} ${arobases(p.level)}, ${ordinalInWords(p.run)} edition in a row`,
  lead: (p) =>
    `On ${p.date} the town received ${
      p.isHighest ? 'the highest level' : `${countInWords(p.level)} ${arobases(p.level)}`
    } of the “${p.programme}” label, which rewards local digital public policy. The edition covers the work of ${p.activityYear}.`,
  until: (p) =>
    `Last documented edition: ${p.edition}. What happened since ${p.next} is not documented here.`,
  figures: {
    label: 'In brief',
    level: (p) => `level of the label, ${p.edition} edition`,
    outOf: (p) => `out of ${p.highest}`,
    initiatives: (p) =>
      `${f.plural(p.n, { one: 'initiative', other: 'initiatives' })} cited for ${f.years(p.years)}`,
    lodged: (p) => `initiatives lodged for the ${p.edition} edition`,
    themes: 'themes covered',
    bodies: (p) => `labelled bodies, cumulative since ${p.since}`,
  },
  historyTitle: 'The label and the initiatives',
  initiativesTitle: 'One initiative per theme',
  allInitiatives: (p) => `See the ${f.number(p.n)} cited initiatives`,
  noInitiative: 'No cited initiative is documented.',
  networkTitle: (p) => `A national network, since ${p.since}`,
  networkNote: 'Cumulative claims of the association, each in its own unit: they are not measurements.',
  networkMore: 'Definitions, limits and change of these figures',
  quotationSource: (p) => `${p.author}, ${p.role}, ${p.date}`,
};
