/** English sentences of the shell and of what every page shows. */
import type { Absence, FigureStatus, Unit } from '../../contract/figure';
import type { InitiativeKind, InitiativeStatus } from '../../contract/initiatives';
import { formatFor } from '../format';
import type { SiteText } from '../fr/site';
import { charts } from './charts';

const f = formatFor('en');

const units: Record<Unit, (n: number) => string> = {
  arobase: (n) => f.plural(n, { one: 'arobase', other: 'arobases' }),
  award: (n) => f.plural(n, { one: 'label', other: 'labels' }),
  initiative: (n) => f.plural(n, { one: 'initiative', other: 'initiatives' }),
  body: (n) => f.plural(n, { one: 'body', other: 'bodies' }),
  action: (n) => f.plural(n, { one: 'action', other: 'actions' }),
  actor: (n) => f.plural(n, { one: 'actor', other: 'actors' }),
  inhabitant: (n) => f.plural(n, { one: 'inhabitant', other: 'inhabitants' }),
  year: (n) => f.plural(n, { one: 'year', other: 'years' }),
  theme: (n) => f.plural(n, { one: 'theme', other: 'themes' }),
  euro: () => '€',
  'euro-per-inhabitant': () => '€ per inhabitant',
  'action-per-body': () => 'actions per body',
  'actor-per-body': () => 'actors per body',
  percent: () => '%',
  participant: (n) => f.plural(n, { one: 'participant', other: 'participants' }),
  place: (n) => f.plural(n, { one: 'place', other: 'places' }),
  device: (n) => f.plural(n, { one: 'device', other: 'devices' }),
  workshop: (n) => f.plural(n, { one: 'workshop', other: 'workshops' }),
  procedure: (n) => f.plural(n, { one: 'procedure', other: 'procedures' }),
  day: (n) => f.plural(n, { one: 'day', other: 'days' }),
};

const statuses: Record<FigureStatus, string> = {
  published: 'published',
  calculated: 'calculated',
  example: 'fictional example',
};

const absences: Record<Absence, string> = {
  'not-documented': 'not documented',
  'not-applicable': 'not applicable',
  'not-yet-published': 'not yet published',
};

const kinds: Record<InitiativeKind, string> = {
  equipment: 'Equipment',
  event: 'Event',
  infrastructure: 'Infrastructure',
  partnership: 'Partnership',
  place: 'Place',
  platform: 'Platform',
  service: 'Service',
  workshop: 'Workshop',
};

const initiativeStatuses: Record<InitiativeStatus, string> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  stopped: 'Stopped',
};

export const site: SiteText = {
  name: 'Digital policy',
  brandLabel: (p) => `${p.city}, digital policy, overview page`,
  pageTitle: (p) => `${p.page} · ${p.city}, digital policy`,
  skip: 'Skip to content',
  announcedPage: (p) => `Page: ${p.title}`,
  nav: {
    label: 'Main navigation',
    overview: 'Overview',
    programme: 'Label',
    initiatives: 'Initiatives',
    network: 'Network',
    data: 'Data',
  },
  language: { label: 'Language', other: 'Français', otherShort: 'FR' },
  theme: { label: 'Appearance', system: 'Auto', light: 'Light', dark: 'Dark' },
  fictional: {
    banner: (p) => `Fictional town: ${p.city} does not exist. All data on this site are examples.`,
    mark: 'fictional data',
  },
  footer: {
    label: 'Footer',
    accessibility: 'Accessibilité : non conforme',
    legal: 'Legal notice',
    sitemap: 'Site map',
    glossary: 'Glossary',
    data: 'Data and method',
    licence: (p) => `Data: ${p.licence}`,
    until: (p) => `Last documented edition: ${f.year(p.edition)}.`,
    noCookie: 'This site sets no cookie and does not track your visit.',
  },
  loading: { page: 'Loading the page…', data: 'Loading the data…' },
  failure: {
    title: (p) => `${p.subject}: this part cannot be shown`,
    retry: 'Try again',
    retrying: 'Trying again…',
    offline: 'Your device could not reach the server. Check your connection, then try again.',
    timeout: 'The server did not answer in time. Try again in a moment.',
    notFound: 'The server does not find these data. They may have moved: please tell the town.',
    server: (p) =>
      `The server had a problem${p.status === null ? '' : ` (error ${p.status})`}. ${
        p.waitInSeconds === null
          ? 'Try again in a moment.'
          : `Try again in ${p.waitInSeconds} ${f.plural(p.waitInSeconds, { one: 'second', other: 'seconds' })}.`
      }`,
    unreadable: (p) =>
      `The data received are not what was expected${p.place === '' ? '' : ` (${p.place})`}. Please tell the town: it is not your doing.`,
    unexpected: 'This page met an error. Reload it; if it goes on, please tell the town.',
    reload: 'Reload the page',
    resources: {
      city: 'The town',
      label: 'The label',
      initiatives: 'The initiatives',
      network: 'The network',
      sources: 'The sources',
      changes: 'The change log',
    },
    stale: (p) => `The update failed. These are the last data received, on ${p.moment}.`,
  },
  units: { of: (p) => units[p.unit](p.n) },
  status: statuses,
  absence: absences,
  kind: kinds,
  initiativeStatus: initiativeStatuses,
  levelOf: (p) =>
    `${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} out of ${p.highest}`,
  signLabel: (p) =>
    `Town-entry sign: ${p.city}, Ville Internet, ${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} out of ${p.highest}`,
  signProgramme: 'Ville Internet',
  provenance: {
    question: 'Where does this figure come from?',
    questionAbout: (p) => `Where does this figure come from? ${p.figure}`,
    statusLine: (p) => `Status: ${statuses[p.status]}. Date: ${p.date}.`,
    sources: (p) => f.plural(p.n, { one: 'Source', other: 'Sources' }),
    noLink: 'no address recorded',
    quotient: (p) => `Calculation: ${p.inputs.join(' ÷ ')} = ${p.result}.`,
    growth: (p) => `Calculation: from ${p.inputs.join(' to ')}, that is ${p.result}.`,
    count: (p) => `Calculation: the documented items were counted, that is ${p.result}.`,
    fee: (p) =>
      `Calculation: ${p.inputs[0] ?? ''} × ${p.inputs[1] ?? ''}, at least ${p.inputs[2] ?? ''} and at most ${p.inputs[3] ?? ''}, that is ${p.result}.`,
    source: (p) => `Source: ${p.publisher}${p.date === null ? '' : `, ${p.date}`}`,
    sourcesOf: (p) => `Sources: ${p.publishers}`,
    undated: 'undated',
  },
  initiative: {
    citedFor: (p) => `Cited for ${f.years(p.years)}`,
    withPartners: (p) => `With ${f.list(p.partners)}`,
  },
  breadcrumb: 'Breadcrumb',
  charts,
  notFound: {
    title: 'Page not found',
    explanation: 'This address leads to no page of the site. It may be old, or miscopied.',
    ways: 'You can start again from here:',
  },
};
