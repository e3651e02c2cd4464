import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { server } from '../mocks/node';

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
  expect(unplanned.splice(0), 'requests without an answer in this test').toEqual([]);
});

afterAll(() => {
  server.close();
});
