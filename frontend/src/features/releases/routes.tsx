import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';
import { parseReleaseSearch } from './reading/release-search';
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
  validateSearch: parseReleaseSearch,
  component: lazyRouteComponent(() => import('./reading/release-page'), 'ReleasePage'),
});

const editReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId/editar',
  component: lazyRouteComponent(() => import('./editor/release-editor-page'), 'ReleaseEditorPage'),
});

const correctReleaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'releases/$releaseId/corrigir',
  component: lazyRouteComponent(() => import('./correction/correction-page'), 'CorrectionPage'),
});

export const releasesRoutes = [
  releasesRoute,
  newReleaseRoute,
  releaseRoute,
  editReleaseRoute,
  correctReleaseRoute,
] as const;
