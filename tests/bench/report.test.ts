import { describe, expect, it } from 'vitest';
import { addressOf } from '../../tools/bench/builtFiles';
import { replaceSection } from '../../tools/bench/report';

describe('the report', () => {
  it('gets a new section at its end', () => {
    expect(replaceSection('# Performance\n', 'Bench', 'fast\n')).toBe('# Performance\n\n## Bench\n\nfast\n');
  });

  it('has one section replaced and the others kept', () => {
    const before = '# Performance\n\n## Bench\n\nslow\n\n### Detail\n\n## Lighthouse\n\n100\n';
    expect(replaceSection(before, 'Bench', 'fast')).toBe(
      '# Performance\n\n## Bench\n\nfast\n\n## Lighthouse\n\n100\n',
    );
    expect(replaceSection(before, 'Lighthouse', '99')).toContain('### Detail\n\n## Lighthouse\n\n99\n');
  });
});

it.each([
  ['index.html', '/'],
  ['en/index.html', '/en/'],
  ['label.html', '/label'],
  ['en/initiatives/a.html', '/en/initiatives/a'],
  ['theme.js', '/theme.js'],
])('gives %s the address %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
