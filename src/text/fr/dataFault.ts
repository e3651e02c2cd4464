/** French sentence of a fault in the data, for those who edit the files or write a back end. Plain: a terminal prints it. */
import type { Expectation } from '../../contract/expectation';

/** What valibot calls a check that has no Expectation code. */
type SchemaCheck =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'picklist'
  | 'union'
  | 'integer'
  | 'finite'
  | 'regex'
  | 'check'
  | 'min_value'
  | 'max_value'
  | 'min_length';

/** The rules between resources. The list is the domain's; a test keeps the two equal, since text imports no domain. */
export type RuleBetweenResources =
  | 'knownSource'
  | 'knownTheme'
  | 'knownAudience'
  | 'uniqueIdentifier'
  | 'uniqueEdition'
  | 'notBefore'
  | 'yearBeforeEdition'
  | 'yearOfEdition'
  | 'ascendingYears'
  | 'oldestFirst'
  | 'newestFirst'
  | 'atMostHighestLevel'
  | 'atMostMaximum'
  | 'sameCount'
  | 'realStatus'
  | 'exampleStatus';

export type KnownExpectation = Expectation | SchemaCheck | RuleBetweenResources;

/** A fault of the contract or of the rules between resources, with the file where it stands. */
export interface ToldFault {
  /** The file or the address, as the reader knows it. */
  file: string;
  /** Empty for the document itself. */
  path: string;
  /** `undefined` where the field is missing. */
  value: unknown;
  expectation: string;
  /** The short form that valibot gives of what it asked for. */
  expected?: string | null;
  params?: {
    other?: string | number;
    otherPath?: string;
    otherResource?: string;
    closest?: readonly string[];
  };
}

type Phrase = string | ((fault: ToldFault) => string);

const LONGEST_VALUE = 60;

const quoted = (text: string): string => `« ${text} »`;

/** `("on" | "by")` → `« on » ou « by »`. */
function choices(expected: string | null | undefined): string {
  const words = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => quoted(word));
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' ou ');
}

function known(what: string): Phrase {
  return ({ params }) => {
    const closest = params?.closest ?? [];
    return closest.length === 0 ? what : `${what} (peut-être ${closest.map(quoted).join(' ou ')})`;
  };
}

const otherPlace = ({ params }: ToldFault): string =>
  `${params?.otherPath ?? ''}${params?.otherResource === undefined ? '' : ` de ${params.otherResource}.json`}`;

const other = (fault: ToldFault): string => `${fault.params?.other ?? ''} (${otherPlace(fault)})`;

const expectations: Record<KnownExpectation, Phrase> = {
  identifier: 'un identifiant en minuscules sans accent, chiffres et tirets, comme « atelier-2022 »',
  filledText: 'un texte qui n’est pas vide',
  date: 'une date qui existe, écrite AAAA, AAAA-MM ou AAAA-MM-JJ',
  httpUrl: 'une adresse qui commence par http:// ou https://, sans espace',
  level: 'un entier de 1 à 5',
  year: 'une année entière, de 1990 à 2100',
  count: 'un entier, zéro compris',
  siren: 'un numéro SIREN : neuf chiffres sans espace',
  inseeCode: 'un code INSEE : cinq chiffres, ou 2A ou 2B puis trois chiffres',
  finiteNumber: 'un nombre',
  notEmpty: 'au moins un élément (une affirmation sans source n’est pas publiée)',
  string: 'un texte entre guillemets',
  number: 'un nombre sans guillemets',
  boolean: 'true ou false, sans guillemets',
  object: 'un objet entre accolades { }',
  array: 'une liste entre crochets [ ]',
  picklist: ({ expected }) => `une de ces valeurs : ${choices(expected)}`,
  union:
    'un chiffre complet (value, unit, status, sourceIds, asOf) ou la raison de son absence (absent : « not-documented », « not-applicable » ou « not-yet-published »)',
  integer: 'un entier',
  finite: 'un nombre',
  regex: 'une autre forme',
  check: 'une autre valeur',
  email: 'une adresse électronique, comme « accueil@mairie.example »',
  min_value: 'une valeur plus grande',
  max_value: 'une valeur plus petite',
  min_length: 'davantage d’éléments',
  knownSource: known('l’identifiant d’une source de sources.json'),
  knownTheme: known('l’identifiant d’un thème d’initiatives.json'),
  knownAudience: known('l’identifiant d’un public d’initiatives.json'),
  uniqueIdentifier: (fault) =>
    `un identifiant qui ne sert qu’une fois ; il est déjà pris par ${otherPlace(fault)}`,
  uniqueEdition: (fault) =>
    `une édition qui n’apparaît qu’une fois ; elle est déjà dans ${otherPlace(fault)}`,
  notBefore: (fault) => `une date qui ne précède pas ${other(fault)}`,
  yearBeforeEdition: (fault) => `l’année d’avant l’édition : ${fault.params?.other ?? ''}`,
  yearOfEdition: (fault) => `une date de l’année de l’édition : ${fault.params?.other ?? ''}`,
  ascendingYears: (fault) => `des années croissantes et sans répétition, donc après ${other(fault)}`,
  oldestFirst: (fault) => `la plus ancienne date d’abord, donc pas avant ${other(fault)}`,
  newestFirst: (fault) => `la plus récente date d’abord, donc pas après ${other(fault)}`,
  atMostHighestLevel: (fault) => `au plus le niveau le plus élevé, ${other(fault)}`,
  atMostMaximum: (fault) => `au plus le maximum, ${other(fault)}`,
  sameCount: (fault) => `le même nombre que ${other(fault)}`,
  realStatus: 'published ou calculated : la ville n’est pas fictive',
  exampleStatus: 'example : la ville est fictive',
};

function isKnown(expectation: string): expectation is KnownExpectation {
  return Object.hasOwn(expectations, expectation);
}

function shownText(text: string): string {
  if (text.trim() === '') return text === '' ? 'texte vide' : 'texte fait d’espaces';
  return quoted(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'champ absent';
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'liste vide' : `liste (${value.length})`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : 'objet';
}

function expectedPhrase(fault: ToldFault): string {
  // valibot reports a missing field as a fault of the object around it, so its type is not known here.
  if (fault.value === undefined && fault.expectation === 'object') return 'ce champ, qui est obligatoire';
  if (!isKnown(fault.expectation)) return 'une valeur conforme au contrat';
  const phrase = expectations[fault.expectation];
  return typeof phrase === 'string' ? phrase : phrase(fault);
}

/** `label.json · awards[0].level : 6. Attendu : un entier de 1 à 5.` */
export function dataFault(fault: ToldFault): string {
  const place = fault.path === '' ? fault.file : `${fault.file} · ${fault.path}`;
  return `${place} : ${shownValue(fault.value)}. Attendu : ${expectedPhrase(fault)}.`;
}
