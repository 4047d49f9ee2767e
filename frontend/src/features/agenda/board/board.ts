import type { Board, BoardItem, BoardRow, EventSummary } from '@/api/types';
import { dayOf } from '@/lib/dates';
import { addDays, daysBetween, type Wall } from '@/lib/zoned';
import type { Days } from '../calendar/window';
import { shownOf, timesAfter, type Times } from '../moving/times';
import { keyOf } from '../queries';
import { daysOf } from '../when';

/** Something that binds a row, with the event if it may be read. */
export interface Bound {
  key: string;
  row: BoardRow;
  item: BoardItem;
  event: EventSummary | undefined;
  /** The days of the window on which it stands. */
  days: string[];
}

/** A row with what is on it. */
export interface Line {
  row: BoardRow;
  bound: Bound[];
}

export interface Group {
  kind: BoardRow['kind'];
  busy: Line[];
  /** What nothing binds in the window. */
  free: Line[];
}

/** The rows by kind, those that are bound first. */
export function groupsOf({ rows, events }: Board, window: Days): Group[] {
  const byKey = new Map(events.map((event) => [keyOf(event), event]));
  const groups = new Map<BoardRow['kind'], Group>();
  for (const row of rows) {
    const group = groups.get(row.kind) ?? { kind: row.kind, busy: [], free: [] };
    groups.set(row.kind, group);
    const bound = row.items.map((item, place) => boundOf(row, item, place, byKey, window));
    (bound.length === 0 ? group.free : group.busy).push({ row, bound });
  }
  return [...groups.values()];
}

function boundOf(
  row: BoardRow,
  item: BoardItem,
  place: number,
  events: Map<string, EventSummary>,
  window: Days,
): Bound {
  const { event_id: id, occurrence } = item;
  const event = id === null ? undefined : events.get(keyOf({ id, occurrence }));
  return { key: `${row.id}/${place}`, row, item, event, days: daysIn(item, event, window) };
}

/** A van that leaves the evening before stands on that day as well. */
function daysIn(item: BoardItem, event: EventSummary | undefined, { from, to }: Days): string[] {
  const own = event ? daysOf(event) : undefined;
  const first = dayOf(new Date(item.starts_at));
  const last = dayOf(new Date(Date.parse(item.ends_at) - 1));
  const begins = own !== undefined && own.first < first ? own.first : first;
  const ends = own !== undefined && (event?.all_day || own.last > last) ? own.last : last;
  const days: string[] = [];
  for (let day = begins < from ? from : begins; day <= ends && day <= to; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

/** Whether its event may be taken to another day. */
export function canMove({ event }: Bound): boolean {
  return event?.allowed_actions.includes('edit') ?? false;
}

/** Those to whom it may be given. */
export function heirsOf({ row, item }: Bound, groups: Group[]): BoardRow[] {
  if (!item.can_pass) return [];
  const lines = groups
    .filter(({ kind }) => kind === row.kind)
    .flatMap(({ busy, free }) => [...busy, ...free]);
  const has = item.coverage?.assignee_ids ?? [row.id];
  return lines.map((line) => line.row).filter(({ id, active }) => active && !has.includes(id));
}

/** When an event is after it was taken from one day to another. */
export function onDay(event: EventSummary, from: string, to: string): Times {
  const { start, end, allDay } = shownOf(event);
  const by = daysBetween(from, to);
  const shifted = (wall: Wall): Wall => addDays(wall, by);
  return timesAfter(event, {
    start: shifted(start),
    end: end === null ? null : shifted(end),
    allDay,
  });
}
