/**
 * Links inside a drawing, followed without leaving the document. The drawing may be replaced between press and release,
 * when Recharts takes over from the build's picture; the browser then sends no click at all. So a press that is released
 * in the same place opens the link that was pressed.
 */
import { type MouseEvent, type PointerEvent, useRef } from 'react';

interface Press {
  href: string;
  x: number;
  y: number;
}

/** A finger that moves further than this, in CSS pixels, means something else. */
const STEADY = 10;

function hrefOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? null) : null;
}

const isForBrowser = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;

export function useLinkDelegate(onOpen: ((href: string) => void) | undefined) {
  const press = useRef<Press | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const href = isForBrowser(event) ? null : hrefOf(event.target);
      press.current = href === null ? null : { href, x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: PointerEvent) => {
      const pressed = press.current;
      if (pressed === null || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STEADY)
        return;
      // The click follows at once where there is one, and takes the press with it.
      setTimeout(() => {
        if (press.current !== pressed) return;
        press.current = null;
        onOpen?.(pressed.href);
      });
    },
    onPointerCancel: () => {
      press.current = null;
    },
    onClick: (event: MouseEvent) => {
      const href = hrefOf(event.target);
      if (href === null || onOpen === undefined || isForBrowser(event)) return;
      press.current = null;
      event.preventDefault();
      onOpen(href);
    },
  };
}
