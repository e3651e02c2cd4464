/** English sentences about the membership fee. */
import { formatFor } from '../format';
import type { membership as frenchMembership } from '../fr/membership';

const f = formatFor('en');
const inhabitants = (n: number): string =>
  `${f.number(n)} ${f.plural(n, { one: 'inhabitant', other: 'inhabitants' })}`;

export const membership: typeof frenchMembership = {
  title: 'The membership fee',
  lead: (p) =>
    `A body that wants to apply joins the association. It pays ${p.rate} per inhabitant, never less than ${p.minimum}, never more than ${p.maximum}. This is the rule as published ${
      p.asOf.length === 10 ? 'on' : 'in'
    } ${f.date(p.asOf)}; it may have changed since.`,
  figures: 'The rule in three figures',
  rate: 'per inhabitant',
  minimum: (p) => `at least: the amount due up to ${inhabitants(p.until)} (threshold calculated)`,
  maximum: (p) => `at most: the amount due from ${inhabitants(p.from)} on (threshold calculated)`,
  about: { rate: 'amount per inhabitant', minimum: 'lowest fee', maximum: 'highest fee' },
  chart: 'fee by population',
  simulator: {
    title: 'Fee simulator',
    input: 'Number of inhabitants',
    hint: (p) =>
      `A whole number, from ${f.number(p.minimum)} to ${f.number(p.maximum)}. The result follows what you type.`,
    withoutScript: 'The simulator needs JavaScript, which is turned off in this browser.',
    result: 'Result of the simulator',
    start: 'Enter a number of inhabitants to estimate the fee.',
    population: (p) => `Fee for ${inhabitants(p.n)}:`,
    about: (p) => `about ${p.wholeEuros}`,
    exactly: (p) => `exactly ${p.euros}`,
    decidedBy: {
      rate: (p) => `Calculation: ${f.number(p.n)} × ${p.rate} = ${p.proportional}.`,
      floor: (p) =>
        `Calculation: ${f.number(p.n)} × ${p.rate} = ${p.proportional}, less than the minimum. So the fee is ${p.due}.`,
      cap: (p) =>
        `Calculation: ${f.number(p.n)} × ${p.rate} = ${p.proportional}, more than the maximum. So the fee is ${p.due}.`,
    },
    estimate: 'This is an estimate: which population the association uses is not known.',
    figure: 'estimated fee',
    back: (p) => `Back to ${inhabitants(p.n)}, the population of the town`,
    faults: {
      empty: () => 'The field is empty: enter a number of inhabitants.',
      'not-a-number': () => 'This is not a number: write it in digits, without letters or unit.',
      'not-whole': () => 'This is not a whole number: enter it without decimals.',
      'out-of-range': (p) =>
        `This number is out of range: enter a number from ${f.number(p.minimum)} to ${f.number(p.maximum)}.`,
    },
  },
  populations: {
    title: 'The populations of the town, year by year',
    lead: (p) =>
      `Municipal population of ${p.city}. The same rule gives a different amount according to the year that is used.`,
    none: 'No population is documented for the town.',
    caption: 'Municipal population by reference year',
    year: 'Reference year',
    population: 'Population',
    simulate: 'Simulator',
    details: 'Details',
    choose: 'Use',
    thatOf: (p) => `the population of ${p.year}, ${inhabitants(p.n)}`,
    inForceFrom: (p) => `In force from ${f.date(p.date)}.`,
    byDefault: (p) =>
      `Used by default: the last population to come into force before the ceremony of ${f.date(p.ceremonyOn)}, as far as is known.`,
  },
};
