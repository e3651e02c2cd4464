/** English sentences of the page of one initiative. */
import { formatFor } from '../format';
import type { InitiativeText } from '../fr/initiative';
import { startInWords } from './startInWords';

const f = formatFor('en');

export const initiative: InitiativeText = {
  title: 'Initiative',
  description: 'A digital initiative that the town cited.',
  facts: {
    title: 'In brief',
    audiences: 'For whom',
    partners: 'With whom',
    place: 'Where',
    start: 'Since when',
    citedFor: 'Cited for',
    citedForNote: 'The year of work for which the town cited it; it is not the date of its start.',
    kind: 'Kind',
    status: 'Status',
    theme: 'Theme',
  },
  startInWords,
  components: 'What it is made of',
  milestones: {
    title: 'Milestones',
    caption: 'Milestones, due and reached',
    milestone: 'Milestone',
    due: 'Due',
    reached: 'Reached',
    notReached: 'not reached yet',
    about: 'milestones',
  },
  indicators: {
    title: 'Indicators',
    caption: 'Indicators, values and targets',
    lead: 'What is better is said by the town; a rise or a fall is neither good nor bad by itself.',
    indicator: 'Indicator',
    value: 'Value',
    asOf: 'Date of the value',
    target: 'Target',
    targetOn: 'Deadline',
    polarity: 'What is better',
    outcome: 'Target reached?',
    about: 'indicators',
    noDeadline: 'no deadline',
  },
  polarities: {
    'more-is-better': 'more is better',
    'less-is-better': 'less is better',
    neutral: 'neither more nor less is better',
  },
  outcomes: { reached: 'reached', 'not-reached': 'not reached', 'not-judged': 'not applicable' },
  amount: (p) => (p.unit === '%' ? `${f.number(p.n)}%` : `${f.number(p.n)} ${p.unit}`),
  sources: (p) => f.plural(p.n, { one: 'Source', other: 'Sources' }),
  neighbours: {
    title: 'In the same theme',
    label: 'Neighbouring initiatives',
    previous: 'Previous',
    next: 'Next',
    alone: 'It is the only cited initiative of this theme.',
    ofTheme: (p) => `All cited initiatives of the theme “${p.theme}”`,
  },
  list: 'All cited initiatives',
  unknown: {
    title: 'Initiative not found',
    explanation: 'No cited initiative has this name in the address. The address may be old, or badly copied.',
    closest: 'You may have been looking for:',
    ways: 'You can start again from here:',
  },
};
