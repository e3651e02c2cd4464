/** French sentences of the network page. */
import { formatFor } from '../format';
import { typeset } from '../typeset';

const f = formatFor('fr');
const years = (list: readonly number[]): string => f.years(list);

const pairs = {
  cited: {
    quantity: 'Initiatives citées',
    town: (p: { years: readonly number[] }) => `citées par la ville pour ${years(p.years)}`,
    network: 'cumul annoncé, toutes collectivités',
    reason:
      'une sélection de la ville, pour une période courte, face au cumul de toutes les collectivités depuis le début du réseau.',
  },
  lodged: {
    quantity: 'Initiatives déposées',
    town: (p: { years: readonly number[] }) => `déposées pour l’édition ${years(p.years)}`,
    network: 'moyenne calculée sur le cumul annoncé',
    reason:
      'un dépôt pour une seule édition face à une moyenne par collectivité en cumul. Rien ne dit non plus que toute initiative déposée devient une action référencée.',
  },
  population: {
    quantity: 'Habitants',
    town: (p: { years: readonly number[] }) => `population municipale, année de référence ${years(p.years)}`,
    network: 'habitants concernés, chiffre annoncé',
    reason:
      'la population légale d’une ville, recensée, face à un total annoncé par l’association. Un pourcentage donnerait une précision qui n’existe pas.',
  },
  level: {
    quantity: 'Niveau du label',
    town: (p: { years: readonly number[] }) => `à l’édition ${years(p.years)}`,
    network: 'labellisées à la même édition, tous niveaux',
    reason:
      'un niveau face à un nombre de collectivités. Le label n’est pas un classement, et ce site n’en fait aucun.',
  },
};

export const network = typeset({
  title: 'Le réseau national',
  description:
    'Les chiffres cumulés du réseau national, chacun avec sa définition, sa source et ses limites ; leur évolution ; la ville à côté du réseau.',
  lead: 'Des chiffres annoncés par l’association, chacun dans son unité. Ce sont des cumuls déclarés, pas des mesures.',
  figures: {
    title: 'Les chiffres du réseau',
    lead: 'Ces quantités ne se comparent pas entre elles et ne sont jamais dessinées sur un même axe.',
    since: (p: { name: string; since: number }) =>
      `Réseau : ${p.name}. L’association compte depuis ${p.since}.`,
    period: (p: { since: number; date: string }) => `Cumul depuis ${p.since} ; date du chiffre : ${p.date}`,
    definition: 'Définition',
    periodTitle: 'Période',
    statusTitle: 'Statut',
    conflicts: 'Limites et divergences connues',
    unreferenced: '(référence non relevée)',
    none: 'Aucun chiffre du réseau n’est publié.',
  },
  averages: {
    title: 'En moyenne par collectivité',
    lead: 'Deux quotients des cumuls ci-dessus. Une moyenne sur toute la durée du réseau ne décrit aucune collectivité en particulier.',
    calculated: (p: { status: string }) => `${p.status}, arrondi à trois chiffres significatifs`,
    none: 'Aucune moyenne ne peut être calculée : il manque un chiffre.',
  },
  growth: {
    title: 'L’évolution de chaque quantité',
    lead: 'Chaque quantité est comparée à elle-même, entre sa première et sa dernière publication connues. Les pourcentages sont calculés.',
    line: (p: { from: string; fromDate: string; to: string; toDate: string; growth: string }) =>
      `de ${p.from} (${p.fromDate}) à ${p.to} (${p.toDate}) : ${p.growth}, calculé`,
    lineNone: 'une seule publication connue : aucune évolution ne peut être calculée',
    unchanged: (p: { names: readonly string[] }) =>
      `Chiffre inchangé d’une publication à l’autre : ${f.list(p.names)}. Les définitions ont donc pu changer entre les deux : toute évolution est à lire avec prudence.`,
    points: 'Deux publications ne font pas une tendance : rien n’est dit des années qui les séparent.',
  },
  beside: {
    title: 'La ville à côté du réseau',
    lead: 'Les chiffres de la ville, ceux du réseau qui leur ressemblent le plus, et pourquoi les rapprocher n’aurait pas de sens.',
    caption: 'La ville et le réseau, quantité par quantité',
    quantity: 'Quantité',
    town: 'La ville',
    network: 'Le réseau',
    comparable: 'Comparable ?',
    no: (p: { reason: string }) => `Non : ${p.reason}`,
    unknown: 'Non : un des deux chiffres n’est pas documenté.',
    pairs,
  },
});

export type NetworkText = typeof network;
