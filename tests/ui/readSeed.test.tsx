import { describe, expect, it } from 'vitest';
import { readSeed, seedBlock } from '../../src/app/readSeed';

function pageWith(block: string): Document {
  return new DOMParser().parseFromString(`<body><div id="root"></div>${block}</body>`, 'text/html');
}

describe('the data of a prerendered page', () => {
  it('come back as they were, texts that look like markup included', () => {
    const seed = { city: { name: '</script><b>Ville</b> & « cœur »' } };
    expect(readSeed(pageWith(seedBlock(seed)))).toEqual(seed);
  });

  it('are none in a page without a data block', () => {
    expect(readSeed(pageWith(''))).toEqual({});
  });

  it.each(['{', 'null', '"text"'])('are none in a block that holds %s', (content) => {
    expect(readSeed(pageWith(seedBlock({}).replace('{}', content)))).toEqual({});
  });
});
