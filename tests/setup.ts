import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '../mocks/node';

// A request that no test planned for is a fault of the test or of the page, never a silent 404.
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

// Vitest's globals are off, so Testing Library cannot clean up by itself.
afterEach(() => {
  cleanup();
  server.resetHandlers();
});

afterAll(() => {
  server.close();
});
