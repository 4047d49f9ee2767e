import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/routes';

const checklistTemplatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'modelos-de-checklist',
  component: lazyRouteComponent(() => import('./templates-page'), 'ChecklistTemplatesPage'),
});

export const planningRoutes = [checklistTemplatesRoute] as const;
