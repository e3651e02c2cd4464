/** English sentences of the accessibility declaration; the status itself is the French one, which is the lawful wording. */
import type { AccessibilityText } from '../fr/accessibility';

export const accessibility: AccessibilityText = {
  title: 'Accessibility declaration',
  description:
    'How far the site conforms, what was tested and what was not, how to report a fault, and help with the keyboard.',
  status: 'Accessibilité : non conforme',
  statusInOtherWords: 'Accessibility: not compliant',
  commitment: (p) =>
    `The town (${p.cityOf}) undertakes to make this site accessible, in accordance with article 47 of French law no. 2005-102 of 11 February 2005.`,
  state: {
    title: 'State of conformity',
    paragraphs: [
      'The standard is the RGAA 4.1.2, the French rules for accessibility, which has 106 criteria.',
      'No audit by a third party is valid at present. As long as there is none, the site declares itself not compliant, whatever the checks below say.',
    ],
    dateLabel: 'Date of the declaration',
  },
  checked: {
    title: 'What was tested',
    items: [
      'Each page, in French and in English, in light and dark appearance, by the automatic tool axe in a real browser.',
      'Use by keyboard alone: navigation, filters, charts, tables, downloads.',
      'Display without horizontal scrolling at 320 pixels wide, which is the same as a zoom of 400% on a screen of 1,280 pixels.',
      'The contrast of texts and drawings, and that nothing is told by colour alone, in the palette of the site.',
      'For each chart: a title, a description, and the same values in a table.',
    ],
    limit: 'An automatic tool finds less than half of the faults.',
  },
  notChecked: {
    title: 'What was not tested',
    items: [
      'Use by disabled people: no trial was held with them.',
      'Use with a screen reader by people who use one every day.',
      'The 106 criteria of the RGAA, one by one, in a full audit.',
      'The plain texts of the site were not read through with the people they are for.',
    ],
    content: 'Without an audit, there is no list of the contents that are not accessible.',
  },
  keyboard: {
    title: 'Reading a chart by keyboard',
    lead: 'Each chart is a single stop of the Tab key. Screen readers speak the value of each point, gaps included.',
    keys: {
      tab: { key: 'Tab', effect: 'go to the chart, then leave it' },
      next: { key: 'Right or down arrow', effect: 'next point' },
      previous: { key: 'Left or up arrow', effect: 'previous point' },
      first: { key: 'Home', effect: 'first point' },
      last: { key: 'End', effect: 'last point' },
      leave: { key: 'Esc', effect: 'stop reading the points' },
      choose: { key: 'Enter', effect: 'open what the point stands for, where possible' },
    },
    table: 'Under the chart, the “Table” button shows the same values in the same order.',
  },
  report: {
    title: 'Reporting a fault',
    text: 'If you cannot reach a content or a service of this site, you can ask for help, or for the content in another form.',
    contactLabel: 'Accessibility contact',
    toComplete: 'to be completed by the town',
  },
  recourse: {
    title: 'Recourse',
    text: 'If you have reported a fault that keeps you from a content or a service, and have had no satisfactory answer, you can turn to the Défenseur des droits, the French rights ombudsman:',
    form: 'Write through the form of the Défenseur des droits',
    delegate: 'Meet the delegate of the Défenseur des droits in your region',
    post: 'Or by letter, free of charge, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
};
