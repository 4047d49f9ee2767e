import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute, uiRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';

const signInRoute = createRoute({
  getParentRoute: () => uiRoute,
  path: 'entrar',
  // voltar: where one was going; motivo: the session ended under one's hands (fim), with a draft kept here (guardado).
  validateSearch: pickSearch('voltar', 'motivo'),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});

const passwordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'conta/senha',
  component: lazyRouteComponent(() => import('./password-page'), 'PasswordPage'),
});

export const authRoutes = [signInRoute] as const;
export const accountRoutes = [passwordRoute] as const;
