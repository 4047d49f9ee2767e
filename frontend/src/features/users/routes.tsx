import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const usersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'pessoas',
  validateSearch: pickSearch('q', 'unit', 'role', 'disabled', 'aba'),
  component: lazyRouteComponent(() => import('./users-page'), 'UsersPage'),
});

const newUserRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'pessoas/nova',
  component: lazyRouteComponent(() => import('./new-user-page'), 'NewUserPage'),
});

const userRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'pessoas/$userId',
  component: lazyRouteComponent(() => import('./user-page'), 'UserPage'),
});

export const usersRoutes = [usersRoute, newUserRoute, userRoute] as const;
