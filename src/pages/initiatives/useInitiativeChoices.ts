/**
 * The reader's choices, at once on screen and then in the address. The address is the truth whenever something else
 * changes it (Back, a link, a shared address); while the reader types, it follows. A letter typed is never taken back.
 */
import { useCallback, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router-dom';
import {
  choicesFromParams,
  type InitiativeChoices,
  type ListView,
  paramsFromChoices,
} from '../../domain/initiativeChoices';
import type { InitiativeFilter } from '../../domain/initiativeFilter';

/** One address per pause, not per letter: Safari refuses more than a hundred changes in thirty seconds. */
const PAUSE_IN_MS = 300;

/** Marks the addresses that this list wrote itself. */
const OWN_MOVE = { isInitiativeChoice: true } as const;

function isOwnMove(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isInitiativeChoice' in state;
}

export interface InitiativeChoicesControl extends InitiativeChoices {
  /** A choice that Back undoes. */
  choose: (filter: InitiativeFilter) => void;
  chooseView: (view: ListView) => void;
  /** Typing: the address follows after a pause and leaves no step behind. */
  type: (query: string) => void;
  /** Brings the address up to date now: before the reader goes elsewhere. */
  save: () => void;
}

export function useInitiativeChoices(): InitiativeChoicesControl {
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation();
  const navigationType = useNavigationType();
  const [choices, setChoices] = useState(() => choicesFromParams(params));
  const [isSaved, setIsSaved] = useState(true);
  const [seenKey, setSeenKey] = useState(key);
  if (key !== seenKey) {
    setSeenKey(key);
    // Going back to an address of ours is not a move of ours.
    if (navigationType === NavigationType.Pop || !isOwnMove(state)) {
      setChoices(choicesFromParams(params));
      setIsSaved(true);
    }
  }
  const write = useCallback(
    (next: InitiativeChoices, replace: boolean) => {
      setIsSaved(true);
      setParams(paramsFromChoices(next, params), { replace, state: OWN_MOVE, preventScrollReset: true });
    },
    [params, setParams],
  );
  useEffect(() => {
    if (isSaved) return;
    const timer = setTimeout(() => write(choices, true), PAUSE_IN_MS);
    return () => clearTimeout(timer);
  }, [choices, isSaved, write]);
  const move = (next: InitiativeChoices) => {
    setChoices(next);
    write(next, false);
  };
  return {
    ...choices,
    choose: (filter) => move({ ...choices, filter }),
    chooseView: (view) => move({ ...choices, view }),
    type: (query) => {
      setChoices({ ...choices, filter: { ...choices.filter, query } });
      setIsSaved(false);
    },
    save: () => {
      if (!isSaved) write(choices, true);
    },
  };
}
