import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const tokensRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'conta/tokens',
  // novo=1: the form is open.
  validateSearch: pickSearch('novo'),
  component: lazyRouteComponent(() => import('./tokens-page'), 'TokensPage'),
});

export const tokensRoutes = [tokensRoute] as const;
