import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';
import { parseFilters, toSearch } from './list/filters';

const releasesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases',
  validateSearch: (raw: Record<string, unknown>) => toSearch(parseFilters(raw)),
  component: lazyRouteComponent(() => import('./list/releases-page'), 'ReleasesPage'),
});

const newReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/novo',
  validateSearch: pickSearch('kind'),
  component: lazyRouteComponent(() => import('./editor/new-release-page'), 'NewReleasePage'),
});

const releaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId',
  component: lazyRouteComponent(() => import('./reading/release-page'), 'ReleasePage'),
});

const editReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId/editar',
  component: lazyRouteComponent(() => import('./editor/release-editor-page'), 'ReleaseEditorPage'),
});

export const releasesRoutes = [
  releasesRoute,
  newReleaseRoute,
  releaseRoute,
  editReleaseRoute,
] as const;
