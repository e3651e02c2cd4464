/** French sentences about the membership fee: its rule, the simulator, the town's populations. */
import type { PartialDate } from '../../contract/values';
import { formatFor } from '../format';

const f = formatFor('fr');
const habitants = (n: number): string =>
  `${f.number(n)} ${f.plural(n, { one: 'habitant', other: 'habitants' })}`;

export const membership = {
  title: 'La cotisation à l’association',
  lead: (p: { rate: string; minimum: string; maximum: string; asOf: PartialDate }) =>
    `Une collectivité qui veut être candidate adhère à l’association. Elle paie ${p.rate} par habitant, jamais moins de ${p.minimum}, jamais plus de ${p.maximum}. C’est la règle publiée ${
      p.asOf.length === 10 ? 'le' : 'en'
    } ${f.date(p.asOf)} ; elle a pu changer depuis.`,
  figures: 'La règle en trois chiffres',
  rate: 'par habitant',
  minimum: (p: { until: number }) => `au moins : le montant dû jusqu’à ${habitants(p.until)} (seuil calculé)`,
  maximum: (p: { from: number }) =>
    `au plus : le montant dû à partir de ${habitants(p.from)} (seuil calculé)`,
  about: {
    rate: 'montant par habitant',
    minimum: 'cotisation la plus basse',
    maximum: 'cotisation la plus haute',
  },
  chart: 'cotisation selon la population',
  simulator: {
    title: 'Simulateur de cotisation',
    input: 'Nombre d’habitants',
    hint: (p: { minimum: number; maximum: number }) =>
      `Un nombre entier, de ${f.number(p.minimum)} à ${f.number(p.maximum)}. Le résultat suit votre saisie.`,
    withoutScript: 'Le simulateur a besoin de JavaScript, qui est désactivé dans ce navigateur.',
    result: 'Résultat du simulateur',
    start: 'Indiquez un nombre d’habitants pour estimer la cotisation.',
    population: (p: { n: number }) => `Cotisation pour ${habitants(p.n)} :`,
    about: (p: { wholeEuros: string }) => `environ ${p.wholeEuros}`,
    exactly: (p: { euros: string }) => `exactement ${p.euros}`,
    decidedBy: {
      rate: (p: { n: number; rate: string; proportional: string; due: string }) =>
        `Calcul : ${f.number(p.n)} × ${p.rate} = ${p.proportional}.`,
      floor: (p: { n: number; rate: string; proportional: string; due: string }) =>
        `Calcul : ${f.number(p.n)} × ${p.rate} = ${p.proportional}, moins que le minimum. La cotisation est donc de ${p.due}.`,
      cap: (p: { n: number; rate: string; proportional: string; due: string }) =>
        `Calcul : ${f.number(p.n)} × ${p.rate} = ${p.proportional}, plus que le maximum. La cotisation est donc de ${p.due}.`,
    },
    estimate: 'C’est une estimation : on ignore quelle population l’association retient.',
    figure: 'cotisation estimée',
    back: (p: { n: number }) => `Revenir à ${habitants(p.n)}, la population de la ville`,
    faults: {
      empty: () => 'Le champ est vide : indiquez un nombre d’habitants.',
      'not-a-number': () => 'Ce n’est pas un nombre : écrivez-le en chiffres, sans lettres ni unité.',
      'not-whole': () => 'Ce nombre n’est pas entier : indiquez-le sans décimales.',
      'out-of-range': (p: { minimum: number; maximum: number }) =>
        `Ce nombre est hors limites : indiquez un nombre de ${f.number(p.minimum)} à ${f.number(p.maximum)}.`,
    },
  },
  populations: {
    title: 'Les populations de la ville, année par année',
    lead: (p: { city: string }) =>
      `Population municipale ${p.city}. La même règle donne un montant différent selon l’année que l’on retient.`,
    none: 'Aucune population n’est documentée pour la ville.',
    caption: 'Population municipale par année de référence',
    year: 'Année de référence',
    population: 'Population',
    simulate: 'Simulateur',
    details: 'Précisions',
    choose: 'Utiliser',
    thatOf: (p: { n: number; year: number }) => `la population de ${p.year}, ${habitants(p.n)}`,
    inForceFrom: (p: { date: PartialDate }) =>
      `En vigueur à partir ${p.date.length === 10 ? 'du' : 'de'} ${f.date(p.date)}.`,
    byDefault: (p: { ceremonyOn: PartialDate }) =>
      `Retenue par défaut : dernière population entrée en vigueur avant la cérémonie ${
        p.ceremonyOn.length === 10 ? 'du' : 'de'
      } ${f.date(p.ceremonyOn)}, pour ce que l’on en sait.`,
  },
};
