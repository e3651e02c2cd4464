import { describe, expect, it } from 'vitest';
import { COVERAGE_SUBJECTS, coverages, type CoverageSubject, yearCoverage } from '../../src/domain/coverage';
import { fictionalTown, realTown } from './towns';

const lineOf = (subject: CoverageSubject, town = realTown) =>
  coverages(town).find((line) => line.subject === subject);

describe('the coverage of years', () => {
  it('lists the gaps inside the span and nothing outside it', () => {
    expect(yearCoverage([2014, 2011, 2012])).toEqual({ documented: [2011, 2012, 2014], missing: [2013] });
  });

  it('counts a year once', () => {
    expect(yearCoverage([2021, 2021])).toEqual({ documented: [2021], missing: [] });
  });

  it('has neither documented nor missing years where nothing is documented', () => {
    expect(yearCoverage([])).toEqual({ documented: [], missing: [] });
  });
});

describe('what is documented', () => {
  it('has one line per subject, in order', () => {
    expect(coverages(realTown).map((line) => line.subject)).toEqual(COVERAGE_SUBJECTS);
  });

  it.each([
    ['lodged', 1, 2],
    ['breakdowns', 2, 9],
    ['starts', 5, 12],
    ['statuses', 0, 12],
    ['partners', 2, 12],
    ['measures', 0, 0],
    ['inForce', 1, 6],
    ['comparable', 4, 4],
    ['references', 1, 3],
    ['addresses', 17, 21],
    ['dates', 19, 21],
  ] as const)('counts %s: %i of %i', (subject, known, total) => {
    expect(lineOf(subject)).toMatchObject({ known, total });
  });

  it('counts an edition as lodged where the award itself says how many', () => {
    const initiatives = { ...realTown.initiatives, lodged: [] };
    expect(lineOf('lodged', { ...realTown, initiatives })).toMatchObject({ known: 1 });
  });

  it('counts an edition as lodged where the list of initiatives says how many', () => {
    const awards = realTown.label.awards.map((award) => ({ ...award, initiativesLodged: null }));
    expect(lineOf('lodged', { ...realTown, label: { ...realTown.label, awards } })).toMatchObject({
      known: 1,
    });
  });

  it('counts the statuses and measures that a town gives', () => {
    const { initiatives } = fictionalTown.initiatives;
    const measured = initiatives
      .flatMap(({ indicators }) => indicators)
      .filter(({ value }) => 'value' in value);
    expect(lineOf('statuses', fictionalTown)).toMatchObject({
      known: initiatives.filter(({ status }) => status !== null).length,
    });
    expect(lineOf('measures', fictionalTown)).toMatchObject({ known: measured.length });
    expect(measured.length).toBeGreaterThan(0);
  });

  it('counts a quantity as comparable from two figures on', () => {
    const quantities = realTown.network.quantities.map((quantity, index) => ({
      ...quantity,
      figures: quantity.figures.slice(0, index),
    }));
    const town = { ...realTown, network: { ...realTown.network, quantities } };
    expect(lineOf('comparable', town)).toMatchObject({ known: 2, total: 4 });
  });

  it('does not count an absent measure as one', () => {
    const total = fictionalTown.initiatives.initiatives.flatMap((initiative) => initiative.indicators).length;
    expect(lineOf('measures', fictionalTown)).toMatchObject({ total });
    expect(lineOf('measures', fictionalTown)?.known).toBeLessThan(total);
  });

  it('rests on the sources of what was counted', () => {
    expect(lineOf('inForce')?.sourceIds).toEqual(['insee-pop']);
    expect(lineOf('comparable')?.sourceIds).toEqual(['cites-reseaux-2016', 'mureaux-2022-02']);
    expect(lineOf('addresses')?.sourceIds).toEqual([]);
  });
});
