import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const unitsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'orgaos',
  validateSearch: pickSearch('q'),
  component: lazyRouteComponent(() => import('./units-page'), 'UnitsPage'),
});

const newUnitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'orgaos/novo',
  // pai: id of the unit that the new one goes under.
  validateSearch: pickSearch('pai'),
  component: lazyRouteComponent(() => import('./new-unit-page'), 'NewUnitPage'),
});

const unitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'orgaos/$unitId',
  component: lazyRouteComponent(() => import('./unit-page'), 'UnitPage'),
});

const identityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'orgaos/$unitId/identidade',
  component: lazyRouteComponent(() => import('./identity-page'), 'IdentityPage'),
});

export const unitsRoutes = [unitsRoute, newUnitRoute, unitRoute, identityRoute] as const;
