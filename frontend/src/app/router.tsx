import type { QueryClient } from '@tanstack/react-query';
import { createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { agendaRoutes, keptAgendaRoutes } from '@/features/agenda/routes';
import { authRoutes, accountRoutes } from '@/features/auth/routes';
import { gatheringRoutes } from '@/features/agenda/gathering/routes';
import { planningRoutes } from '@/features/agenda/planning/routes';
import { complianceRoutes } from '@/features/compliance/routes';
import { dashboardRoutes } from '@/features/dashboard/routes';
import { delegationsRoutes } from '@/features/delegations/routes';
import { importsRoutes } from '@/features/imports/routes';
import { newsroomRoutes } from '@/features/newsroom/routes';
import { pressPassesRoutes } from '@/features/press-passes/routes';
import { releasesRoutes } from '@/features/releases/routes';
import { tokensRoutes } from '@/features/tokens/routes';
import { unitsRoutes } from '@/features/units/routes';
import { usersRoutes } from '@/features/users/routes';
import { parseSearch, stringifySearch } from '@/lib/search-params';
import { PlainPending } from './plain-pages';
import { notFoundRoute, rootRoute, shellRoute, uiRoute } from './routes';

const routeTree = rootRoute.addChildren([
  ...newsroomRoutes,
  uiRoute.addChildren([
    ...authRoutes,
    ...keptAgendaRoutes,
    shellRoute.addChildren([
      ...dashboardRoutes,
      ...agendaRoutes,
      ...releasesRoutes,
      ...importsRoutes,
      ...usersRoutes,
      ...unitsRoutes,
      ...pressPassesRoutes,
      ...complianceRoutes,
      ...gatheringRoutes,
      ...planningRoutes,
      ...tokensRoutes,
      ...delegationsRoutes,
      ...accountRoutes,
      notFoundRoute,
    ]),
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 600,
    scrollRestoration: true,
    defaultErrorComponent: lazyRouteComponent(() => import('./error-page'), 'ErrorPage'),
    defaultPendingComponent: PlainPending,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
