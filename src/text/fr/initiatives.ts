/** French sentences of the list of initiatives. */
import type { Start } from '../../contract/initiatives';
import { formatFor } from '../format';
import { typeset } from '../typeset';
import { startInWords } from './startInWords';

const f = formatFor('fr');
const initiativesOf = (n: number): string =>
  `${f.number(n)} ${f.plural(n, { one: 'initiative', other: 'initiatives' })}`;
const cited = (n: number): string => `${initiativesOf(n)} ${f.plural(n, { one: 'citée', other: 'citées' })}`;

/** The fields of the filter, by the names of the domain. */
type Field = 'themes' | 'kinds' | 'audiences' | 'partners' | 'years';

const fields: Record<Field, string> = {
  themes: 'Thème',
  kinds: 'Type',
  audiences: 'Public',
  partners: 'Partenaire',
  years: 'Année',
};

const certainties: Record<Start['certainty'], string> = {
  on: 'à cette date',
  by: 'au plus tard à cette date',
};

const columns = {
  id: 'identifiant',
  title: 'titre',
  'theme-id': 'thème (identifiant)',
  theme: 'thème',
  'kind-id': 'type (identifiant)',
  kind: 'type',
  'audience-ids': 'publics (identifiants)',
  audiences: 'publics',
  partners: 'partenaires',
  place: 'lieu',
  start: 'date de début',
  'start-certainty': 'certitude de la date',
  'start-event': 'évènement de la date',
  'cited-for': 'citée pour',
  status: 'état',
  'source-ids': 'sources',
};

export const initiatives = typeset({
  title: 'Les initiatives citées',
  description:
    'Les initiatives numériques citées par la ville, par thème, type, public, partenaire et année, avec leurs sources.',
  lead: (p: { n: number; years: readonly number[] }) =>
    p.n === 0
      ? 'Aucune initiative citée n’est documentée ici.'
      : `${cited(p.n)} par la ville pour ${f.years(p.years)}. La liste est la sélection de la ville, pas tout ce qu’elle fait.`,
  lodged: (p: { entries: readonly { edition: number; count: number }[] }) =>
    p.entries
      .map(
        (entry) =>
          `${initiativesOf(entry.count)} ${f.plural(entry.count, { one: 'a été déposée', other: 'ont été déposées' })} pour l’édition ${f.year(entry.edition)}`,
      )
      .join(' ; ')
      .concat(' du label.'),
  lodgedMany: (p: { entries: readonly { edition: number; count: number }[] }) =>
    `Initiatives déposées pour chaque édition du label : ${f.list(p.entries.map((entry) => `${f.number(entry.count)} en ${f.year(entry.edition)}`))}.`,
  lodgedAbout: 'initiatives déposées',
  citedIsNotStart: (p: { year: number }) =>
    `« Citée pour ${f.year(p.year)} » désigne l’année d’activité récompensée, pas une date de début : certaines initiatives sont plus anciennes.`,
  filters: {
    label: 'Choisir des initiatives',
    summary: (p: { active: number }) =>
      p.active === 0
        ? 'Filtres'
        : `Filtres (${f.number(p.active)} ${f.plural(p.active, { one: 'choix actif', other: 'choix actifs' })})`,
    search: 'Rechercher',
    searchHint: 'Majuscules et accents ne comptent pas.',
    withoutScript:
      'La recherche et les filtres ont besoin de JavaScript, qui est désactivé dans ce navigateur. Toutes les initiatives sont dans la liste.',
    field: fields,
    fieldSummary: (p: { field: Field; active: number }) =>
      p.active === 0 ? fields[p.field] : `${fields[p.field]} (${f.number(p.active)})`,
    count: (p: { n: number }) => f.number(p.n),
    countUnit: (p: { n: number }) => f.plural(p.n, { one: 'initiative', other: 'initiatives' }),
  },
  results: {
    label: 'Résultats',
    all: (p: { total: number }) => cited(p.total),
    some: (p: { n: number; total: number }) => `${initiativesOf(p.n)} sur ${f.number(p.total)} citées`,
    none: (p: { total: number }) => `Aucune initiative sur ${f.number(p.total)} citées`,
    choices: 'Choix actifs',
    choice: (p: { field: Field; value: string }) => `${fields[p.field]} : ${p.value}`,
    searchChoice: (p: { query: string }) => `Recherche : « ${p.query} »`,
    remove: 'Retirer',
    clear: 'Tout effacer',
    selectionFinding: (p: { n: number; total: number; largest: number; themes: readonly string[] }) => {
      const part = `${initiativesOf(p.n)} sur ${f.number(p.total)} citées`;
      if (p.themes.length > 1)
        return `${part}, au plus ${f.number(p.largest)} par thème : ${f.list(p.themes)}`;
      const theme = `dans le thème ${p.themes.join('')}`;
      return p.largest === p.n ? `${part}, ${theme}` : `${part}, dont ${f.number(p.largest)} ${theme}`;
    },
    selection: (p: { n: number; total: number }) => `sélection de ${f.number(p.n)} sur ${f.number(p.total)}`,
  },
  view: { label: 'Présentation', cards: 'Cartes', table: 'Tableau' },
  downloadLabel: 'Télécharger la liste',
  downloadAbout: (p: { n: number }) => cited(p.n),
  groupCount: (p: { n: number }) => cited(p.n),
  empty: {
    title: 'Aucune initiative ne répond à tous vos choix',
    cause: (p: { ways: number }): string =>
      p.ways === 1 ? 'Il suffit de retirer ce choix :' : 'Il suffit de retirer l’un de ces choix :',
    causeSeveral:
      'Plusieurs de vos choix excluent tout le reste, même pris un par un. Effacez-les pour revoir la liste.',
    noData: 'La ville n’a encore publié aucune initiative.',
    withoutField: (p: { field: Field; values: readonly string[]; n: number }) =>
      `Retirer « ${fields[p.field]} : ${f.list(p.values)} » (${initiativesOf(p.n)})`,
    withoutSearch: (p: { query: string; n: number }) =>
      `Retirer la recherche « ${p.query} » (${initiativesOf(p.n)})`,
    clear: (p: { total: number }) => `Tout effacer (${initiativesOf(p.total)})`,
  },
  table: {
    caption: (p: { n: number }) => cited(p.n),
    title: 'Initiative',
    theme: 'Thème',
    kind: 'Type',
    audiences: 'Public',
    partners: 'Partenaires',
    start: 'Depuis quand',
    citedFor: 'Citée pour',
    source: 'Source',
  },
  startInWords,
  certainties,
  columns,
});

export type InitiativesText = typeof initiatives;
