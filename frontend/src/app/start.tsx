import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/api/query-client';
import { createAppRouter } from './router';
import { watchSession } from './session-watch';

const RELOADED = 'pauta-reloaded-at';

/**
 * After an update of the server, a tab left open asks for code that is no longer there: one reload brings
 * the new version. (What was being written is kept by the editor's local draft.) Code that is missing because
 * the network is gone is no reason: a reload would take the page away from who is writing.
 */
function reloadOnMissingCode(): void {
  window.addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < 30_000) return;
    void isOutdated().then((outdated) => {
      if (!outdated) return;
      sessionStorage.setItem(RELOADED, String(Date.now()));
      location.reload();
    });
  });
}

/** Whether the server answers, and with another entry than the one that runs here. */
async function isOutdated(): Promise<boolean> {
  const entry = document.querySelector('script[type="module"]')?.getAttribute('src');
  try {
    const answer = await fetch('/', { cache: 'no-store' });
    return answer.ok && typeof entry === 'string' && !(await answer.text()).includes(entry);
  } catch {
    return false;
  }
}

/** The workspace: everything but the public newsroom. */
export function startWorkspace(root: HTMLElement): void {
  reloadOnMissingCode();
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient);
  watchSession(router, queryClient);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
