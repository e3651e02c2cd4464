/** French sentences of the overview. */
import { formatFor } from '../format';
import { typeset } from '../typeset';
import { countInWords, ordinalInWords } from './countInWords';

const f = formatFor('fr');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const arobases = (n: number): string => f.plural(n, { one: 'arobase', other: 'arobases' });

export const overview = typeset({
  title: 'Aperçu',
  description:
    'La politique numérique de la ville en un coup d’œil : label Villes Internet, initiatives citées, réseau national, sources.',
  kicker: (p: { edition: number }) => `Label national Villes Internet · édition ${p.edition}`,
  headlineLoading: 'La politique numérique de la ville',
  headlineNone: 'Label Villes Internet : aucune édition documentée',
  headline: (p: { level: number; edition: number }) =>
    `${capital(countInWords(p.level, 'feminine'))} ${arobases(p.level)} à l’édition ${p.edition}`,
  headlineRun: (p: { level: number; run: number }) =>
    `${capital(countInWords(p.level, 'feminine'))} ${arobases(p.level)}, ${ordinalInWords(p.run)} édition consécutive`,
  lead: (p: {
    cityOf: string;
    date: string;
    programme: string;
    activityYear: number;
    isHighest: boolean;
    level: number;
  }) =>
    `Le ${p.date}, la ville ${p.cityOf} a reçu ${
      p.isHighest ? 'le niveau le plus élevé' : `${countInWords(p.level, 'feminine')} ${arobases(p.level)}`
    } du label « ${p.programme} », qui récompense la politique publique numérique locale. L’édition porte sur le travail de l’année ${p.activityYear}.`,
  until: (p: { edition: number; next: number }) =>
    `Dernière édition documentée : ${p.edition}. Ce qui s’est passé depuis ${p.next} n’est pas documenté ici.`,
  figures: {
    label: 'En bref',
    level: (p: { edition: number }) => `niveau du label, édition ${p.edition}`,
    outOf: (p: { highest: number }) => `sur ${p.highest}`,
    initiatives: (p: { years: readonly number[]; n: number }) =>
      `${f.plural(p.n, { one: 'initiative citée', other: 'initiatives citées' })} pour ${f.years(p.years)}`,
    lodged: (p: { edition: number }) => `initiatives déposées pour l’édition ${p.edition}`,
    themes: 'thèmes couverts',
    bodies: (p: { since: number }) => `collectivités labellisées, en cumul depuis ${p.since}`,
  },
  historyTitle: 'Le label et les initiatives',
  initiativesTitle: 'Une initiative par thème',
  allInitiatives: (p: { n: number }) => `Voir les ${f.number(p.n)} initiatives citées`,
  noInitiative: 'Aucune initiative citée n’est documentée.',
  networkTitle: (p: { since: number }) => `Un réseau national, depuis ${p.since}`,
  networkNote:
    'Chiffres cumulés annoncés par l’association, chacun dans son unité : ce ne sont pas des mesures.',
  networkMore: 'Définitions, limites et évolution de ces chiffres',
  quotationSource: (p: { author: string; role: string; date: string }) =>
    `${p.author}, ${p.role}, le ${p.date}`,
});

export type OverviewText = typeof overview;
