import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from '@/app/theme';
import { parseSearch, stringifySearch } from '@/lib/search-params';
import { ConfirmHost } from '@/ui/confirm';

interface Options {
  /** Pattern that the page hangs on, parameters included. */
  path?: string;
  /** Address to start from; the path itself by default. */
  url?: string;
  queryClient?: QueryClient;
}

/** One page in a router of its own; every other address shows «outra página: …». */
export function renderPage(page: ReactNode, options: Options = {}) {
  const { path = '/', url = path } = options;
  const queryClient =
    options.queryClient ?? new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <ConfirmHost />
      </>
    ),
  });
  const here = createRoute({ getParentRoute: () => root, path, component: () => page });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <p>outra página: {location.pathname}</p>,
  });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [url] }),
    parseSearch,
    stringifySearch,
  });
  const view = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
      <Notifications />
    </MantineProvider>,
  );
  return { ...view, router, queryClient };
}
