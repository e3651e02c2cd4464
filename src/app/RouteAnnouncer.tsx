/**
 * At navigation a sighted reader sees a new page; a screen reader says nothing unless focus moves and something is
 * announced. So focus goes to the new h1 and the page's title is read out. The first page is announced by the browser.
 */
import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useText } from '../ui/TextContext';

function arriveAt(hash: string, isGoingBack: boolean): void {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target !== null) {
    target.scrollIntoView();
    return;
  }
  // Going back, the browser restores the place where the reader was.
  if (!isGoingBack) window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
}

export function RouteAnnouncer() {
  const { t } = useText();
  const { pathname, hash } = useLocation();
  const navigationType = useNavigationType();
  const seen = useRef<{ pathname: string; hash: string } | null>(null);
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    const isFirst = seen.current === null;
    const isSamePage = seen.current?.pathname === pathname;
    // A filter, or Back over one, changes only the query: the reader stays where they are.
    const isSamePlace = isSamePage && seen.current?.hash === hash;
    seen.current = { pathname, hash };
    if (isSamePlace || (isFirst && hash === '')) return;
    arriveAt(hash, navigationType === NavigationType.Pop && !isFirst);
    if (isFirst || isSamePage) return;
    setAnnouncement(t.announcedPage({ title: document.title }));
  }, [pathname, hash, navigationType, t]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement}
    </div>
  );
}
