/** True where the filters stand beside the list; the width is that of FilterPanel.module.css. False before hydration. */
import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 62rem)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
