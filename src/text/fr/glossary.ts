/** French sentences of the glossary. The keys are the anchors, the same in both languages. */
import { formatFor } from '../format';
import { typeset } from '../typeset';

const f = formatFor('fr');

const terms = {
  acteur: {
    term: 'Acteur en réseau',
    definition:
      'Personne ou organisme que l’association compte dans son réseau. Les sources consultées n’en disent pas davantage.',
  },
  'action-coeur-de-ville': {
    term: 'Action Cœur de Ville',
    definition: 'Programme national de l’État qui aide des villes moyennes à faire vivre leur centre.',
  },
  'action-referencee': {
    term: 'Action référencée',
    definition: 'Action numérique qu’une collectivité a fait inscrire auprès de l’association du label.',
  },
  'annee-recompensee': {
    term: 'Année récompensée',
    definition:
      'Année dont le travail est jugé. C’est celle qui précède l’édition : le label remis au début d’une année récompense l’année d’avant.',
  },
  api: {
    term: 'API',
    definition: 'Adresse à laquelle un programme lit des données, comme une personne lit une page.',
  },
  arobase: {
    term: 'Arobase',
    definition:
      'Le signe @. Le niveau du label se compte en arobases, d’une à cinq ; cinq est le plus élevé.',
  },
  calcule: {
    term: 'Calculé',
    definition:
      'Se dit d’un chiffre qui n’est pas publié tel quel, mais obtenu à partir de chiffres publiés. La formule est toujours montrée.',
  },
  'cm1-cm2': {
    term: 'CM1 et CM2',
    definition:
      'Cours moyen, première et deuxième année : les deux dernières classes de l’école primaire, vers neuf et dix ans.',
  },
  collectivite: {
    term: 'Collectivité',
    definition:
      'Commune, groupement de communes, département ou région : un territoire administré par des élus. Le label s’adresse à des collectivités de toutes tailles.',
  },
  concertation: {
    term: 'Concertation',
    definition: 'Moment où une collectivité demande l’avis des habitants avant de décider.',
  },
  csv: {
    term: 'CSV',
    definition: 'Format de fichier simple pour un tableau, lu par tous les tableurs.',
  },
  cumul: {
    term: 'Cumul',
    definition:
      'Total additionné année après année depuis le début. Un cumul ne dit pas combien il y en a aujourd’hui.',
  },
  'donnees-ouvertes': {
    term: 'Données ouvertes',
    definition: 'Données publiées sous une licence qui permet à chacun de les réutiliser.',
  },
  edition: {
    term: 'Édition',
    definition: 'Session annuelle du label. Elle porte l’année de sa cérémonie.',
  },
  'e-sport': {
    term: 'E-sport',
    definition: 'Compétition de jeux vidéo, seul ou en équipe.',
  },
  'fab-lab': {
    term: 'Fab-Lab',
    definition:
      'Atelier ouvert où l’on fabrique des objets avec des machines pilotées par ordinateur, par exemple des imprimantes en trois dimensions.',
  },
  'fibre-optique': {
    term: 'Fibre optique',
    definition: 'Câble de verre qui apporte l’internet à très haut débit jusqu’au logement.',
  },
  ime: {
    term: 'IME',
    definition:
      'Institut médico-éducatif : établissement qui accueille et accompagne des enfants et des adolescents handicapés.',
  },
  'inclusion-numerique': {
    term: 'Inclusion numérique',
    definition: 'Ce qui permet à chacun d’avoir accès au numérique et de savoir s’en servir.',
  },
  indicateur: {
    term: 'Indicateur',
    definition: 'Quantité suivie dans le temps, parfois avec une cible à atteindre.',
  },
  'initiative-citee': {
    term: 'Initiative citée',
    definition:
      'Initiative que la ville a choisi de nommer pour une année donnée. La liste est une sélection : d’autres peuvent exister.',
  },
  'initiative-deposee': {
    term: 'Initiative déposée',
    definition:
      'Initiative inscrite dans le dossier de candidature de la ville pour une édition. Toutes ne sont pas citées publiquement.',
  },
  intercommunalite: {
    term: 'Intercommunalité',
    definition:
      'Groupement de communes qui exercent ensemble certaines compétences, comme les transports ou les médiathèques.',
  },
  label: {
    term: 'Label',
    definition:
      'Marque remise par un organisme à ceux qui répondent à ses critères. Ici, celui d’une politique numérique locale.',
  },
  mention: {
    term: 'Mention',
    definition:
      'Distinction qui s’ajoute au niveau, pour un domaine particulier, et vaut pendant quelques années.',
  },
  'micro-folie': {
    term: 'Micro-Folie',
    definition:
      'Lieu culturel de proximité, ouvert à tous, autour d’un musée numérique : les œuvres de grands musées y sont montrées sur écran.',
  },
  'non-documente': {
    term: 'Non documenté',
    definition: 'Aucune source n’a été trouvée. Ce n’est pas zéro : la chose a pu exister.',
  },
  'population-municipale': {
    term: 'Population municipale',
    definition:
      'Nombre d’habitants d’une commune, établi par l’INSEE pour une année de référence, et publié plus tard.',
  },
  rgaa: {
    term: 'RGAA',
    definition:
      'Référentiel général d’amélioration de l’accessibilité : les règles françaises pour qu’un site public soit utilisable par toutes et tous.',
  },
  'sans-objet': {
    term: 'Sans objet',
    definition: 'Le chiffre n’aurait pas de sens dans ce cas.',
  },
  source: {
    term: 'Source',
    definition: 'Publication dans laquelle un fait a été lu. Chaque chiffre du site renvoie à la sienne.',
  },
};

export const glossary = typeset({
  title: 'Glossaire',
  description: 'Les mots du label, des initiatives et des chiffres, expliqués simplement.',
  lead: 'Les mots de ce site, expliqués simplement, par ordre alphabétique.',
  termsTitle: 'Les mots du site',
  programmeTitle: 'Propre au programme du label',
  nextDistinction: (p: { required: number; level: number; years: number }) =>
    `Distinction au-dessus du niveau le plus élevé. Il faut avoir obtenu ${f.number(p.required)} ${f.plural(p.required, { one: 'label', other: 'labels' })} à ${p.level} ${f.plural(p.level, { one: 'arobase', other: 'arobases' })}. Elle vaut ${f.number(p.years)} ${f.plural(p.years, { one: 'an', other: 'ans' })}.`,
  programme: 'Nom complet du label dont parle ce site. Organisme qui le remet :',
  terms,
});

export type GlossaryText = typeof glossary;
