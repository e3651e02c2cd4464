/** French sentences of the site map. */
import { formatFor } from '../format';
import { typeset } from '../typeset';

const f = formatFor('fr');

export const sitemap = typeset({
  title: 'Plan du site',
  description: 'Toutes les pages du site, et chaque initiative, rangée par thème.',
  pagesTitle: 'Les pages',
  initiativesTitle: 'Les initiatives, par thème',
  count: (p: { n: number }) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'page d’initiative', other: 'pages d’initiatives' })}`,
  none: 'Aucune initiative n’est publiée.',
  pages: {
    overview: { name: 'Aperçu', about: 'l’essentiel sur une page' },
    label: { name: 'Label', about: 'ce qu’est une Ville Internet, l’histoire de la ville, la cotisation' },
    initiatives: { name: 'Initiatives', about: 'chercher et filtrer les initiatives citées' },
    network: { name: 'Réseau', about: 'les chiffres du réseau national et leurs limites' },
    data: { name: 'Données et méthode', about: 'sources, calculs, API, téléchargements, journal' },
    accessibility: { name: 'Déclaration d’accessibilité', about: 'état, aide au clavier, signalement' },
    legal: { name: 'Mentions légales', about: 'éditeur, hébergeur, licence, vie privée' },
    sitemap: { name: 'Plan du site', about: 'cette page' },
    glossary: { name: 'Glossaire', about: 'les mots du site, en clair' },
  },
});

export type SitemapText = typeof sitemap;
