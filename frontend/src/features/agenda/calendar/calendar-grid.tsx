import './calendar-palette.css';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/forma/theme.css';
import {
  Calendar,
  type CalendarRef,
  type EventDisplayInfo,
  type EventInput,
} from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import ptBr from '@fullcalendar/react/locales/pt-br';
import forma from '@fullcalendar/react/themes/forma';
import timeGrid from '@fullcalendar/react/timegrid';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventSummary } from '@/api/types';
import { ZONE } from '@/lib/dates';
import { plural } from '@/lib/numbers';
import { wallOf } from '@/lib/zoned';
import { eventAddress, eventPath } from '../event/addresses';
import { inDays, isLong, keepingHours } from '../moving/long';
import { shownOf, timesAfter, type Shown } from '../moving/times';
import type { Moving } from '../moving/use-move';
import { keyOf } from '../queries';
import classes from './calendar-grid.module.css';
import { EventTile } from './event-tile';
import type { View } from './search';
import type { OnShow } from './use-agenda-search';

const plugins = [dayGrid, timeGrid, interaction, forma];
/** Lists and the board are not drawn here. */
const fcViews: Record<View, string> = {
  mes: 'dayGridMonth',
  semana: 'timeGridWeek',
  dia: 'timeGridDay',
  lista: 'dayGridMonth',
  equipe: 'timeGridWeek',
};
const hour: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

interface Props {
  shown: OnShow;
  events: EventSummary[];
  moving: Moving;
  writes: boolean;
}

/**
 * The calendar proper. It goes by the office's clock: it is given what that clock says, as if there were no zones, and
 * what it answers is taken for the same.
 */
export function CalendarGrid({ shown, events, moving, writes }: Props) {
  const navigate = useNavigate();
  const calendar = useRef<CalendarRef>(null);
  const { view, day } = shown;
  const [initial] = useState({ view, day });
  const byKey = useMemo(() => new Map(events.map((event) => [keyOf(event), event])), [events]);
  const inputs = useMemo(
    () => events.map((event) => inputOf(event, view, moving.busy.has(keyOf(event)))),
    [events, view, moving.busy],
  );

  useEffect(() => {
    const api = calendar.current?.getApi();
    if (api === undefined) return;
    // Not while React draws: the calendar draws at once.
    queueMicrotask(() => api.changeView(fcViews[view], day));
  }, [view, day]);

  function moved(info: { event: Placed; revert: () => void }): void {
    const event = byKey.get(info.event.id);
    if (event === undefined) info.revert();
    else moving.move(event, timesAfter(event, placedAt(event, info.event)), info.revert);
  }

  return (
    <div className={classes.calendar}>
      <Calendar
        ref={calendar}
        plugins={plugins}
        locale={ptBr}
        timeZone="UTC"
        now={() => wallOf(new Date().toISOString(), ZONE)}
        initialView={fcViews[initial.view]}
        initialDate={initial.day}
        headerToolbar={false}
        firstDay={0}
        fixedWeekCount={false}
        height={view === 'mes' ? 'auto' : 'max(520px, calc(100dvh - 260px))'}
        scrollTime="07:00"
        // No finer snap: the calendar then takes an event that is only taken sideways a snap further down.
        slotDuration="00:30"
        nowIndicator
        navLinks
        navLinkDayClick={(date) => shown.go({ view: 'dia', day: date.toISOString().slice(0, 10) })}
        dayMaxEvents={view === 'mes' ? 4 : undefined}
        moreLinkText={(count) => `mais ${count}`}
        moreLinkHint={(count) => `Mostrar mais ${plural(count, 'evento', 'eventos')}`}
        popoverClass={classes.rest}
        eventDisplay="block"
        eventColor="transparent"
        eventContrastColor="inherit"
        eventTimeFormat={hour}
        displayEventEnd={false}
        slotHeaderFormat={hour}
        allDayText="Dia inteiro"
        defaultTimedEventDuration="01:00"
        events={inputs}
        eventContent={(info: EventDisplayInfo) => {
          const event = byKey.get(info.event.id);
          if (event === undefined) return info.event.title;
          const tall = info.view.type !== 'dayGridMonth' && !info.event.allDay && !info.isShort;
          const among = info.event.allDay && !event.all_day && info.isStart;
          const time = among ? shownOf(event).start.slice(11).replace(/^0/, '') : info.timeText;
          return <EventTile event={event} time={time} tall={tall} />;
        }}
        eventClass={classes.event}
        eventInnerClass={classes.inner}
        eventDidMount={({ el, event }) => {
          el.dataset.eventKey = event.id;
        }}
        eventInteractive
        editable={writes}
        eventDrop={moved}
        eventResize={moved}
        eventClick={(info) => {
          const event = byKey.get(info.event.id);
          if (event === undefined || info.jsEvent.ctrlKey || info.jsEvent.metaKey) return;
          info.jsEvent.preventDefault();
          void navigate(eventAddress(event));
        }}
        selectable={writes}
        selectMirror
        select={({ startStr, endStr, allDay }) => {
          void navigate({
            to: '/agenda/novo',
            search: { inicio: wallText(startStr, allDay), fim: wallText(endStr, allDay) },
          });
        }}
      />
    </div>
  );
}

/** What is read of an event that the calendar has moved. */
interface Placed {
  id: string;
  startStr: string;
  endStr: string;
  allDay: boolean;
}

function placedAt(event: EventSummary, { startStr, endStr, allDay }: Placed): Shown {
  return keepingHours(shownOf(event), {
    start: wallText(startStr, allDay),
    end: endStr === '' ? null : wallText(endStr, allDay),
    allDay,
  });
}

/** «2026-12-01T09:00:00Z» as the calendar writes it → what the clock says. */
function wallText(text: string, allDay: boolean): string {
  return text.slice(0, allDay ? 10 : 16);
}

function inputOf(event: EventSummary, view: View, busy: boolean): EventInput {
  const shown = shownOf(event);
  const long = view !== 'mes' && isLong(shown);
  const { start, end, allDay } = long ? inDays(shown) : shown;
  return {
    id: keyOf(event),
    title: event.title,
    url: eventPath(event),
    start,
    end: end ?? undefined,
    allDay,
    editable: event.allowed_actions.includes('edit') && !busy,
    // An edge among days does not say at what hour.
    ...(long && { durationEditable: false }),
  };
}
