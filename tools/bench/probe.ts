/** What is watched inside a page. These functions run in the browser: they know nothing of this file's scope. */

export interface ProbeReading {
  firstPaint: number | null;
  largestPaint: number | null;
  /** When every chart had marks on a painted frame. */
  chartsVisible: number | null;
  /** What long tasks took beyond 50 ms each, after the first paint. */
  blockingTime: number;
  layoutShift: number;
  /** When the filter's first click took effect. */
  filterAnswered: number | null;
  /** When something last happened on the main thread. */
  lastTask: number;
  /** All elements, and those that are not inside a drawing. */
  elements: number;
  elementsOutsideDrawings: number;
}

declare global {
  interface Window {
    readProbe?: () => ProbeReading;
  }
}

// oxlint-disable unicorn/consistent-function-scoping -- these functions travel into the browser, and no outer scope travels with them

/** @param chartCount How many figures must show marks. The same test holds for SVG and for canvas. */
export function installProbe(chartCount: number): void {
  const tasks: PerformanceEntry[] = [];
  const painted = new Set<HTMLCanvasElement>();
  let largestPaint: number | null = null;
  let chartsVisible: number | null = null;
  let filterAnswered: number | null = null;
  let layoutShift = 0;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    largestPaint = entry.startTime;
  });
  watch('longtask', (entry) => tasks.push(entry));
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') layoutShift += entry.value;
  });

  // oxlint-disable-next-line typescript/unbound-method -- each is called below with the context it was called on
  const { fill, fillRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillRect = function paint(...box) {
    painted.add(this.canvas);
    fillRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fill = function paint(
    this: CanvasRenderingContext2D,
    ...shape: unknown[]
  ) {
    painted.add(this.canvas);
    Reflect.apply(fill, this, shape);
  };
  const isMark = (shape: Element) => {
    const box = shape.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  };
  /** Where a canvas stands in the page itself, though it be the secret of a web component. */
  const placeOf = (canvas: HTMLCanvasElement) => {
    const root = canvas.getRootNode();
    return root instanceof ShadowRoot ? root.host : canvas;
  };
  const hasMarks = (figure: Element) =>
    [...painted].some((canvas) => figure.contains(placeOf(canvas))) ||
    [...figure.querySelectorAll('svg :is(path, rect, circle)')].some(isMark);
  const look = () => {
    const drawn = [...document.querySelectorAll('figure')].filter(hasMarks).length;
    if (drawn < chartCount) requestAnimationFrame(look);
    else {
      // The frame in which they were seen is painted when the next one begins.
      requestAnimationFrame(() => {
        chartsVisible = performance.now();
      });
    }
  };
  if (chartCount > 0) requestAnimationFrame(look);

  /** A reader who tries again and again: the first click that changes the address is the one that counts. */
  const tryFilter = setInterval(() => {
    const box = document.querySelector<HTMLInputElement>('form[role="search"] input[type="checkbox"]');
    if (chartCount > 0) clearInterval(tryFilter);
    else if (window.location.search === '') box?.click();
    else {
      clearInterval(tryFilter);
      requestAnimationFrame(() => {
        filterAnswered = performance.now();
      });
    }
  }, 50);

  window.readProbe = () => {
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
    const late = tasks.filter((task) => task.startTime + task.duration > (firstPaint ?? 0));
    return {
      firstPaint,
      largestPaint,
      chartsVisible,
      filterAnswered,
      layoutShift,
      blockingTime: late.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
      lastTask: Math.max(0, ...tasks.map((task) => task.startTime + task.duration)),
      elements: document.querySelectorAll('*').length,
      elementsOutsideDrawings:
        document.querySelectorAll('*').length - document.querySelectorAll('svg *').length,
    };
  };
}
