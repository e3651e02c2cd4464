/**
 * A prerendered page shows the build's drawings until the reader points at a chart, touches it or reaches it by
 * keyboard; only then is Recharts loaded. A page that was not prerendered has nothing to show and draws at once.
 */
import { type RefObject, useState } from 'react';
import { useDrawnCharts } from '../ui/DrawnCharts';
import { useIsHydrating } from '../ui/useIsHydrating';
import type { Variant } from './drawing';

type KeptDrawings = Record<Variant, string>;

const NOTHING_KEPT: KeptDrawings = { narrow: '', wide: '' };

export interface StaticDrawing {
  isStatic: boolean;
  kept: KeptDrawings;
  bringToLife: () => void;
}

export function useStaticDrawing(boxRef: RefObject<HTMLElement | null>): StaticDrawing {
  const { isDrawing } = useDrawnCharts();
  const isHydrating = useIsHydrating();
  const [isStatic, setIsStatic] = useState(isHydrating && !isDrawing);
  const [kept, setKept] = useState(NOTHING_KEPT);
  const bringToLife = () => {
    if (!isStatic) return;
    const [narrow, wide] = [...(boxRef.current?.querySelectorAll('[data-drawing] > div') ?? [])];
    setKept({ narrow: narrow?.innerHTML ?? '', wide: wide?.innerHTML ?? '' });
    setIsStatic(false);
  };
  return { isStatic, kept, bringToLife };
}
