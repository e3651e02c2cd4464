/**
 * Build entry, run where a browser is emulated: lets Recharts draw the charts of a page, in both sizes, and takes its
 * SVG. Recharts draws nothing without a DOM (recharts issue 5997).
 */
import { createRoot } from 'react-dom/client';
import { prerenderedSite } from './app/prerenderedSite';
import { sitePaths } from './app/sitePaths';

/** The pages that may hold charts: all but those of single initiatives. */
export const chartPaths = sitePaths([]);

/** The drawing code of a page is loaded on its own; this is how long it may take, in steps of 20 ms. */
const MOST_STEPS = 250;

const step = () => new Promise((resolve) => setTimeout(resolve, 20));

const places = (page: ParentNode): Element[] => [...page.querySelectorAll('[data-drawing]')];
const surface = (place: Element): Element | null => place.querySelector('.recharts-wrapper > svg');

/** What a still picture does not need, and what a strict policy forbids: inline styles, event roles, our caller's classes. */
function still(svg: Element): string {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'role', 'aria-label']) element.removeAttribute(name);
    // The links of the cells stay out of the tab order: what is hidden from assistive technology takes no focus.
    if (element.localName !== 'a') element.removeAttribute('tabindex');
    const own = [...element.classList].filter((name) => !name.startsWith('recharts-'));
    if (own.length === 0) element.removeAttribute('class');
    else element.setAttribute('class', own.join(' '));
    for (const attribute of element.attributes) {
      attribute.value = attribute.value.replaceAll(/\d+\.\d{3,}/g, (number) =>
        String(Math.round(Number(number) * 100) / 100),
      );
    }
  }
  for (const clip of svg.querySelectorAll('clipPath')) clip.parentElement?.remove();
  return svg.outerHTML;
}

/** The drawings of a page by drawing id; empty for a page without charts. */
export async function drawCharts(...page: DrawnPage): Promise<Record<string, string>> {
  const [base, path, seed] = page;
  const { site } = await prerenderedSite(base, path, seed, { isDrawing: true, drawings: {} });
  const container = document.createElement('div');
  const root = createRoot(container, { identifierPrefix: 'drawn-' });
  document.body.append(container);
  root.render(site);
  const isWaiting = () =>
    container.querySelector('h1') === null || places(container).some((place) => surface(place) === null);
  for (let steps = 0; steps < MOST_STEPS && isWaiting(); steps += 1) await step();
  const drawings = places(container).map((place): [string, string] => {
    const id = place.getAttribute('data-drawing') ?? '';
    const svg = surface(place);
    if (svg === null) throw new Error(`the chart ${id} of ${path} was not drawn`);
    return [id, still(svg)];
  });
  root.unmount();
  container.remove();
  return Object.fromEntries(drawings);
}

/** Base of the site, path of the page, all resources. */
type DrawnPage = [base: string, path: string, seed: Parameters<typeof prerenderedSite>[2]];
