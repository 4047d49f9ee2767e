import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { liveStore } from '@/api/live/live';
import { forgetSession } from '@/api/session';
import { server } from './server';

// The first page of a test file also waits for its code to be transformed.
configure({ asyncUtilTimeout: 20_000 });

// What jsdom lacks and Mantine asks for.
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    addListener: vi.fn(),
    removeListener: vi.fn(),
    dispatchEvent: vi.fn(),
  }),
});
// Mantine's autosizing textarea measures again when fonts arrive.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // Nothing has a size here.
  }
  disconnect(): void {
    // Nothing has a size here.
  }
}
window.ResizeObserver = NoResizeObserver;
Element.prototype.scrollIntoView = vi.fn();
window.scrollTo = vi.fn();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  forgetSession();
  liveStore.clear();
  localStorage.clear();
});
afterAll(() => server.close());
