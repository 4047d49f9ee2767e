import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const pressPassesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'passes-de-imprensa',
  // novo=1: the form is open.
  validateSearch: pickSearch('novo'),
  component: lazyRouteComponent(() => import('./press-passes-page'), 'PressPassesPage'),
});

export const pressPassesRoutes = [pressPassesRoute] as const;
