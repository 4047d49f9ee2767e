import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute, uiRoute } from '@/app/routes';
import { pickSearch } from '@/lib/search-params';
import { parseAgendaSearch } from './calendar/search';
import { parseEventSearch } from './event/event-search';

const agendaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agenda',
  validateSearch: parseAgendaSearch,
  component: lazyRouteComponent(() => import('./calendar/agenda-page'), 'AgendaPage'),
});

const newEventRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agenda/novo',
  validateSearch: pickSearch('inicio', 'fim'),
  component: lazyRouteComponent(() => import('./form/new-event-page'), 'NewEventPage'),
});

const eventRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agenda/$eventId',
  validateSearch: parseEventSearch,
  component: lazyRouteComponent(() => import('./event/event-page'), 'EventPage'),
});

const editEventRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agenda/$eventId/editar',
  validateSearch: pickSearch('occurrence', 'alcance'),
  component: lazyRouteComponent(() => import('./form/edit-event-page'), 'EditEventPage'),
});

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'hoje',
  component: lazyRouteComponent(() => import('./today/today-page'), 'TodayPage'),
});

const keptTodayRoute = createRoute({
  getParentRoute: () => uiRoute,
  path: 'hoje/guardada',
  component: lazyRouteComponent(() => import('./today/kept-today-page'), 'KeptTodayPage'),
});

export const agendaRoutes = [
  agendaRoute,
  newEventRoute,
  eventRoute,
  editEventRoute,
  todayRoute,
] as const;

/** Without the shell: it can be read where nobody can be asked who is signed in. */
export const keptAgendaRoutes = [keptTodayRoute] as const;
