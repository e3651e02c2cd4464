/** One tab stop per chart: arrows, Home and End move from point to point, Esc ends the reading. */
import { type KeyboardEvent, useState } from 'react';

export interface PointReader {
  activeId: string | null;
  setActiveId: (id: string | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const LAST = Number.POSITIVE_INFINITY;

function targetIndex(key: string, current: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return current + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return current < 0 ? LAST : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return LAST;
    default:
      return null;
  }
}

export function usePointReader(pointIds: readonly string[], onChoose?: (id: string) => void): PointReader {
  const [activeId, setActiveId] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      setActiveId(null);
      return;
    }
    if (event.key === 'Enter' && activeId !== null && onChoose !== undefined) {
      onChoose(activeId);
      return;
    }
    const target = targetIndex(event.key, activeId === null ? -1 : pointIds.indexOf(activeId));
    if (target === null) return;
    event.preventDefault();
    setActiveId(pointIds[Math.max(0, Math.min(target, pointIds.length - 1))] ?? null);
  };
  return { activeId, setActiveId, onKeyDown };
}
