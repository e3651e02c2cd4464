/** French sentences of the page of one initiative. */
import type { Indicator } from '../../contract/initiatives';
import { formatFor } from '../format';
import { typeset } from '../typeset';
import { startInWords } from './startInWords';

const f = formatFor('fr');

const polarities: Record<Indicator['polarity'], string> = {
  'more-is-better': 'plus, c’est mieux',
  'less-is-better': 'moins, c’est mieux',
  neutral: 'ni plus ni moins n’est mieux',
};

const outcomes: Record<'reached' | 'not-reached' | 'not-judged', string> = {
  reached: 'atteint',
  'not-reached': 'pas atteint',
  'not-judged': 'sans objet',
};

export const initiative = typeset({
  title: 'Initiative',
  description: 'Une initiative numérique citée par la ville.',
  facts: {
    title: 'En bref',
    audiences: 'Pour qui',
    partners: 'Avec qui',
    place: 'Où',
    start: 'Depuis quand',
    citedFor: 'Citée pour',
    citedForNote: 'L’année d’activité pour laquelle la ville l’a citée ; ce n’est pas la date de son début.',
    kind: 'Type',
    status: 'État',
    theme: 'Thème',
  },
  startInWords,
  components: 'De quoi elle est faite',
  milestones: {
    title: 'Étapes',
    caption: 'Étapes, prévues et atteintes',
    milestone: 'Étape',
    due: 'Prévue',
    reached: 'Atteinte',
    notReached: 'pas encore atteinte',
    about: 'étapes',
  },
  indicators: {
    title: 'Indicateurs',
    caption: 'Indicateurs, valeurs et objectifs',
    lead: 'Ce qui est préférable est dit par la ville ; une hausse ou une baisse n’est ni bonne ni mauvaise par elle-même.',
    indicator: 'Indicateur',
    value: 'Valeur',
    asOf: 'Date de la valeur',
    target: 'Objectif',
    targetOn: 'Échéance',
    polarity: 'Ce qui est préférable',
    outcome: 'Objectif atteint ?',
    about: 'indicateurs',
    noDeadline: 'sans échéance',
  },
  polarities,
  outcomes,
  amount: (p: { n: number; unit: string }) => `${f.number(p.n)} ${p.unit}`,
  sources: (p: { n: number }) => f.plural(p.n, { one: 'Source', other: 'Sources' }),
  neighbours: {
    title: 'Dans le même thème',
    label: 'Initiatives voisines',
    previous: 'Précédente',
    next: 'Suivante',
    alone: 'C’est la seule initiative citée dans ce thème.',
    ofTheme: (p: { theme: string }) => `Toutes les initiatives citées du thème « ${p.theme} »`,
  },
  list: 'Toutes les initiatives citées',
  unknown: {
    title: 'Initiative introuvable',
    explanation:
      'Aucune initiative citée ne porte ce nom dans l’adresse. L’adresse est peut-être ancienne, ou mal recopiée.',
    closest: 'Vous cherchiez peut-être :',
    ways: 'Vous pouvez repartir d’ici :',
  },
});

export type InitiativeText = typeof initiative;
