import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const delegationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'substituicoes',
  // nova=1: the form is open.
  validateSearch: pickSearch('nova'),
  component: lazyRouteComponent(() => import('./delegations-page'), 'DelegationsPage'),
});

export const delegationsRoutes = [delegationsRoute] as const;
