/** Which of the two drawings fits the place that the chart has; null until it has been measured. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Variant } from './drawing';

/** Below this width of the box, in CSS pixels, the narrow drawing is shown; ChartFigure.module.css has the same limit. */
const NARROW_BELOW = 480;

export function useVariant(): { boxRef: RefObject<HTMLDivElement | null>; variant: Variant | null } {
  const boxRef = useRef<HTMLDivElement>(null);
  const [variant, setVariant] = useState<Variant | null>(null);
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (box === null) return;
    const measure = () => setVariant(box.getBoundingClientRect().width < NARROW_BELOW ? 'narrow' : 'wide');
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { boxRef, variant };
}
