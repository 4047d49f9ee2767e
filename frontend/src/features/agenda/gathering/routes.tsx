import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const resourcesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'recursos',
  validateSearch: pickSearch('q', 'tipo'),
  component: lazyRouteComponent(() => import('./resources-page'), 'ResourcesPage'),
});

const precedenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'precedencia',
  component: lazyRouteComponent(() => import('./precedence-page'), 'PrecedencePage'),
});

const checkInRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agenda/entrada',
  component: lazyRouteComponent(() => import('./check-in-page'), 'CheckInPage'),
});

export const gatheringRoutes = [resourcesRoute, precedenceRoute, checkInRoute] as const;
