/** French sentences of the legal notice. */
import { typeset } from '../typeset';

export const legal = typeset({
  title: 'Mentions légales',
  description:
    'Qui publie ce site, qui l’héberge, sous quelle licence sont les données, et ce que le site retient de votre visite : rien.',
  toComplete: 'à compléter par la ville',
  publication: {
    title: 'Publication',
    publisher: 'Éditeur',
    publicationDirector: 'Direction de la publication',
    host: 'Hébergeur',
    contactEmail: 'Courriel',
    dataProtectionContact: 'Protection des données personnelles',
    accessibilityContact: 'Contact accessibilité',
    identity: 'Commune',
    inseeCode: 'Code INSEE',
    siren: 'SIREN',
    unknown: 'non documenté',
  },
  fictional: (p: { city: string }) =>
    `${p.city} est une ville fictive. Les noms, les adresses et les chiffres de ce site sont inventés pour le montrer et pour le tester ; aucun ne désigne une personne ou une collectivité réelle.`,
  reuse: {
    title: 'Réutiliser les données',
    text: 'Les données de ce site sont publiées sous la licence suivante :',
    more: 'Téléchargements, API et sources',
  },
  privacy: {
    title: 'Votre visite',
    items: [
      'Ce site ne dépose aucun cookie, ne mesure pas votre visite et ne charge rien d’un autre site.',
      'L’apparence que vous choisissez, claire ou sombre, est retenue par votre appareil seulement. Effacer les données du site dans votre navigateur l’efface.',
      'Vos filtres et votre recherche sont dans l’adresse de la page : ils partent avec elle quand vous la partagez, et nulle part ailleurs.',
      'L’hébergeur peut tenir un journal technique des visites ; c’est à lui qu’il revient de dire ce qu’il contient.',
    ],
  },
  sign: {
    title: 'Le panneau et le label',
    text: 'Le panneau d’entrée de ville a été dessiné pour ce site. Ce n’est pas le logo de l’organisme qui remet le label.',
    programme: 'Label',
    organisation: 'Organisme qui le remet',
    independence: 'Ce site n’est pas affilié à cet organisme, qui ne l’a ni édité ni validé.',
    state:
      'Ce site n’emploie ni le système de design de l’État, ni sa police de caractères, réservés à l’État.',
  },
});

export type LegalText = typeof legal;
