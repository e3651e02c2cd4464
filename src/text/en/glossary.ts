/** English sentences of the glossary. */
import { formatFor } from '../format';
import type { GlossaryText } from '../fr/glossary';

const f = formatFor('en');

export const glossary: GlossaryText = {
  title: 'Glossary',
  description: 'The words of the label, of the initiatives and of the figures, explained in plain language.',
  lead: 'The words of this site, explained in plain language, in alphabetical order.',
  termsTitle: 'The words of the site',
  programmeTitle: 'Particular to the label programme',
  nextDistinction: (p) =>
    `Distinction above the highest level. It asks for ${f.number(p.required)} ${f.plural(p.required, { one: 'label', other: 'labels' })} at ${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })}. It holds for ${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}.`,
  programme: 'Full name of the label that this site is about. Awarded by:',
  terms: {
    acteur: {
      term: 'Actor in the network',
      definition:
        'A person or body that the association counts in its network. The sources consulted say no more.',
    },
    'action-coeur-de-ville': {
      term: 'Action Cœur de Ville',
      definition:
        'A national programme of the French State that helps medium-sized towns keep their centres alive.',
    },
    'action-referencee': {
      term: 'Referenced action',
      definition: 'A digital action that a local authority has had recorded by the association of the label.',
    },
    'annee-recompensee': {
      term: 'Year rewarded',
      definition:
        'The year whose work is judged. It is the one before the edition: the label awarded early in a year rewards the year before.',
    },
    api: { term: 'API', definition: 'An address where a program reads data, as a person reads a page.' },
    arobase: {
      term: 'Arobase',
      definition:
        'The @ sign. The level of the label is counted in arobases, from one to five; five is the highest.',
    },
    calcule: {
      term: 'Calculated',
      definition:
        'Said of a figure that is not published as such but made from published figures. The formula is always shown.',
    },
    'cm1-cm2': {
      term: 'CM1 and CM2',
      definition: 'The two last years of French primary school, at about nine and ten years of age.',
    },
    collectivite: {
      term: 'Body (collectivité)',
      definition:
        'A commune, a group of communes, a department or a region: a territory run by elected members. The label is for bodies of all sizes.',
    },
    concertation: {
      term: 'Consultation',
      definition: 'A time when a local authority asks residents for their views before it decides.',
    },
    csv: { term: 'CSV', definition: 'A simple file format for a table, read by every spreadsheet.' },
    cumul: {
      term: 'Cumulative',
      definition:
        'A total added up year after year from the beginning. It does not say how many there are today.',
    },
    'donnees-ouvertes': {
      term: 'Open data',
      definition: 'Data published under a licence that lets everyone reuse them.',
    },
    edition: {
      term: 'Edition',
      definition: 'A yearly session of the label. It bears the year of its ceremony.',
    },
    'e-sport': { term: 'E-sport', definition: 'Competition in video games, alone or in teams.' },
    'fab-lab': {
      term: 'Fab-Lab',
      definition:
        'An open workshop where objects are made with computer-driven machines, for example three-dimensional printers.',
    },
    'fibre-optique': {
      term: 'Optical fibre',
      definition: 'A glass cable that brings very fast internet to the home.',
    },
    ime: {
      term: 'IME',
      definition:
        'Institut médico-éducatif: a French institution that takes in and supports disabled children and adolescents.',
    },
    'inclusion-numerique': {
      term: 'Digital inclusion',
      definition: 'Whatever lets everyone have access to digital tools and know how to use them.',
    },
    indicateur: {
      term: 'Indicator',
      definition: 'A quantity followed over time, sometimes with a target to reach.',
    },
    'initiative-citee': {
      term: 'Cited initiative',
      definition:
        'An initiative that the town chose to name for a given year. The list is a selection: there may be others.',
    },
    'initiative-deposee': {
      term: 'Lodged initiative',
      definition:
        'An initiative in the town’s application for an edition. Not all of them are cited in public.',
    },
    intercommunalite: {
      term: 'Intercommunality',
      definition:
        'A group of communes that carry out some duties together, such as transport or media libraries.',
    },
    label: {
      term: 'Label',
      definition:
        'A mark given by an organisation to those who meet its criteria. Here, that of a local digital policy.',
    },
    mention: {
      term: 'Mention',
      definition: 'A distinction beside the level, for one field, which holds for some years.',
    },
    'micro-folie': {
      term: 'Micro-Folie',
      definition:
        'A local cultural place, open to all, around a digital museum: works of great museums are shown there on screen.',
    },
    'non-documente': {
      term: 'Not documented',
      definition: 'No source was found. It is not zero: the thing may have existed.',
    },
    'population-municipale': {
      term: 'Municipal population',
      definition:
        'The number of inhabitants of a commune, set by INSEE for a reference year and published later.',
    },
    rgaa: {
      term: 'RGAA',
      definition: 'The French rules that make a public site usable by everyone.',
    },
    'sans-objet': { term: 'Not applicable', definition: 'The figure would make no sense in that case.' },
    source: {
      term: 'Source',
      definition: 'A publication in which a fact was read. Each figure of the site leads to its own.',
    },
  },
};
