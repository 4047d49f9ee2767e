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
  // modelo: id of the template to begin from.
  validateSearch: pickSearch('kind', 'modelo'),
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
  // The event whose changes an aviso de pauta is to tell.
  validateSearch: (raw: Record<string, unknown>): { evento?: string } =>
    typeof raw.evento === 'string' ? { evento: raw.evento } : {},
  component: lazyRouteComponent(() => import('./correction/correction-page'), 'CorrectionPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'modelos',
  component: lazyRouteComponent(() => import('./templates/templates-page'), 'TemplatesPage'),
});

const newTemplateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'modelos/novo',
  component: lazyRouteComponent(() => import('./templates/new-template-page'), 'NewTemplatePage'),
});

const templateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'modelos/$templateId',
  component: lazyRouteComponent(() => import('./templates/template-page'), 'TemplatePage'),
});

export const releasesRoutes = [
  releasesRoute,
  newReleaseRoute,
  releaseRoute,
  editReleaseRoute,
  correctReleaseRoute,
  templatesRoute,
  newTemplateRoute,
  templateRoute,
] as const;
