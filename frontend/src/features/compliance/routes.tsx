import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'conformidade',
  component: lazyRouteComponent(() => import('./settings-page'), 'SettingsPage'),
});

const blackoutsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'defeso',
  component: lazyRouteComponent(() => import('./blackouts-page'), 'BlackoutsPage'),
});

const newBlackoutRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'defeso/novo',
  component: lazyRouteComponent(() => import('./new-blackout-page'), 'NewBlackoutPage'),
});

const blackoutRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'defeso/$blackoutId',
  component: lazyRouteComponent(() => import('./blackout-page'), 'BlackoutPage'),
});

export const complianceRoutes = [
  settingsRoute,
  blackoutsRoute,
  newBlackoutRoute,
  blackoutRoute,
] as const;
