/** French sentences of « Données et méthode ». */
import type { Changes } from '../../contract/changes';
import type { ResourceName } from '../../contract/resources';
import type { Source } from '../../contract/sources';
import { formatFor } from '../format';
import { typeset } from '../typeset';

const f = formatFor('fr');

const confidences: Record<Source['confidence'], string> = {
  A: 'lu dans une publication de la ville ou de l’association elle-même, ou dans plusieurs publications indépendantes.',
  B: 'lu dans une seule publication de presse digne de confiance.',
};

const changeKinds: Record<Changes['changes'][number]['kind'], string> = {
  addition: 'Ajout',
  correction: 'Correction',
  removal: 'Retrait',
};

const resources: Record<ResourceName, string> = {
  city: 'La ville : codes officiels, populations légales, citations, mentions légales.',
  label: 'Le label : programme national, éditions, cotisation, distinctions, et les résultats de la ville.',
  initiatives: 'Les initiatives citées par la ville, avec leurs thèmes et leurs publics.',
  network: 'Les chiffres du réseau national, par publication, avec leurs divergences connues.',
  sources: 'Les publications sur lesquelles tout repose.',
  changes: 'Le journal des modifications des données.',
};

const resourceNames: Record<ResourceName, string> = {
  city: 'la ville',
  label: 'le label',
  initiatives: 'les initiatives',
  network: 'le réseau',
  sources: 'les sources',
  changes: 'le journal',
};

const coverage = {
  lodged: 'Éditions du label dont le nombre d’initiatives déposées est connu',
  breakdowns: 'Éditions nationales dont la répartition par niveau est connue',
  starts: 'Initiatives citées dont la date de début est connue',
  statuses: 'Initiatives citées dont l’avancement est connu',
  partners: 'Initiatives citées dont un partenaire est nommé',
  measures: 'Indicateurs qui ont une mesure',
  inForce: 'Populations légales dont la date d’entrée en vigueur est connue',
  comparable: 'Quantités du réseau connues par au moins deux publications',
  references: 'Divergences connues dont la référence est relevée',
  addresses: 'Sources dont une adresse est enregistrée',
  dates: 'Sources datées',
};

export const data = typeset({
  title: 'Données et méthode',
  description:
    'Les sources, ce qui est documenté et ce qui ne l’est pas, la méthode, l’API ouverte et ses exemples, les téléchargements, la licence, le journal.',
  lead: 'D’où viennent les chiffres de ce site, comment ils sont calculés, ce qui manque, et comment les réutiliser.',
  contents: {
    title: 'Sur cette page',
    sources: 'Sources',
    coverage: 'Ce qui est documenté',
    method: 'Méthode',
    api: 'API',
    downloads: 'Téléchargements',
    licence: 'Licence',
    changes: 'Journal',
  },
  sources: {
    title: 'Sources',
    lead: 'Chaque chiffre et chaque affirmation du site renvoie à l’une de ces publications.',
    accessed: (p: { date: string }) => `Publications consultées le ${p.date}.`,
    confidenceTitle: 'Le degré de confiance',
    confidence: (p: { grade: Source['confidence'] }) => `Confiance ${p.grade}`,
    confidences,
    confidenceRest: 'Ce qui ne repose sur rien de tel n’est pas affiché.',
    list: 'Liste des sources',
    undated: 'sans date',
    noAddress: 'sans adresse enregistrée',
    visit: 'Lire la publication',
    uses: (p: { parts: readonly string[] }) => `Repose dessus : ${f.list(p.parts)}.`,
    use: (p: { resource: ResourceName; n: number }) =>
      `${resourceNames[p.resource]} (${f.number(p.n)} ${f.plural(p.n, { one: 'élément', other: 'éléments' })})`,
    unused: 'Aucun chiffre affiché ne repose dessus.',
    none: 'Aucune source n’est enregistrée.',
  },
  coverage: {
    title: 'Ce qui est documenté, et ce qui ne l’est pas',
    lead: 'Ces lignes sont comptées dans les données elles-mêmes. Ce qui manque n’est ni un zéro, ni une baisse : ce n’est pas connu.',
    yearsCaption: 'Éditions documentées, année par année',
    partsCaption: 'Ce qui est connu, parmi ce qui pourrait l’être',
    subject: 'Sujet',
    documented: 'Documenté',
    missing: 'Non documenté',
    known: 'Connu',
    awards: 'Éditions du label de la ville',
    editions: 'Éditions du label au plan national',
    nothing: 'aucune édition',
    years: (p: { years: readonly number[] }) => f.years(p.years),
    around: (p: { missing: readonly number[]; first: number; after: number }) =>
      f.list([`avant ${p.first}`, ...p.missing.map(f.year), `depuis ${p.after}`]),
    part: (p: { known: number; total: number }) => `${f.number(p.known)} sur ${f.number(p.total)}`,
    empty: 'rien de tel dans les données',
    subjects: coverage,
    selection: (p: { cited: number; lodged: number; edition: number }) =>
      `Les ${f.number(p.cited)} initiatives citées sont une sélection de la ville ; ${f.number(p.lodged)} ont été déposées pour l’édition ${p.edition}. La liste des initiatives déposées n’est pas publiée dans les sources consultées.`,
  },
  method: {
    title: 'Méthode',
    lead: 'Un chiffre ne voyage jamais seul : il porte son unité, son statut, sa date et ses sources.',
    statusTitle: 'Trois statuts',
    statuses: {
      published: 'lu tel quel dans une source.',
      calculated: 'obtenu à partir de chiffres publiés, par une formule affichée.',
      example: 'inventé pour une ville fictive ; il ne dit rien d’aucune ville réelle.',
    },
    absenceTitle: 'Trois façons de ne pas avoir de chiffre, et zéro',
    absences: {
      'not-documented': 'aucune source trouvée. La chose peut exister.',
      'not-applicable': 'le chiffre n’aurait pas de sens ici.',
      'not-yet-published': 'le chiffre existera, mais n’a pas encore paru.',
    },
    zero: 'zéro',
    zeroMeaning: 'une source dit, ou un comptage complet montre, qu’il n’y en a aucun. Zéro est un chiffre.',
    formulasTitle: 'Les calculs',
    formulas: [
      'Moyenne par collectivité = quantité du réseau ÷ collectivités labellisées, dans la même publication.',
      'Évolution = dernière publication ÷ première publication − un, en pourcentage, pour une même quantité.',
      'Cotisation = nombre d’habitants × tarif par habitant, jamais sous le minimum, jamais au-dessus du maximum du règlement.',
      'Éditions consécutives = éditions documentées qui se suivent sans interruption, au même niveau, jusqu’à la dernière. Une édition non documentée arrête le compte.',
      'Nombre par thème = initiatives citées que la ville range dans ce thème. Il ne dit rien de l’effort, du budget ni du public touché.',
    ],
    inherit:
      'Un chiffre calculé reprend toutes les sources de ce dont il est fait, et la plus récente de leurs dates.',
    dates:
      'Une date est donnée avec la précision de sa source : le jour, le mois ou l’année, jamais davantage.',
    ranking:
      'Aucune ville n’est classée : le label n’est pas un classement, et ses critères changent à chaque édition.',
  },
  api: {
    title: 'L’API ouverte',
    lead: 'Tout ce que ce site affiche se lit aussi en JSON, sans clé ni inscription. Chaque ressource a un schéma qui dit ce qu’elle contient.',
    resources,
    address: 'Données (JSON)',
    schema: 'Schéma (JSON Schema)',
    size: (p: { size: string }) => `Taille, non compressée : ${p.size}`,
    example: 'Exemple : la réponse actuelle, abrégée',
    exampleOf: (p: { file: string }) => `Extrait de ${p.file}`,
    rest: 'Dans l’extrait, « … » tient lieu de la suite d’une liste.',
  },
  downloads: {
    title: 'Téléchargements',
    lead: 'Les ressources entières en JSON ; les tableaux en CSV, en deux variantes : l’une pour les outils de données, l’autre pour un tableur réglé en français.',
    jsonTitle: 'Ressources en JSON',
    csvTitle: 'Tableaux en CSV',
    csvOf: (p: { table: string }) => `${p.table}, en CSV`,
    fictional: 'Les noms des fichiers et leur contenu sont ceux d’une ville fictive.',
    tables: {
      initiatives: 'Initiatives citées',
      awards: 'Résultats de la ville au label',
      editions: 'Éditions nationales du label',
      sources: 'Sources',
    },
    columns: {
      id: 'identifiant',
      title: 'titre',
      description: 'description',
      theme: 'thème',
      kind: 'nature',
      audiences: 'publics',
      partners: 'partenaires',
      place: 'lieu',
      citedFor: 'citée pour',
      startedOn: 'date de début',
      startCertainty: 'début : à cette date ou avant',
      status: 'avancement',
      sources: 'sources',
      edition: 'édition',
      activityYear: 'année récompensée',
      ceremonyOn: 'cérémonie',
      level: 'niveau, en arobases',
      mentions: 'mentions',
      lodged: 'initiatives déposées',
      rank: 'rang de l’édition',
      filesFrom: 'dépôt des dossiers à partir du',
      filesUntil: 'dépôt des dossiers jusqu’au',
      juryOn: 'jury',
      bodies: 'collectivités labellisées',
      bodiesAtLevel: (p: { level: number }) => `collectivités à ${p.level} @`,
      mentionOnly: 'collectivités avec mention seule',
      publisher: 'éditeur',
      publishedOn: 'date de publication',
      url: 'adresse',
      confidence: 'confiance',
    },
    certainty: { on: 'à cette date', by: 'au plus tard à cette date' },
  },
  licence: {
    title: 'Licence',
    text: 'Les données de ce site se réutilisent selon les termes de cette licence, qui dit aussi comment les citer :',
    sources:
      'Les publications citées restent la propriété de leurs auteurs : seuls les faits en sont repris.',
  },
  changes: {
    title: 'Journal des modifications',
    lead: 'Ce qui a changé dans les données publiées, du plus récent au plus ancien.',
    kinds: changeKinds,
    none: 'Aucune modification n’est enregistrée.',
  },
});

export type DataText = typeof data;
