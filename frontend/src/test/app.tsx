import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Me } from '@/api/types';
import { createAppRouter } from '@/app/router';
import { watchSession } from '@/app/session-watch';
import { server } from './server';

export function permissions(...names: string[]): Me['permissions'] {
  return names as Me['permissions'];
}

export const ana: Me = {
  id: 'p0',
  name: 'Ana Lima',
  email: 'ana@cidades.test',
  roles: [],
  permissions: permissions('releases.read', 'users.read', 'units.read'),
  units: [],
  scopes: null,
};

/** Says who is signed in. */
export function signedInAs(me: Me): void {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(me)));
}

/** The real application at an address, over the mocked server. */
export function renderApp(url: string) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [url] }));
  watchSession(router, queryClient);
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, queryClient };
}
