/** What was measured, as tables that people read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from './budgets';
import type { Visit } from './measurePage';
import { median, ratio } from './median';

const REPORT = join(import.meta.dirname, '../../docs/performance.md');

const TITLE = `# Performance

Written by \`npm run bench\` and \`npm run lighthouse\`; what may be and what may not stands in \`tools/bench/budgets.ts\`.
`;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** The document with the section of that heading replaced, or put at its end. */
export function replaceSection(document: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const start = document.indexOf(`## ${heading}\n`);
  if (start < 0) return `${document.trimEnd()}\n\n${section}`;
  const next = document.indexOf('\n## ', start);
  return document.slice(0, start) + section + (next < 0 ? '' : document.slice(next));
}

export function saveSection(heading: string, body: string): void {
  const document = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : TITLE;
  writeFileSync(REPORT, replaceSection(document, heading, body));
}

/** Date, machine and versions: a number without them says little. */
export function circumstances(versions: Readonly<Record<string, string>>): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB`;
  const all = { node: process.version, ...versions };
  const written = Object.entries(all).map(([name, version]) => `${name} ${version}`);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${machine} · ${platform()} ${release()} ${arch()} · ${written.join(', ')}`;
}

export interface Column {
  name: string;
  visits: readonly Visit[];
}

const milliseconds = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`;
const count = (value: number) => String(Math.round(value));

/** Times are compared with the limit; the rest stands for itself. */
const ROWS: readonly {
  label: string;
  of: (visit: Visit) => number | null;
  write: (value: number) => string;
  hasRatio?: true;
}[] = [
  { label: 'first paint', of: (visit) => visit.firstPaint, write: milliseconds, hasRatio: true },
  { label: 'largest paint', of: (visit) => visit.largestPaint, write: milliseconds, hasRatio: true },
  { label: 'charts visible', of: (visit) => visit.chartsVisible, write: milliseconds, hasRatio: true },
  { label: 'blocking time', of: (visit) => visit.blockingTime, write: milliseconds },
  { label: 'layout shift', of: (visit) => visit.layoutShift, write: (value) => value.toFixed(3) },
  { label: 'requests', of: (visit) => visit.requests, write: count },
  { label: 'transferred', of: (visit) => visit.bytes, write: kilobytes },
  { label: 'of which script', of: (visit) => visit.scriptBytes, write: kilobytes },
  { label: 'DOM elements', of: (visit) => visit.elements, write: count },
];

export const medianOf = (column: Column, of: (visit: Visit) => number | null): number | null =>
  median(column.visits.map(of));

/** @param limit The column that the ratios are to. */
export function visitTable(columns: readonly Column[], limit: Column): string {
  const cell = (column: Column, { of, write, hasRatio }: (typeof ROWS)[number]) => {
    const value = medianOf(column, of);
    if (value === null) return '–';
    const times = hasRatio === true && column !== limit ? ratio(value, medianOf(limit, of)) : null;
    return times === null ? write(value) : `${write(value)} (${times.toFixed(2)})`;
  };
  return table(
    ['', ...columns.map((column) => column.name)],
    ROWS.map((row) => [row.label, ...columns.map((column) => cell(column, row))]),
  );
}

/** When the filter of the list of initiatives first answers; only what can be filtered has a column. */
export function filterTable(rows: readonly { label: string; columns: readonly Column[] }[]): string {
  const names = rows[0]?.columns.map((column) => column.name) ?? [];
  return table(
    ['time until a filter answers', ...names],
    rows.map(({ label, columns }) => [
      label,
      ...columns.map((column) => {
        const value = medianOf(column, (visit) => visit.filterAnswered);
        return value === null ? '–' : milliseconds(value);
      }),
    ]),
  );
}

export const verdictTable = (verdicts: readonly Verdict[]): string =>
  table(
    ['budget', 'measured', 'allowed', ''],
    verdicts.map(({ what, measured, budget, isKept }) => [
      what,
      measured,
      budget,
      isKept ? 'kept' : '**missed**',
    ]),
  );
