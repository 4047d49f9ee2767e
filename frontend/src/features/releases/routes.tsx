import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const releasesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases',
  validateSearch: pickSearch('status', 'kind', 'unit', 'tag', 'author', 'from', 'to', 'q', 'sort'),
  component: lazyRouteComponent(() => import('./releases-page'), 'ReleasesPage'),
});

const newReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/novo',
  validateSearch: pickSearch('kind'),
  component: lazyRouteComponent(() => import('./release-editor-page'), 'ReleaseEditorPage'),
});

const releaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId',
  component: lazyRouteComponent(() => import('./release-page'), 'ReleasePage'),
});

const editReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId/editar',
  component: lazyRouteComponent(() => import('./release-editor-page'), 'ReleaseEditorPage'),
});

export const releasesRoutes = [
  releasesRoute,
  newReleaseRoute,
  releaseRoute,
  editReleaseRoute,
] as const;
