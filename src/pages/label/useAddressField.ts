/**
 * A text field whose value lives in the address: what is typed stays as it is typed, and the address follows after a
 * pause, on Enter or when the field is left, in place of the entry before. Back, a reload or a shared link put the
 * value of the address into the field.
 */
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useIsHydrating } from '../../ui/useIsHydrating';

/** Long enough to type the next digit, short enough to wait for the result. */
const PAUSE_IN_MS = 400;

/** An address has its limits; the field has the same. */
export const LONGEST_VALUE = 24;

/**
 * The parameter, null where the address has none. The build knows no query string: what it rendered is shown first
 * and completed at once, so that the page is the same on both sides.
 */
function useParameter(name: string): string | null {
  const { search } = useLocation();
  const isHydrating = useIsHydrating();
  return isHydrating ? null : (new URLSearchParams(search).get(name)?.slice(0, LONGEST_VALUE) ?? null);
}

export interface AddressField {
  /** What stands in the field. */
  typed: string;
  /** What results are made of: the value of the address, or the initial one. */
  settled: string;
  /** False as long as the reader has asked for nothing. */
  isAsked: boolean;
  type: (text: string) => void;
  /** Writes what is typed without waiting for the pause. */
  commit: () => void;
  /** Puts a value into field and address at once. */
  put: (text: string) => void;
}

export interface AddressFieldOptions {
  /** The query parameter. */
  name: string;
  /** What the field holds where the address says nothing. */
  initial: string;
  /** How a typed text stands in the address. */
  toAddress: (typed: string) => string;
}

export function useAddressField({ name, initial, toAddress }: AddressFieldOptions): AddressField {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const inAddress = useParameter(name);
  const settled = inAddress ?? initial;
  const [typed, setTyped] = useState(settled);
  const [seen, setSeen] = useState(inAddress);
  const [written, setWritten] = useState(inAddress);

  // The address changed, and not by this field: Back, a link. It wins over what was typed.
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (inAddress !== written) {
      setWritten(inAddress);
      setTyped(settled);
    }
  }

  const write = (text: string) => {
    const value = toAddress(text);
    if (value === settled) return;
    const params = new URLSearchParams(search);
    params.set(name, value);
    setWritten(value);
    // The hash stays: to the page, an address that loses it is a step to the top.
    void navigate({ search: params.toString(), hash }, { replace: true });
  };

  useEffect(() => {
    if (toAddress(typed) === settled) return;
    const timer = setTimeout(() => write(typed), PAUSE_IN_MS);
    return () => clearTimeout(timer);
  });

  return {
    typed,
    settled,
    isAsked: inAddress !== null,
    type: (text) => setTyped(text.slice(0, LONGEST_VALUE)),
    commit: () => write(typed),
    put: (text) => {
      setTyped(text);
      write(text);
    },
  };
}
