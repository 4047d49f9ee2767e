import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from '@/app/routes';

/**
 * The newsroom is an entry of its own (`start.tsx`, chosen in `main.tsx`), so that a reader of one release does
 * not pay for the workspace. From inside the workspace one gets there by loading the page.
 */
const newsroomRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imprensa',
  beforeLoad: ({ location }) => {
    throw redirect({ href: location.href, reloadDocument: true });
  },
});

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imprensa/$slug',
  beforeLoad: ({ location }) => {
    throw redirect({ href: location.href, reloadDocument: true });
  },
});

export const newsroomRoutes = [newsroomRoute, articleRoute] as const;
