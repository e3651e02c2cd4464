/**
 * The town's quantities beside the network's that come closest. None of the pairs may be divided or ranked: they
 * differ in period, in what is counted, or in who counts. Rule of the association: the label is no ranking.
 */
import type { City } from '../contract/city';
import type { Figure, FigureOrAbsence } from '../contract/figure';
import type { Initiatives } from '../contract/initiatives';
import type { Label } from '../contract/label';
import type { Network, NetworkQuantityId } from '../contract/network';
import { populationInForce } from './fee';
import { citedYears, countFigure } from './initiativesByTheme';
import { lastAward, levelFigure } from './labelHistory';
import { averagePerBody, latestFigure, quantityOf } from './network';

export type PairId = 'cited' | 'lodged' | 'population' | 'level';

export interface TownBesideNetwork {
  id: PairId;
  town: FigureOrAbsence;
  network: FigureOrAbsence;
  /** What the town's figure is about: years cited, edition or reference year; empty where there is no figure. */
  years: readonly number[];
}

export interface TownAndNetwork {
  city: City;
  label: Label;
  initiatives: Initiatives;
  network: Network;
}

const orAbsent = (figure: Figure | null | undefined): FigureOrAbsence =>
  figure ?? { absent: 'not-documented' };

function latestOf(network: Network, id: NetworkQuantityId): Figure | null {
  const quantity = quantityOf(network, id);
  return quantity === null ? null : latestFigure(quantity);
}

/** The pairs in reading order. What is unknown on either side is absent, never zero. */
export function townBesideNetwork({
  city,
  label,
  initiatives,
  network,
}: TownAndNetwork): TownBesideNetwork[] {
  const award = lastAward(label.awards);
  const years = citedYears(initiatives.initiatives);
  const cited = countFigure(initiatives.initiatives, String(years.at(-1) ?? ''), city.isFictional);
  const lodged = initiatives.lodged.toSorted((a, b) => a.edition - b.edition).at(-1);
  const population =
    (award === null ? null : populationInForce(city.populations, award.ceremonyOn)) ??
    city.populations.at(-1);
  const edition = label.programme.editions.find((candidate) => candidate.edition === award?.edition);
  return [
    { id: 'cited', town: orAbsent(cited), network: orAbsent(latestOf(network, 'actions')), years },
    {
      id: 'lodged',
      town: orAbsent(lodged?.count),
      network: orAbsent(averagePerBody(network, 'actions')?.figure),
      years: lodged === undefined ? [] : [lodged.edition],
    },
    {
      id: 'population',
      town: orAbsent(population?.population),
      network: orAbsent(latestOf(network, 'inhabitants')),
      years: population === undefined ? [] : [population.referenceYear],
    },
    {
      id: 'level',
      town: orAbsent(award === null ? null : levelFigure(award, city.isFictional)),
      network: orAbsent(edition?.labelledBodies),
      years: award === null ? [] : [award.edition],
    },
  ];
}
