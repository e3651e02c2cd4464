/** One small document per resource in which every field of the contract stands at least once, and a way to plant changes in them. */
import { type ReadResult, readResource } from '../../src/contract/readResource';
import type { ResourceName, Resources } from '../../src/contract/resources';
import { type Json, withValue } from './json';

const sourceIds = ['bulletin-2022'];
const text = (fr: string): Json => ({ fr, en: `${fr} in English` });
const figure = (value: number, unit: string, asOf = '2022-02-03'): Json => ({
  value,
  unit,
  status: 'published',
  sourceIds,
  asOf,
  note: text('Note'),
});
const conflict: Json = { text: text('Un autre compte'), sourceIds };

export const validDocuments: Record<ResourceName, Json> = {
  city: {
    id: 'ville-temoin',
    name: 'Ville-Témoin',
    nameInFrench: { of: 'de Ville-Témoin', at: 'à Ville-Témoin' },
    isFictional: false,
    inseeCode: '99001',
    siren: '123456789',
    postalCode: '99100',
    department: { code: '99', name: 'Témoin' },
    region: { code: '98', name: 'Région témoin' },
    intercommunality: { name: 'Communauté témoin', shortName: 'CT' },
    populations: [
      { referenceYear: 2019, population: figure(1000, 'inhabitant', '2019'), inForceFrom: '2022-01-01' },
      { referenceYear: 2020, population: figure(1100, 'inhabitant', '2020'), inForceFrom: '2023-01-01' },
    ],
    quotations: [
      {
        id: 'au-service',
        words: 'au service de tous',
        lead: text('Le projet se met'),
        author: 'Alix Témoin',
        role: text('Élue'),
        saidOn: '2022-02-03',
        sourceIds,
      },
    ],
    legalNotice: {
      publisher: text('Ville-Témoin'),
      publicationDirector: text('Alix Témoin'),
      host: text('Hébergeur'),
      contactEmail: 'accueil@ville-temoin.example',
      accessibilityContact: text('Accueil'),
      dataProtectionContact: text('Déléguée'),
    },
    dataLicence: { name: 'Licence', url: 'https://licence.example/' },
  },
  label: {
    programme: {
      name: 'Label témoin',
      organisation: 'Association témoin',
      statements: [{ text: text('Ce n’est pas un classement.'), sourceIds }],
      highestLevel: 5,
      feeRule: {
        ratePerInhabitant: figure(0.05, 'euro-per-inhabitant'),
        minimum: figure(50, 'euro'),
        maximum: figure(5000, 'euro'),
      },
      nextDistinction: {
        name: 'Excellence',
        requiredAwards: figure(6, 'award'),
        requiredLevel: 5,
        validity: figure(3, 'year'),
        holders: figure(25, 'body'),
        sourceIds,
      },
      editions: [
        {
          edition: 2022,
          rank: 23,
          ceremonyOn: '2022-02-03',
          filesFrom: '2021-03-04',
          filesUntil: '2021-11-12',
          juryOn: '2021-12-14',
          labelledBodies: figure(254, 'body'),
          bodiesByLevel: [{ level: 5, bodies: figure(54, 'body') }],
          bodiesWithMentionOnly: figure(3, 'body'),
          sourceIds,
        },
      ],
      sourceIds,
    },
    awards: [
      {
        edition: 2022,
        activityYear: 2021,
        level: 5,
        ceremonyOn: '2022-02-03',
        mentions: [
          { name: text('Écologie'), validity: figure(3, 'year'), recipients: figure(5, 'body'), sourceIds },
        ],
        initiativesLodged: figure(88, 'initiative'),
        sourceIds,
      },
    ],
  },
  initiatives: {
    themes: [{ id: 'culture', name: text('Culture et création'), shortName: text('Culture'), sourceIds }],
    audiences: [{ id: 'habitants', name: text('Habitants') }],
    initiatives: [
      {
        id: 'atelier',
        themeId: 'culture',
        kind: 'workshop',
        title: text('Atelier'),
        description: text('Un atelier.'),
        audienceIds: ['habitants'],
        partners: ['Médiathèque'],
        place: text('Médiathèque'),
        citedFor: [2020, 2021],
        start: { date: '2018-01', certainty: 'by', event: text('Ouverture'), sourceIds },
        components: [text('Imprimante')],
        status: 'done',
        milestones: [
          { id: 'ouverture', title: text('Ouverture'), dueOn: '2018', reachedOn: '2018-01', sourceIds },
        ],
        indicators: [
          {
            id: 'visites',
            name: text('Visites'),
            value: figure(12, 'participant'),
            target: { absent: 'not-documented', note: text('Sans cible') },
            targetOn: '2023',
            polarity: 'more-is-better',
          },
          {
            id: 'attente',
            name: text('Attente'),
            value: { absent: 'not-yet-published', note: text('Pas encore mesurée') },
            target: figure(0, 'day'),
            targetOn: '2023-06-30',
            polarity: 'less-is-better',
          },
        ],
        sourceIds,
      },
    ],
    lodged: [{ edition: 2022, count: figure(88, 'initiative') }],
  },
  network: {
    name: 'Réseau témoin',
    countedSince: 1998,
    countedSinceConflicts: [conflict],
    quantities: [
      {
        id: 'bodies',
        name: text('Collectivités'),
        definition: text('Collectivités labellisées'),
        conflicts: [conflict],
        figures: [figure(1730, 'body', '2016-02'), figure(2200, 'body')],
      },
    ],
  },
  sources: {
    accessedOn: '2022-11-22',
    note: text('Lu sur copie'),
    sources: [
      {
        id: 'bulletin-2022',
        publisher: text('Ville-Témoin'),
        title: text('Bulletin'),
        publishedOn: '2022-02',
        url: 'https://bulletin.example/2022',
        confidence: 'A',
      },
    ],
  },
  changes: {
    changes: [
      { id: 'correction', publishedOn: '2022-06', kind: 'correction', summary: text('Correction') },
      { id: 'publication', publishedOn: '2022-03-01', kind: 'addition', summary: text('Publication') },
    ],
  },
};

function accepted<Value>(result: ReadResult<Value>): Value {
  if (result.isValid) return result.value;
  throw new Error(JSON.stringify(result.faults));
}

export type Change = (documents: Record<ResourceName, Json>) => Record<ResourceName, Json>;

/** A change of one document, to be given to `resourcesWith`. */
export const planting =
  (resource: ResourceName, path: string, value: Json): Change =>
  (documents) => ({ ...documents, [resource]: withValue(documents[resource], path, value) });

/** Six documents as resources. Throws where one breaks the contract. */
export function resourcesOf(documents: Record<ResourceName, unknown>): Resources {
  return {
    city: accepted(readResource('city', documents.city)),
    label: accepted(readResource('label', documents.label)),
    initiatives: accepted(readResource('initiatives', documents.initiatives)),
    network: accepted(readResource('network', documents.network)),
    sources: accepted(readResource('sources', documents.sources)),
    changes: accepted(readResource('changes', documents.changes)),
  };
}

/** Six resources that keep the contract and contradict each other only where a change makes them. */
export const resourcesWith = (...changes: Change[]): Resources =>
  resourcesOf(changes.reduce((changed, change) => change(changed), validDocuments));
