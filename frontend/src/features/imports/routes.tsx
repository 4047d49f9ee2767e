import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';

const importsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'importacoes',
  component: lazyRouteComponent(() => import('./imports-page'), 'ImportsPage'),
});

const newImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'importacoes/nova',
  component: lazyRouteComponent(() => import('./new-import-page'), 'NewImportPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'importacoes/$importId',
  component: lazyRouteComponent(() => import('./import-page'), 'ImportPage'),
});

export const importsRoutes = [importsRoute, newImportRoute, importRoute] as const;
