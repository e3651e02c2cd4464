/**
 * French sentences of the accessibility declaration. Its wording follows the model that goes with the RGAA: as long
 * as no audit by a third party is valid, the only lawful status is « non conforme », whatever the tools say.
 */
import { typeset } from '../typeset';

export const accessibility = typeset({
  title: 'Déclaration d’accessibilité',
  description:
    'L’état de conformité du site, ce qui a été vérifié et ce qui ne l’a pas été, comment signaler un défaut, et l’aide au clavier.',
  status: 'Accessibilité : non conforme',
  statusInOtherWords: '',
  commitment: (p: { cityOf: string }) =>
    `La ville ${p.cityOf} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
  state: {
    title: 'État de conformité',
    paragraphs: [
      'Le référentiel est le RGAA 4.1.2, qui compte 106 critères.',
      'Aucun audit mené par un tiers n’est en cours de validité. Tant qu’il n’y en a pas, le site se déclare non conforme, quels que soient les résultats des vérifications ci-dessous.',
    ],
    dateLabel: 'Date de la déclaration',
  },
  checked: {
    title: 'Ce qui a été vérifié',
    items: [
      'Chaque page, en français et en anglais, en apparence claire et sombre, par l’outil automatique axe dans un vrai navigateur.',
      'L’usage au clavier seul : navigation, filtres, graphiques, tableaux, téléchargements.',
      'L’affichage sans défilement horizontal sur 320 pixels de large, ce qui correspond à un grossissement de 400 % sur un écran de 1 280 pixels.',
      'Les contrastes des textes et des dessins, et l’absence d’information donnée par la couleur seule, dans la palette du site.',
      'Pour chaque graphique : un titre, une description, et les mêmes valeurs dans un tableau.',
    ],
    limit: 'Un outil automatique trouve moins de la moitié des défauts.',
  },
  notChecked: {
    title: 'Ce qui n’a pas été vérifié',
    items: [
      'L’usage par des personnes handicapées : aucun essai n’a été mené avec elles.',
      'L’usage avec un lecteur d’écran par des personnes qui s’en servent chaque jour.',
      'Les 106 critères du RGAA, un par un, par un audit complet.',
      'Les textes simples du site n’ont pas été relus avec les personnes concernées.',
    ],
    content: 'Faute d’audit, la liste des contenus non accessibles n’est pas établie.',
  },
  keyboard: {
    title: 'Lire un graphique au clavier',
    lead: 'Chaque graphique est une seule étape de la touche Tab. La valeur de chaque point est lue à voix haute par les lecteurs d’écran, les manques compris.',
    keys: {
      tab: { key: 'Tab', effect: 'aller au graphique, puis en sortir' },
      next: { key: 'Flèche droite ou bas', effect: 'point suivant' },
      previous: { key: 'Flèche gauche ou haut', effect: 'point précédent' },
      first: { key: 'Début', effect: 'premier point' },
      last: { key: 'Fin', effect: 'dernier point' },
      leave: { key: 'Échap', effect: 'cesser de lire les points' },
      choose: { key: 'Entrée', effect: 'ouvrir ce que le point représente, là où c’est possible' },
    },
    table: 'Sous le graphique, le bouton « Tableau » montre les mêmes valeurs, dans le même ordre.',
  },
  report: {
    title: 'Signaler un défaut',
    text: 'Si vous ne parvenez pas à accéder à un contenu ou à un service de ce site, vous pouvez demander une aide ou le contenu sous une autre forme.',
    contactLabel: 'Contact accessibilité',
    toComplete: 'à compléter par la ville',
  },
  recourse: {
    title: 'Voie de recours',
    text: 'Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :',
    form: 'Écrire par le formulaire du Défenseur des droits',
    delegate: 'Rencontrer le délégué du Défenseur des droits de votre région',
    post: 'Ou par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
});

export type AccessibilityText = typeof accessibility;
