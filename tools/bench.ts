/**
 * `npm run bench`: measures the overview against the fastest page that could show the same, and against other ways to
 * build it, in one browser, turn by turn, so that a busy moment of the machine hits all of them. Writes
 * docs/performance.md; exit code 1 when a budget is missed.
 * `npm run bench -- --rounds=2` is for trying it out: it prints, and writes nothing.
 */
import { type Browser, chromium } from '@playwright/test';
import { verdicts, type WeighedPage } from './bench/budgets';
import { pageAddresses } from './bench/builtFiles';
import { ecoGrade, ecoIndex } from './bench/ecoIndex';
import { type Conditions, SLOW, UNTHROTTLED, type Visit, visitTwice, weighPage } from './bench/measurePage';
import { ratio } from './bench/median';
import {
  circumstances,
  type Column,
  filterTable,
  medianOf,
  saveSection,
  table,
  verdictTable,
  visitTable,
} from './bench/report';
import type { ServedFile } from './bench/staticServer';
import { buildSite, FILTERED_LIST, OVERVIEW, startVariants, type Variant, versionOf } from './bench/variants';
import { getBrowser, NO_BROWSER } from './find-browser.mjs';

const FEWEST_ROUNDS = 7;
const CHARTS_OF_OVERVIEW = 2;
const CONDITIONS = [SLOW, UNTHROTTLED];
const VISITS = ['first visit', 'repeat visit'] as const;

/** Visits by variant, conditions, page and time of visit. */
type Visits = Map<string, Visit[]>;
type VisitName = (typeof VISITS)[number];

const keyOf = (variant: Variant, conditions: Conditions, path: string, visit: VisitName) =>
  [variant.id, conditions.name, path, visit].join('\n');

function columnOf(
  visits: Visits,
  variant: Variant,
  conditions: Conditions,
  path: string,
  visit: VisitName,
): Column {
  return { name: variant.name, visits: visits.get(keyOf(variant, conditions, path, visit)) ?? [] };
}

async function measureRound(browser: Browser, variants: readonly Variant[], visits: Visits): Promise<void> {
  for (const conditions of CONDITIONS) {
    for (const variant of variants) {
      const paths = variant.hasFilter ? [OVERVIEW, FILTERED_LIST] : [OVERVIEW];
      for (const path of paths) {
        const chartCount = path === OVERVIEW ? CHARTS_OF_OVERVIEW : 0;
        const pair = await visitTwice({ browser, server: variant.server, path, conditions, chartCount });
        for (const [index, name] of VISITS.entries()) {
          const key = keyOf(variant, conditions, path, name);
          const visit = pair[index];
          if (visit !== undefined) visits.set(key, [...(visits.get(key) ?? []), visit]);
        }
      }
    }
  }
}

/** Each page of the build, with the elements that EcoIndex counts: those inside a drawing are left out. */
async function weighPages(browser: Browser, site: ReadonlyMap<string, ServedFile>, variant: Variant) {
  const pages: (WeighedPage & { elements: number; kilobytes: number })[] = [];
  for (const path of pageAddresses(site)) {
    const visit = await weighPage(browser, variant.server, path);
    const { requests, foreignRequests, elementsOutsideDrawings: elements } = visit;
    const kilobytes = visit.bytes / 1024;
    pages.push({
      path,
      requests,
      foreignRequests,
      elements,
      kilobytes,
      ecoIndex: ecoIndex({ elements, requests, kilobytes }),
    });
  }
  return pages.toSorted((a, b) => a.ecoIndex - b.ecoIndex);
}

export async function main(args: string[]): Promise<number> {
  const executablePath = getBrowser();
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 2;
  }
  const rounds = Number(/^--rounds=(\d+)$/.exec(args[0] ?? '')?.[1] ?? FEWEST_ROUNDS);
  const site = buildSite();
  const variants = await startVariants(site);
  const [ours, limit] = variants;
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-background-networking', '--no-first-run'],
  });
  const visits: Visits = new Map();
  if (ours === undefined || limit === undefined) return 2;
  for (let round = 0; round < rounds; round += 1) {
    console.log(`Round ${round + 1} of ${rounds}…`);
    // Each round begins with another variant, so that none is always measured first.
    await measureRound(
      browser,
      [...variants.slice(round % variants.length), ...variants.slice(0, round % variants.length)],
      visits,
    );
  }
  console.log('Weighing every page…');
  const pages = await weighPages(browser, site, ours);

  const firstView = columnOf(visits, ours, SLOW, OVERVIEW, 'first visit');
  const firstLimit = columnOf(visits, limit, SLOW, OVERVIEW, 'first visit');
  const toLimit = (of: (visit: Visit) => number | null) =>
    ratio(medianOf(firstView, of), medianOf(firstLimit, of));
  const results = verdicts(
    {
      largestPaintRatio: toLimit((visit) => visit.largestPaint),
      chartsVisibleRatio: toLimit((visit) => visit.chartsVisible),
      layoutShift: medianOf(firstView, (visit) => visit.layoutShift),
      scriptBytes: medianOf(firstView, (visit) => visit.scriptBytes),
    },
    pages,
  );
  const situations = CONDITIONS.flatMap((conditions) => VISITS.map((visit) => ({ conditions, visit })));
  const filtered = variants.filter((variant) => variant.hasFilter);
  const report = [
    circumstances({
      Chromium: browser.version(),
      ...Object.fromEntries(
        ['react', 'react-router-dom', '@tanstack/react-query', 'vite'].map((name) => [name, versionOf(name)]),
      ),
    }),
    `Medians of ${rounds} rounds; in brackets, times of the same page without script. Own server on loopback, HTTP/1.1, brotli, a phone's screen (390 × 844).`,
    verdictTable(results),
    ...situations.map(
      ({ conditions, visit }) =>
        `### ${visit}, ${conditions.name}\n\n${visitTable(
          variants.map((variant) => columnOf(visits, variant, conditions, OVERVIEW, visit)),
          columnOf(visits, limit, conditions, OVERVIEW, visit),
        )}`,
    ),
    `### The list of initiatives\n\n${filterTable(
      situations.map(({ conditions, visit }) => ({
        label: `${visit}, ${conditions.name}`,
        columns: filtered.map((variant) => columnOf(visits, variant, conditions, FILTERED_LIST, visit)),
      })),
    )}`,
    `### EcoIndex of every page, 1920 × 1080, scrolled to the end\n\n${table(
      ['page', 'EcoIndex', 'elements', 'requests', 'transferred'],
      pages.map((page) => [
        `\`${page.path}\``,
        `${ecoGrade(page.ecoIndex)} ${page.ecoIndex.toFixed(1)}`,
        String(page.elements),
        String(page.requests),
        `${page.kilobytes.toFixed(1)} KB`,
      ]),
    )}`,
  ].join('\n\n');
  console.log(report);
  if (rounds >= FEWEST_ROUNDS) saveSection('Bench', report);
  await browser.close();
  await Promise.all(variants.map((variant) => variant.server.close()));
  return results.every(({ isKept }) => isKept) ? 0 : 1;
}
