/** True at build time and while a prerendered page is taken over: then what is rendered must be what the build rendered. */
import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
}
