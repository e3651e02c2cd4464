/** The same page in the forms that it is compared with, made from its prerendered HTML. */

/** What ends the element that begins at `start`: the position after its closing tag. */
function endOfElement(html: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tag.index) + 1;
  }
  throw new Error(`the page has a <${name}> without end`);
}

/**
 * The page with each `<name …>` whose opening tag matches replaced, contents included.
 * @throws Error when no such element is there: a comparison with an unchanged page would be none.
 */
function replaceElements(
  html: string,
  name: string,
  opening: RegExp,
  replacement: (index: number, element: string) => string,
): string {
  const openings = new RegExp(`<${name}\\b[^>]*>`, 'g');
  let result = '';
  let position = 0;
  let count = 0;
  for (let tag = openings.exec(html); tag !== null; tag = openings.exec(html)) {
    if (!opening.test(tag[0])) continue;
    const end = endOfElement(html, tag.index, name);
    result += html.slice(position, tag.index) + replacement(count, html.slice(tag.index, end));
    count += 1;
    position = end;
    openings.lastIndex = end;
  }
  if (count === 0) throw new Error(`the page has no <${name}> that matches ${opening}`);
  return result + html.slice(position);
}

/** The limit: what is read and what is drawn, and nothing that runs. */
export function withoutScript(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
}

/** What a single-page application sends: the same head and scripts around an empty place. */
export function withoutContent(html: string): string {
  const empty = replaceElements(html, 'div', /\bid="root"/, () => '<div id="root"></div>');
  return empty.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');
}

export interface PeerChart {
  categories: readonly string[];
  values: readonly number[];
  name: string;
}

const attribute = (value: unknown): string =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');

/** The limit again, its drawings replaced by the peer's element, in the order in which they stand. */
export function withPeerCharts(html: string, charts: readonly PeerChart[], head: string): string {
  const page = replaceElements(withoutScript(html), 'div', /\brole="application"/, (index, element) => {
    const chart = charts[index];
    if (chart === undefined) return element;
    const { categories, values, name } = chart;
    return `<bar-chart x='${attribute([categories])}' y='${attribute([values])}' name='${attribute([name])}'></bar-chart>`;
  });
  return page.replace('</head>', () => `${head}</head>`);
}
