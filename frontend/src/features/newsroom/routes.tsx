import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const newsroomRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imprensa',
  validateSearch: pickSearch('q', 'tag', 'kind', 'unit', 'from', 'to'),
  component: lazyRouteComponent(() => import('./newsroom-page'), 'NewsroomPage'),
});

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imprensa/$slug',
  component: lazyRouteComponent(() => import('./article-page'), 'ArticlePage'),
});

export const newsroomRoutes = [newsroomRoute, articleRoute] as const;
