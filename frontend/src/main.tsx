import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { watchSession } from './app/session-watch';
import { createAppRouter } from './app/router';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
watchSession(router, queryClient);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// A page that the server already filled (/imprensa) stays readable until its own code is ready to take over.
if (root.childElementCount > 0) await router.load();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
