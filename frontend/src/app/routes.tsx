import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { toProblem } from '@/api/problem';
import { PlainError, PlainNotFound } from './plain-pages';

/** The root draws nothing: what hangs directly below it (the newsroom) pays for no component library. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: PlainNotFound,
  errorComponent: PlainError,
});

/** Mantine, notifications, dialogs. */
export const uiRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'ui',
  component: lazyRouteComponent(() => import('./ui-layer'), 'UiLayer'),
});

/** Everything behind the sign-in: navigation around the screen, and `useMe()` inside it. */
export const shellRoute = createRoute({
  getParentRoute: () => uiRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.query({ ...meQuery, staleTime: 'static' });
    } catch (error) {
      const problem = toProblem(error);
      // On the road without a signal, today's agenda is still there as it was last told.
      if (problem.code === 'network' && location.pathname === '/hoje') {
        throw redirect({ to: '/hoje/guardada' });
      }
      if (problem.status !== 401) throw error;
      const voltar = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/entrar', search: { voltar } });
    }
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
  errorComponent: lazyRouteComponent(() => import('./error-page'), 'ErrorPage'),
});

export const notFoundRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: lazyRouteComponent(() => import('./not-found-page'), 'NotFoundPage'),
});
