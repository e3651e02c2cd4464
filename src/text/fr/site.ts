/** French sentences of the shell and of what every page shows: navigation, loading, failures, figures, provenance. */
import type { Absence, FigureStatus, Unit } from '../../contract/figure';
import type { InitiativeKind, InitiativeStatus } from '../../contract/initiatives';
import { formatFor } from '../format';
import { typeset } from '../typeset';
import { charts } from './charts';

const f = formatFor('fr');

/** After a number; from one million on, which is written « 41 millions », the thing is joined by « de ». */
const counted = (one: string, other: string) => (n: number) =>
  n >= 1_000_000 ? `${/^[aeéhiou]/.test(other) ? 'd’' : 'de '}${other}` : f.plural(n, { one, other });

const units: Record<Unit, (n: number) => string> = {
  arobase: counted('arobase', 'arobases'),
  award: counted('label', 'labels'),
  initiative: counted('initiative', 'initiatives'),
  body: counted('collectivité', 'collectivités'),
  action: counted('action', 'actions'),
  actor: counted('acteur', 'acteurs'),
  inhabitant: counted('habitant', 'habitants'),
  year: counted('an', 'ans'),
  theme: counted('thème', 'thèmes'),
  euro: () => '€',
  'euro-per-inhabitant': () => '€ par habitant',
  'action-per-body': () => 'actions par collectivité',
  'actor-per-body': () => 'acteurs par collectivité',
  percent: () => '%',
  participant: counted('participant', 'participants'),
  place: counted('lieu', 'lieux'),
  device: counted('appareil', 'appareils'),
  workshop: counted('atelier', 'ateliers'),
  procedure: counted('démarche', 'démarches'),
  day: counted('jour', 'jours'),
};

const statuses: Record<FigureStatus, string> = {
  published: 'publié',
  calculated: 'calculé',
  example: 'fictif (exemple)',
};

const absences: Record<Absence, string> = {
  'not-documented': 'non documenté',
  'not-applicable': 'sans objet',
  'not-yet-published': 'pas encore publié',
};

const kinds: Record<InitiativeKind, string> = {
  equipment: 'Équipement',
  event: 'Évènement',
  infrastructure: 'Infrastructure',
  partnership: 'Partenariat',
  place: 'Lieu',
  platform: 'Plateforme',
  service: 'Service',
  workshop: 'Atelier',
};

const initiativeStatuses: Record<InitiativeStatus, string> = {
  planned: 'Prévue',
  'in-progress': 'En cours',
  done: 'Réalisée',
  stopped: 'Arrêtée',
};

export const site = typeset({
  name: 'Politique numérique',
  brandLabel: (p: { city: string }) => `${p.city}, politique numérique, page d’aperçu`,
  pageTitle: (p: { page: string; city: string }) => `${p.page} · ${p.city}, politique numérique`,
  skip: 'Aller au contenu',
  announcedPage: (p: { title: string }) => `Page : ${p.title}`,
  nav: {
    label: 'Navigation principale',
    overview: 'Aperçu',
    programme: 'Label',
    initiatives: 'Initiatives',
    network: 'Réseau',
    data: 'Données',
  },
  language: { label: 'Langue', other: 'English', otherShort: 'EN' },
  theme: {
    label: 'Apparence',
    system: 'Auto',
    light: 'Clair',
    dark: 'Sombre',
  },
  fictional: {
    banner: (p: { city: string }) =>
      `Ville fictive : ${p.city} n’existe pas. Toutes les données de ce site sont des exemples.`,
    mark: 'données fictives',
  },
  footer: {
    label: 'Pied de page',
    accessibility: 'Accessibilité : non conforme',
    legal: 'Mentions légales',
    sitemap: 'Plan du site',
    glossary: 'Glossaire',
    data: 'Données et méthode',
    licence: (p: { licence: string }) => `Données : ${p.licence}`,
    until: (p: { edition: number }) => `Dernière édition documentée : ${f.year(p.edition)}.`,
    noCookie: 'Ce site ne dépose aucun cookie et ne mesure pas votre visite.',
  },
  loading: { page: 'Chargement de la page…', data: 'Chargement des données…' },
  failure: {
    title: (p: { subject: string }) => `${p.subject} : impossible d’afficher cette partie`,
    retry: 'Réessayer',
    retrying: 'Nouvel essai en cours…',
    offline: 'Votre appareil n’a pas joint le serveur. Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le serveur n’a pas répondu à temps. Réessayez dans un instant.',
    notFound:
      'Le serveur ne trouve pas ces données. Elles ont peut-être été déplacées : signalez-le à la ville.',
    server: (p: { status: number | null; waitInSeconds: number | null }) =>
      `Le serveur a eu un problème${p.status === null ? '' : ` (erreur ${p.status})`}. ${
        p.waitInSeconds === null
          ? 'Réessayez dans un instant.'
          : `Réessayez dans ${p.waitInSeconds} ${f.plural(p.waitInSeconds, { one: 'seconde', other: 'secondes' })}.`
      }`,
    unreadable: (p: { place: string }) =>
      `Les données reçues ne sont pas celles attendues${p.place === '' ? '' : ` (${p.place})`}. Signalez-le à la ville : ce n’est pas de votre fait.`,
    unexpected: 'Cette page a rencontré une erreur. Rechargez-la ; si cela continue, signalez-le à la ville.',
    reload: 'Recharger la page',
    resources: {
      city: 'La ville',
      label: 'Le label',
      initiatives: 'Les initiatives',
      network: 'Le réseau',
      sources: 'Les sources',
      changes: 'Le journal des modifications',
    },
    stale: (p: { moment: string }) =>
      `La mise à jour a échoué. Voici les dernières données reçues, le ${p.moment}.`,
  },
  units: { of: (p: { unit: Unit; n: number }) => units[p.unit](p.n) },
  status: statuses,
  absence: absences,
  kind: kinds,
  initiativeStatus: initiativeStatuses,
  levelOf: (p: { level: number; highest: number }) =>
    `${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} sur ${p.highest}`,
  signLabel: (p: { city: string; level: number; highest: number }) =>
    `Panneau d’entrée de ville : ${p.city}, Ville Internet, ${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })} sur ${p.highest}`,
  signProgramme: 'Ville Internet',
  provenance: {
    question: 'D’où vient ce chiffre ?',
    questionAbout: (p: { figure: string }) => `D’où vient ce chiffre ? ${p.figure}`,
    statusLine: (p: { status: FigureStatus; date: string }) =>
      `Chiffre ${statuses[p.status]}. Date : ${p.date}.`,
    sources: (p: { n: number }) => f.plural(p.n, { one: 'Source', other: 'Sources' }),
    noLink: 'sans adresse enregistrée',
    quotient: (p: { inputs: readonly string[]; result: string }) =>
      `Calcul : ${p.inputs.join(' ÷ ')} = ${p.result}.`,
    growth: (p: { inputs: readonly string[]; result: string }) =>
      `Calcul : de ${p.inputs.join(' à ')}, soit ${p.result}.`,
    count: (p: { result: string }) => `Calcul : les éléments documentés ont été comptés, soit ${p.result}.`,
    fee: (p: { inputs: readonly string[]; result: string }) =>
      `Calcul : ${p.inputs[0] ?? ''} × ${p.inputs[1] ?? ''}, au moins ${p.inputs[2] ?? ''} et au plus ${p.inputs[3] ?? ''}, soit ${p.result}.`,
    source: (p: { publisher: string; date: string | null }) =>
      `Source : ${p.publisher}${p.date === null ? '' : `, ${p.date}`}`,
    sourcesOf: (p: { publishers: string }) => `Sources : ${p.publishers}`,
    undated: 'sans date',
  },
  initiative: {
    citedFor: (p: { years: readonly number[] }) => `Citée pour ${f.years(p.years)}`,
    withPartners: (p: { partners: readonly string[] }) => `Avec ${f.list(p.partners)}`,
  },
  breadcrumb: 'Fil d’Ariane',
  charts,
  notFound: {
    title: 'Page introuvable',
    explanation: 'Cette adresse ne mène à aucune page du site. Elle est peut-être ancienne, ou mal recopiée.',
    ways: 'Vous pouvez repartir d’ici :',
  },
});

export type SiteText = typeof site;
