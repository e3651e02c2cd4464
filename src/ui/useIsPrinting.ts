/** True while the page is being printed, so that tables which are closed on screen are on paper. */
import { useEffect, useState } from 'react';

export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const start = () => setIsPrinting(true);
    const end = () => setIsPrinting(false);
    // Both: the events tell of the print dialogue, the media query of a browser that makes a PDF without one.
    const query = window.matchMedia('print');
    const change = () => setIsPrinting(query.matches);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    query.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      query.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
}
