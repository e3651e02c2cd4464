/** What the first view may cost, and which of it was missed. The only place where a budget stands. */
import { ecoGrade } from './ecoIndex';

export const BUDGETS = {
  /** Largest paint on slow 4G, first visit, ÷ that of the same page without script. */
  largestPaintRatio: 1.1,
  /** Both charts drawn, ÷ the same. */
  chartsVisibleRatio: 1.15,
  layoutShift: 0,
  /** Script of the first view as it crosses the network, in bytes; Recharts is not among it. */
  scriptBytes: 90 * 1024,
  requests: 8,
  foreignRequests: 0,
  ecoGrade: 'A',
} as const;

/** Budgets of Lighthouse, of 100. */
export const SCORES = {
  performanceOfOverview: 100,
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const;

export interface FirstView {
  largestPaintRatio: number | null;
  chartsVisibleRatio: number | null;
  layoutShift: number | null;
  scriptBytes: number | null;
}

export interface WeighedPage {
  path: string;
  requests: number;
  foreignRequests: number;
  ecoIndex: number;
}

export interface Verdict {
  what: string;
  measured: string;
  budget: string;
  isKept: boolean;
}

/** A number that could not be measured is a missed budget: a broken probe must not pass for a fast page. */
function atMost(
  what: string,
  measured: number | null,
  budget: number,
  write: (value: number) => string,
): Verdict {
  return {
    what,
    measured: measured === null ? 'not measured' : write(measured),
    budget: `≤ ${write(budget)}`,
    isKept: measured !== null && measured <= budget,
  };
}

const asRatio = (value: number) => value.toFixed(2);
const asCount = (value: number) => String(value);
const asKilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`;
/** Shifts below a thousandth are rounding of the browser, not movement. */
const asShift = (value: number) => value.toFixed(3);

export function verdicts(view: FirstView, pages: readonly WeighedPage[]): Verdict[] {
  const shift = view.layoutShift === null ? null : Number(asShift(view.layoutShift));
  const most = (count: (page: WeighedPage) => number) =>
    pages.length === 0 ? null : Math.max(...pages.map(count));
  const worst = pages.toSorted((a, b) => a.ecoIndex - b.ecoIndex)[0];
  const worstGrade = worst === undefined ? null : ecoGrade(worst.ecoIndex);
  return [
    atMost('largest paint ÷ limit', view.largestPaintRatio, BUDGETS.largestPaintRatio, asRatio),
    atMost('charts visible ÷ limit', view.chartsVisibleRatio, BUDGETS.chartsVisibleRatio, asRatio),
    atMost('layout shift', shift, BUDGETS.layoutShift, asShift),
    atMost('script on the first view, brotli', view.scriptBytes, BUDGETS.scriptBytes, asKilobytes),
    atMost(
      'requests, page with most of them',
      most((page) => page.requests),
      BUDGETS.requests,
      asCount,
    ),
    atMost(
      'requests to other origins',
      most((page) => page.foreignRequests),
      BUDGETS.foreignRequests,
      asCount,
    ),
    {
      what: 'EcoIndex, worst page',
      measured:
        worst === undefined ? 'not measured' : `${worstGrade} (${worst.ecoIndex.toFixed(1)}, ${worst.path})`,
      budget: BUDGETS.ecoGrade,
      isKept: worstGrade === BUDGETS.ecoGrade,
    },
  ];
}
