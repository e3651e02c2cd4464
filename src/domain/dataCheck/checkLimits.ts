/**
 * A number stays within what another one allows: levels under the programme's highest, the fee's floor under its cap,
 * and the initiatives lodged for an edition are the same number wherever it is written.
 */
import type { Resources } from '../../contract/resources';
import type { DataFault } from './dataFault';

function levelPlaces({ awards, programme }: Resources['label']): { path: string; level: number }[] {
  return [
    { path: 'programme.nextDistinction.requiredLevel', level: programme.nextDistinction.requiredLevel },
    ...programme.editions.flatMap(({ bodiesByLevel }, index) =>
      bodiesByLevel.map(({ level }, place) => ({
        path: `programme.editions[${index}].bodiesByLevel[${place}].level`,
        level,
      })),
    ),
    ...awards.map(({ level }, index) => ({ path: `awards[${index}].level`, level })),
  ];
}

function checkLevels(label: Resources['label']): DataFault[] {
  const highest = label.programme.highestLevel;
  return levelPlaces(label)
    .filter(({ level }) => level > highest)
    .map(({ path, level }) => ({
      resource: 'label',
      path,
      value: level,
      expectation: 'atMostHighestLevel',
      params: { other: highest, otherPath: 'programme.highestLevel' },
    }));
}

function checkFee({ feeRule }: Resources['label']['programme']): DataFault[] {
  const { minimum, maximum } = feeRule;
  if (minimum.value <= maximum.value) return [];
  return [
    {
      resource: 'label',
      path: 'programme.feeRule.minimum.value',
      value: minimum.value,
      expectation: 'atMostMaximum',
      params: { other: maximum.value, otherPath: 'programme.feeRule.maximum.value' },
    },
  ];
}

/** The number stands in `label` beside the award and in `initiatives` beside the list: two places to correct, not one. */
function checkLodged({ label, initiatives }: Resources): DataFault[] {
  return initiatives.lodged.flatMap(({ edition, count }, index) => {
    const place = label.awards.findIndex((award) => award.edition === edition);
    const other = label.awards[place]?.initiativesLodged?.value;
    if (other === undefined || other === count.value) return [];
    return [
      {
        resource: 'initiatives',
        path: `lodged[${index}].count.value`,
        value: count.value,
        expectation: 'sameCount',
        params: { other, otherPath: `awards[${place}].initiativesLodged.value`, otherResource: 'label' },
      } satisfies DataFault,
    ];
  });
}

export function checkLimits(resources: Resources): DataFault[] {
  return [...checkLevels(resources.label), ...checkFee(resources.label.programme), ...checkLodged(resources)];
}
