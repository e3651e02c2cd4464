/** French sentences of the page about the label. */
import type { PartialDate } from '../../contract/values';
import { formatFor } from '../format';
import { typeset } from '../typeset';
import { countInWords, ordinalInWords } from './countInWords';
import { membership } from './membership';

const f = formatFor('fr');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const years = (editions: readonly number[]): string => f.years(editions);
const arobases = (n: number): string =>
  `${countInWords(n, 'feminine')} ${f.plural(n, { one: 'arobase', other: 'arobases' })}`;
/** « le 3 février 2022 », « en février 2022 », « en 2022 ». */
const on = (date: PartialDate): string => (date.length === 10 ? `le ${f.date(date)}` : `en ${f.date(date)}`);
const recipients = (n: number | null): string => {
  if (n === null) return 'nombre de collectivités qui l’ont reçue : non documenté';
  return n === 1
    ? 'une seule collectivité l’a reçue à cette édition'
    : `${countInWords(n, 'feminine')} collectivités l’ont reçue à cette édition`;
};
const ofEditions = (editions: readonly number[]): string =>
  `${f.plural(editions.length, { one: 'de l’édition', other: 'des éditions' })} ${years(editions)}`;

export const label = typeset({
  title: 'Le label',
  description:
    'Ce que le label récompense, ses niveaux, ce que la ville a reçu, la distinction suivante, les éditions nationales et un simulateur de cotisation.',
  lead: 'Ce que le label récompense, ce que la ville a reçu, ce qui vient ensuite et ce que coûte l’adhésion. Chaque chiffre dit d’où il vient.',
  contents: 'Sur cette page',
  sections: {
    essentials: 'L’essentiel',
    definition: 'Ce qu’est le label',
    levels: 'Les niveaux',
    history: 'L’historique de la ville',
    next: 'La distinction suivante',
    editions: 'Les éditions nationales',
    membership: 'La cotisation',
  },
  essentials: {
    none: 'Aucune édition du label n’est documentée pour la ville.',
    last: (p: { edition: number; level: number; highest: number; ceremonyOn: PartialDate }) =>
      `Dernière édition documentée : ${p.edition}. La ville y a reçu ${arobases(p.level)} sur ${countInWords(p.highest)}, ${on(p.ceremonyOn)}${
        p.level === p.highest ? '. C’est le niveau le plus élevé' : ''
      }.`,
    run: (p: { n: number; first: number; isStartKnown: boolean }) =>
      `C’est la ${ordinalInWords(p.n)} édition consécutive documentée à ce niveau.${
        p.isStartKnown ? '' : ` Ce qui précède ${p.first} n’est pas documenté.`
      }`,
    next: (p: { required: number; level: number; documented: number }) =>
      `La distinction suivante demande ${countInWords(p.required)} labels à ${arobases(p.level)} : ${
        p.documented === 0
          ? 'aucun n’est documenté'
          : `${countInWords(p.documented)} ${f.plural(p.documented, { one: 'est documenté', other: 'sont documentés' })}`
      }.`,
    fee: (p: { rate: string; minimum: string; maximum: string }) =>
      `Pour être candidate, une ville adhère à l’association : ${p.rate} par habitant, au moins ${p.minimum}, au plus ${p.maximum}.`,
  },
  definition: {
    title: (p: { sign: string }) => `Qu’est-ce qu’une « ${p.sign} » ?`,
    name: 'Nom du label',
    organisation: 'Décerné par',
    noRanking: 'Ni concours ni classement',
    noRankingHere:
      'Ce site n’en fait pas non plus : il ne classe aucune ville et ne compare pas leurs niveaux.',
  },
  levels: {
    title: (p: { highest: number }) => `Les ${countInWords(p.highest)} niveaux`,
    lead: (p: { highest: number }) => `De une à ${arobases(p.highest)}, que l’on écrit @ sur le panneau.`,
    known: (p: { editions: readonly number[] }) =>
      `Le nombre de collectivités par niveau n’est connu que pour ${countInWords(p.editions.length, 'feminine')} ${f.plural(
        p.editions.length,
        { one: 'édition', other: 'éditions' },
      )} : ${years(p.editions)}. Pour les autres, aucune source n’a été trouvée.`,
    unknown: 'Le nombre de collectivités par niveau n’est documenté pour aucune édition.',
    caption: 'Collectivités labellisées à chaque niveau, par édition nationale',
    captionAlone: 'Les niveaux du label',
    level: 'Niveau',
    edition: (p: { edition: number }) => `Édition ${p.edition}`,
    highest: 'le plus élevé',
    mentionOnly: 'Mention seule, sans arobase',
    total: 'Toutes les collectivités labellisées',
    about: 'collectivités par niveau',
  },
  history: {
    title: 'L’historique de la ville',
    none: 'Aucune édition n’est documentée pour la ville : cela ne veut pas dire qu’elle n’a jamais reçu le label.',
    record: 'Ce que les éditions documentées permettent de dire',
    documented: (p: { n: number; first: number; last: number }) =>
      p.n === 1 ? `édition documentée, ${p.last}` : `éditions documentées, entre ${p.first} et ${p.last}`,
    best: (p: { editions: readonly number[] }) =>
      `meilleur niveau documenté, celui ${ofEditions(p.editions)}`,
    outOf: (p: { highest: number }) => `@ sur ${p.highest}`,
    run: (p: { editions: readonly number[]; isStartKnown: boolean; before: number }) =>
      [
        p.editions.length === 1
          ? `édition au niveau de la dernière documentée, ${years(p.editions)}`
          : `éditions consécutives au même niveau, ${years(p.editions)}`,
        p.isStartKnown
          ? `l’édition ${p.before} était à un autre niveau`
          : `l’édition ${p.before} n’est pas documentée, la suite a pu commencer plus tôt`,
      ].join(' ; '),
    listTitle: 'Édition par édition',
    edition: (p: { edition: number }) => `Édition ${p.edition}`,
    activityYear: 'Année récompensée',
    ceremony: 'Cérémonie',
    level: 'Niveau',
    mentions: 'Mentions',
    noMention: 'aucune mention documentée',
    mention: (p: { years: number; edition: number; until: number; recipients: number | null }) =>
      `valable ${countInWords(p.years)} ${f.plural(p.years, { one: 'an', other: 'ans' })}, jusqu’en ${p.until} (calculé : ${p.edition} + ${p.years}) ; ${recipients(p.recipients)}.`,
    lodged: 'Initiatives déposées',
    readingTitle: 'Comment lire cet historique',
    reading: [
      'Les critères changent à chaque édition : les niveaux de deux éditions ne sont pas strictement comparables.',
      '« Non documenté » veut dire qu’aucune source n’a été trouvée. Ce n’est ni un zéro, ni une baisse, ni une absence de label.',
      'Une édition porte le nom de l’année de sa cérémonie et récompense le travail de l’année précédente.',
    ],
  },
  next: {
    title: (p: { highest: number }) => `Après ${arobases(p.highest)} :`,
    rule: (p: { required: number; level: number; years: number }) =>
      `Cette distinction demande ${countInWords(p.required)} labels à ${arobases(p.level)}. Elle est valable ${countInWords(p.years)} ${f.plural(
        p.years,
        { one: 'an', other: 'ans' },
      )}.`,
    progress: (p: { documented: number; required: number; editions: readonly number[] }) =>
      `${capital(countInWords(p.documented))} ${f.plural(p.documented, {
        one: 'label est documenté',
        other: 'labels sont documentés',
      })} sur ${countInWords(p.required)}, ${f.plural(p.editions.length, { one: 'celui', other: 'ceux' })} ${ofEditions(p.editions)}.`,
    progressNone: (p: { required: number }) =>
      `Aucun label à ce niveau n’est documenté, sur ${countInWords(p.required)}.`,
    rest: (p: { n: number }) =>
      `${f.plural(p.n, { one: 'Une case reste non documentée', other: `${capital(countInWords(p.n, 'feminine'))} cases restent non documentées` })} : la ville a pu recevoir d’autres labels de ce niveau sans qu’une source ait été trouvée.`,
    reached:
      'Le nombre demandé est atteint par les éditions documentées. Que la ville ait reçu la distinction n’est pas documenté pour autant.',
    figures: 'La distinction en chiffres',
    outOf: (p: { required: number }) => `sur ${p.required}`,
    documented: 'labels de ce niveau documentés pour la ville',
    required: (p: { level: number }) => `labels à ${arobases(p.level)} demandés`,
    years: (p: { n: number }) => f.plural(p.n, { one: 'an', other: 'ans' }),
    validity: 'durée de validité',
    holders: (p: { asOf: PartialDate }) => `collectivités titulaires ${on(p.asOf)}`,
  },
  editions: {
    title: 'Les éditions nationales',
    lead: 'Combien de collectivités ont reçu le label, tous niveaux confondus. Ce nombre n’est connu que pour certaines éditions.',
    calendarTitle: (p: { edition: number }) => `L’édition ${p.edition}, du dépôt des dossiers à la cérémonie`,
    calendarLead: (p: { rank: number | null; bodies: number; activityYear: number; edition: number }) =>
      `${p.rank === null ? `L’édition ${p.edition}` : `La ${ordinalInWords(p.rank)} édition`} récompense le travail de l’année ${p.activityYear}. ${f.number(p.bodies)} ${f.plural(
        p.bodies,
        { one: 'collectivité y a reçu le label', other: 'collectivités y ont reçu le label' },
      )}, tous niveaux confondus.`,
    files: 'Dépôt des dossiers',
    fromUntil: (p: { from: PartialDate; until: PartialDate }) => `du ${f.date(p.from)} au ${f.date(p.until)}`,
    from: (p: { from: PartialDate }) => `à partir du ${f.date(p.from)}`,
    until: (p: { until: PartialDate }) => `jusqu’au ${f.date(p.until)}`,
    jury: 'Réunion du jury',
    ceremony: 'Cérémonie',
    later: (p: { latest: number }) =>
      `C’est la dernière édition dont le calendrier est documenté ; celui de l’édition ${p.latest} ne l’est pas.`,
  },
  membership,
});

export type LabelText = typeof label;
