import { describe, expect, it } from 'vitest';
import { usesOfSource } from '../../src/domain/sourceUse';
import { realTown } from './towns';

describe('what rests on a source', () => {
  it('is counted per resource, in the order of the resources', () => {
    const documents = {
      network: { figures: [{ sourceIds: ['bulletin', 'journal'] }] },
      city: { populations: [{ figure: { sourceIds: ['bulletin'] } }, { sourceIds: ['bulletin'] }] },
    };
    expect(usesOfSource('bulletin', documents)).toEqual([
      { resource: 'city', statements: 2 },
      { resource: 'network', statements: 1 },
    ]);
  });

  it('is nothing for a source that no statement names', () => {
    expect(usesOfSource('bulletin', { city: { sourceIds: ['journal'], note: 'bulletin' } })).toEqual([]);
  });

  it('is the populations for the statistics institute', () => {
    expect(usesOfSource('insee-pop', realTown)).toEqual([{ resource: 'city', statements: 6 }]);
  });
});
