import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '../mocks/node';

// jsdom has no screen: tests have a wide one, with the reader's preferences unset, and no place to scroll to.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: media.startsWith('(min-width'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
window.scrollTo = () => undefined;

// A page is loaded with its code; on a machine that does something else too, that takes longer than a second.
configure({ asyncUtilTimeout: 4000 });

const unplanned: string[] = [];

// A request that no test planned for is a fault of the test or of the page. The page may take the
// failed request in its stride, so it is kept until the test ends, and fails it there.
beforeAll(() => {
  server.listen({
    onUnhandledRequest: ({ method, url }, print) => {
      unplanned.push(`${method} ${url}`);
      print.error();
    },
  });
});

// Vitest's globals are off, so Testing Library cannot clean up by itself.
afterEach(() => {
  cleanup();
  server.resetHandlers();
  const requests = unplanned.splice(0);
  if (requests.length > 0) throw new Error(`requests that the test did not plan: ${requests.join(', ')}`);
});

afterAll(() => {
  server.close();
});
