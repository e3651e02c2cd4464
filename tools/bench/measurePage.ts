/** Opens a page as a reader would, twice, and reads what the probe saw and what crossed the wire. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { installProbe, type ProbeReading } from './probe';
import type { StaticServer } from './staticServer';

export interface Conditions {
  name: string;
  network: { latency: number; downloadThroughput: number; uploadThroughput: number } | null;
  cpuSlowdown: number;
}

const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

export const SLOW: Conditions = {
  name: 'slow 4G (150 ms, 1.6 Mbit/s) and CPU ÷ 4',
  network: { latency: 150, downloadThroughput: bytesPerSecond(1600), uploadThroughput: bytesPerSecond(750) },
  cpuSlowdown: 4,
};

export const UNTHROTTLED: Conditions = { name: 'unthrottled', network: null, cpuSlowdown: 1 };

export interface Weight {
  requests: number;
  foreignRequests: number;
  bytes: number;
  scriptBytes: number;
}

export type Visit = ProbeReading & Weight;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1920, height: 1080 };

/** Nothing moves, nothing loads for this long: the page is there. */
const QUIET_IN_MS = 1500;
/** Enough for counting, where no time is measured. */
const SHORT_QUIET_IN_MS = 600;
const PATIENCE_IN_MS = 40_000;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function shape(session: CDPSession, { network, cpuSlowdown }: Conditions): Promise<void> {
  await session.send('Network.enable');
  if (network !== null)
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

async function read(page: Page): Promise<ProbeReading & { now: number }> {
  const reading = await page.evaluate(() => {
    const values = window.readProbe?.();
    return values === undefined ? null : { ...values, now: performance.now() };
  });
  if (reading === null) throw new Error(`${page.url()} has lost its probe`);
  return reading;
}

/** @param isDone What must have happened besides silence, so that a slow page is not taken for a finished one. */
async function settle(
  page: Page,
  server: StaticServer,
  isDone: (reading: ProbeReading) => boolean,
  quietTime: number = QUIET_IN_MS,
) {
  const start = Date.now();
  let lastChange = Date.now();
  let lastTask = -1;
  for (;;) {
    await pause(250);
    const reading = await read(page);
    if (server.pending() > 0 || reading.lastTask !== lastTask) lastChange = Date.now();
    lastTask = reading.lastTask;
    const isQuiet = Date.now() - lastChange > quietTime && isDone(reading);
    if (isQuiet || Date.now() - start > PATIENCE_IN_MS) return reading;
  }
}

export interface VisitTask {
  browser: Browser;
  server: StaticServer;
  path: string;
  conditions: Conditions;
  /** Figures that must show marks; 0 on the page whose filter is tried instead. */
  chartCount: number;
}

function weigh(server: StaticServer, foreign: readonly string[]): Weight {
  const exchanges = server.takeExchanges();
  const bytes = (list: typeof exchanges) => list.reduce((sum, exchange) => sum + exchange.bytes, 0);
  return {
    requests: exchanges.length + foreign.length,
    foreignRequests: foreign.length,
    bytes: bytes(exchanges),
    scriptBytes: bytes(exchanges.filter(({ contentType }) => contentType.startsWith('text/javascript'))),
  };
}

async function inPage<Result>(
  task: { browser: Browser; server: StaticServer; viewport: { width: number; height: number } },
  visit: (page: Page, foreign: string[]) => Promise<Result>,
): Promise<Result> {
  const { browser, server, viewport } = task;
  const context = await browser.newContext({ viewport, locale: 'fr-FR', colorScheme: 'light' });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.origin) {
      foreign.push(request.url());
    }
  });
  try {
    return await visit(page, foreign);
  } finally {
    await context.close();
  }
}

/** A first visit with an empty cache, then a second one. */
export function visitTwice(task: VisitTask): Promise<[Visit, Visit]> {
  const { server, path, conditions, chartCount } = task;
  return inPage({ ...task, viewport: PHONE }, async (page, foreign) => {
    await page.addInitScript(installProbe, chartCount);
    await shape(await page.context().newCDPSession(page), conditions);
    const isDone = (reading: ProbeReading) =>
      (chartCount > 0 ? reading.chartsVisible : reading.filterAnswered) !== null;
    const visit = async (): Promise<Visit> => {
      server.takeExchanges();
      foreign.length = 0;
      await page.goto(server.origin + path, { waitUntil: 'commit', timeout: PATIENCE_IN_MS });
      const reading = await settle(page, server, isDone);
      return { ...reading, ...weigh(server, foreign) };
    };
    const first = await visit();
    await page.goto('about:blank');
    return [first, await visit()];
  });
}

/** As EcoIndex measures: a large screen, scrolled to the end. */
export function weighPage(browser: Browser, server: StaticServer, path: string): Promise<Visit> {
  return inPage({ browser, server, viewport: DESKTOP }, async (page, foreign) => {
    await page.addInitScript(installProbe, 1);
    server.takeExchanges();
    await page.goto(server.origin + path, { waitUntil: 'load' });
    await settle(page, server, () => true, SHORT_QUIET_IN_MS);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const reading = await settle(page, server, () => true, SHORT_QUIET_IN_MS);
    return { ...reading, ...weigh(server, foreign) };
  });
}
