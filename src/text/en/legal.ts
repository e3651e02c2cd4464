/** English sentences of the legal notice. */
import type { LegalText } from '../fr/legal';

export const legal: LegalText = {
  title: 'Legal notice',
  description:
    'Who publishes this site, who hosts it, under which licence the data are, and what the site keeps of your visit: nothing.',
  toComplete: 'to be completed by the town',
  publication: {
    title: 'Publication',
    publisher: 'Publisher',
    publicationDirector: 'Director of publication',
    host: 'Host',
    contactEmail: 'E-mail',
    dataProtectionContact: 'Protection of personal data',
    accessibilityContact: 'Accessibility contact',
    identity: 'Commune',
    inseeCode: 'INSEE code',
    siren: 'SIREN',
    unknown: 'not documented',
  },
  fictional: (p) =>
    `${p.city} is a fictional town. The names, addresses and figures of this site are made up to show and to test it; none stands for a real person or body.`,
  reuse: {
    title: 'Reusing the data',
    text: 'The data of this site are published under this licence:',
    more: 'Downloads, API and sources',
  },
  privacy: {
    title: 'Your visit',
    items: [
      'This site sets no cookie, does not measure your visit and loads nothing from another site.',
      'The appearance that you choose, light or dark, is kept by your device only. Clearing the data of the site in your browser clears it.',
      'Your filters and your search are in the address of the page: they go with it when you share it, and nowhere else.',
      'The host may keep a technical log of visits; it is for the host to say what it holds.',
    ],
  },
  sign: {
    title: 'The sign and the label',
    text: 'The town-entry sign was drawn for this site. It is not the logo of the organisation that awards the label.',
    programme: 'Label',
    organisation: 'Organisation that awards it',
    independence:
      'This site is not affiliated with that organisation, which has neither published nor approved it.',
    state:
      'This site uses neither the French State’s design system nor its typeface, which are kept for the State.',
  },
};
