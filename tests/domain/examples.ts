/** The smallest values of the contract, to be changed in what a test is about. */
import type { Figure, Unit } from '../../src/contract/figure';
import type { Initiative, Theme, ThemeId } from '../../src/contract/initiatives';
import type { Award, FeeRule, Mention, NationalEdition } from '../../src/contract/label';
import type { Network, NetworkQuantity, NetworkQuantityId } from '../../src/contract/network';

export const figure = (value: number, unit: Unit, changes: Partial<Figure> = {}): Figure => ({
  value,
  unit,
  status: 'published',
  sourceIds: ['bulletin'],
  asOf: '2022-02-03',
  ...changes,
});

export const award = (edition: number, level: number, changes: Partial<Award> = {}): Award => ({
  edition,
  activityYear: edition - 1,
  level,
  ceremonyOn: `${edition}-02-03`,
  mentions: [],
  initiativesLodged: null,
  sourceIds: [`bulletin-${edition}`],
  ...changes,
});

export const mention = (years: number): Mention => ({
  name: { fr: 'Transition écologique' },
  validity: figure(years, 'year'),
  recipients: null,
  sourceIds: ['bulletin'],
});

export const edition = (year: number, bodies: number): NationalEdition => ({
  edition: year,
  rank: null,
  ceremonyOn: null,
  filesFrom: null,
  filesUntil: null,
  juryOn: null,
  labelledBodies: figure(bodies, 'body', { asOf: String(year), sourceIds: [`bulletin-${year}`] }),
  bodiesByLevel: [],
  bodiesWithMentionOnly: null,
  sourceIds: [`bulletin-${year}`],
});

export const initiative = (id: string, changes: Partial<Initiative> = {}): Initiative => ({
  id,
  themeId: 'culture',
  kind: 'event',
  title: { fr: `Titre de ${id}` },
  description: { fr: `Description de ${id}` },
  audienceIds: [],
  partners: [],
  place: null,
  citedFor: [2021],
  start: null,
  components: [],
  status: null,
  milestones: [],
  indicators: [],
  sourceIds: ['bulletin'],
  ...changes,
});

export const theme = (id: ThemeId, shortName: string): Theme => ({
  id,
  name: { fr: `Accès à : ${shortName}`, en: `Access to ${shortName}` },
  shortName: { fr: shortName, en: `${shortName} in English` },
  sourceIds: [`theme-${id}`],
});

export const THEMES: Theme[] = [
  theme('education', 'Éducation'),
  theme('culture', 'Culture'),
  theme('participation', 'Participation'),
  theme('inclusion', 'Accès pour tous'),
];

export const quantity = (id: NetworkQuantityId, figures: Figure[]): NetworkQuantity => ({
  id,
  name: { fr: `les ${id}`, en: `the ${id}` },
  definition: { fr: 'Cumul annoncé.' },
  conflicts: [],
  figures,
});

export const network = (...quantities: NetworkQuantity[]): Network => ({
  name: 'Réseau témoin',
  countedSince: 1998,
  countedSinceConflicts: [],
  quantities,
});

export const feeRule = (rate: number, minimum: number, maximum: number): FeeRule => ({
  ratePerInhabitant: figure(rate, 'euro-per-inhabitant', { sourceIds: ['rule'], asOf: '2021' }),
  minimum: figure(minimum, 'euro', { sourceIds: ['rule'], asOf: '2021' }),
  maximum: figure(maximum, 'euro', { sourceIds: ['rule'], asOf: '2021' }),
});
