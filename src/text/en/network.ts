/** English sentences of the network page. */
import { formatFor } from '../format';
import type { NetworkText } from '../fr/network';

const f = formatFor('en');
const years = (list: readonly number[]): string => f.years(list);

export const network: NetworkText = {
  title: 'The national network',
  description:
    'The cumulative figures of the national network, each with its definition, source and limits; how they changed; the town beside the network.',
  lead: 'Figures announced by the association, each in its own unit. They are cumulative claims, not measurements.',
  figures: {
    title: 'The figures of the network',
    lead: 'These quantities are not compared with one another and never drawn on one axis.',
    since: (p) => `Network: ${p.name}. The association counts since ${p.since}.`,
    period: (p) => `Cumulative since ${p.since}; date of the figure: ${p.date}`,
    definition: 'Definition',
    periodTitle: 'Period',
    statusTitle: 'Status',
    conflicts: 'Known limits and conflicts',
    unreferenced: '(reference not recorded)',
    none: 'No figure of the network is published.',
  },
  averages: {
    title: 'On average per body',
    lead: 'Two quotients of the cumulative figures above. An average over the whole life of the network describes no body in particular.',
    calculated: (p) => `${p.status}, rounded to three significant digits`,
    none: 'No average can be calculated: a figure is missing.',
  },
  growth: {
    title: 'How each quantity changed',
    lead: 'Each quantity is compared with itself, between its first and its last known publication. Percentages are calculated.',
    line: (p) => `from ${p.from} (${p.fromDate}) to ${p.to} (${p.toDate}): ${p.growth}, calculated`,
    lineNone: 'only one known publication: no change can be calculated',
    unchanged: (p) =>
      `Figure unchanged from one publication to the other: ${f.list(p.names)}. So the definitions may have changed between the two: any change is to be read with caution.`,
    points: 'Two publications do not make a trend: nothing is said of the years between them.',
  },
  beside: {
    title: 'The town beside the network',
    lead: 'The town’s figures, those of the network that come closest, and why comparing them would make no sense.',
    caption: 'The town and the network, quantity by quantity',
    quantity: 'Quantity',
    town: 'The town',
    network: 'The network',
    comparable: 'Comparable?',
    no: (p) => `No: ${p.reason}`,
    unknown: 'No: one of the two figures is not documented.',
    pairs: {
      cited: {
        quantity: 'Cited initiatives',
        town: (p) => `cited by the town for ${years(p.years)}`,
        network: 'cumulative claim, all bodies',
        reason:
          'a selection by the town, for a short period, against the cumulative total of all bodies since the network began.',
      },
      lodged: {
        quantity: 'Lodged initiatives',
        town: (p) => `lodged for the ${years(p.years)} edition`,
        network: 'average calculated from the cumulative claims',
        reason:
          'what was lodged for a single edition against a cumulative average per body. Nothing says either that every lodged initiative becomes a referenced action.',
      },
      population: {
        quantity: 'Inhabitants',
        town: (p) => `municipal population, reference year ${years(p.years)}`,
        network: 'inhabitants concerned, as announced',
        reason:
          'the legal population of one town, as counted, against a total announced by the association. A percentage would pretend to a precision that does not exist.',
      },
      level: {
        quantity: 'Level of the label',
        town: (p) => `at the ${years(p.years)} edition`,
        network: 'labelled at the same edition, all levels',
        reason: 'a level against a number of bodies. The label is not a ranking, and this site makes none.',
      },
    },
  },
};
