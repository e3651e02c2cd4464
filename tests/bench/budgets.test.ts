import { describe, expect, it } from 'vitest';
import { BUDGETS, type FirstView, verdicts, type WeighedPage } from '../../tools/bench/budgets';

const view: FirstView = {
  largestPaintRatio: BUDGETS.largestPaintRatio,
  chartsVisibleRatio: BUDGETS.chartsVisibleRatio,
  layoutShift: 0.0004,
  scriptBytes: BUDGETS.scriptBytes,
};
const page: WeighedPage = { path: '/', requests: BUDGETS.requests, foreignRequests: 0, ecoIndex: 81 };

const missed = (changedView: Partial<FirstView>, ...pages: WeighedPage[]) =>
  verdicts({ ...view, ...changedView }, pages)
    .filter(({ isKept }) => !isKept)
    .map(({ what }) => what);

describe('the budgets', () => {
  it('are kept by what reaches them exactly', () => {
    expect(missed({}, page)).toEqual([]);
  });

  it.each([
    ['largest paint', { largestPaintRatio: 1.101 }],
    ['charts visible', { chartsVisibleRatio: 1.151 }],
    ['layout shift', { layoutShift: 0.001 }],
    ['script', { scriptBytes: BUDGETS.scriptBytes + 1 }],
    ['a number that was not measured', { largestPaintRatio: null }],
  ])('are missed by %s', (_case, change) => {
    expect(missed(change, page)).toHaveLength(1);
  });

  it('are those of the worst page', () => {
    expect(missed({}, page, { ...page, requests: BUDGETS.requests + 1 })).toHaveLength(1);
    expect(missed({}, page, { ...page, foreignRequests: 1 })).toHaveLength(1);
    expect(missed({}, page, { ...page, ecoIndex: 80 })).toHaveLength(1);
  });

  it('are missed where no page was weighed', () => {
    expect(missed({})).toHaveLength(3);
  });
});
