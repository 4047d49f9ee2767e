import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { ProblemError } from '@/api/problem';
import type { AgendaEvent, EventContentPatch, EventSummary } from '@/api/types';
import { wallOf } from '@/lib/zoned';
import { isLikeSeries, isSeries, readEvent } from '../queries';
import { movedRule } from '../recurrence/rule';
import { patchAll, patchFollowing, patchOf, type Times } from './times';

/** Which dates of a series a change is for. */
export type Scope = 'this' | 'following' | 'all';

/** What became of a move, and what takes it back. */
export interface Moved {
  event: AgendaEvent;
  back: EventContentPatch;
}

/** Moves exactly the version that the person saw. */
export async function send(event: EventSummary, times: Times, scope: Scope): Promise<Moved> {
  if (isSeries(event)) return moveSeries(event, event, times);
  if (!isLikeSeries(event)) {
    return { event: await patchEvent(event, patchOf(times)), back: patchOf(event) };
  }
  if (scope === 'all') {
    const series = await readEvent(event.id);
    if (series.version !== event.version) throw stale();
    return moveSeries(series, event, times);
  }
  if (scope === 'this') {
    return { event: await patchOccurrence(event, patchOf(times), 'this'), back: patchOf(event) };
  }
  const patch = patchFollowing(event, times);
  if (patch === null) throw immovable();
  const after = await patchOccurrence(event, patch, 'following');
  const [from, to] = [times.starts_at, event.starts_at].map((at) => wallOf(at, event.time_zone));
  const rrule = movedRule(after.rrule ?? '', from ?? '', to ?? '') ?? undefined;
  return { event: after, back: { ...patchOf(event), rrule } };
}

async function moveSeries(series: EventSummary, date: EventSummary, times: Times): Promise<Moved> {
  const patch = patchAll(series, date, times);
  if (patch === null) throw immovable();
  return {
    event: await patchEvent(series, patch),
    back: { ...patchOf(series), rrule: series.rrule },
  };
}

export async function patchEvent(
  event: Pick<EventSummary, 'id' | 'version'>,
  body: EventContentPatch,
): Promise<AgendaEvent> {
  const params = { path: { id: event.id }, header: ifMatch(event) };
  const { data } = await client.PATCH('/api/v1/agenda/{id}', { params, body });
  return data as AgendaEvent;
}

export async function patchOccurrence(
  event: Pick<EventSummary, 'id' | 'version' | 'occurrence'>,
  body: EventContentPatch,
  scope: 'this' | 'following',
): Promise<AgendaEvent> {
  const { data } = await client.PATCH('/api/v1/agenda/{id}/occurrences/{occurrence}', {
    params: {
      path: { id: event.id, occurrence: event.occurrence ?? '' },
      query: { scope },
      header: ifMatch(event),
    },
    body,
  });
  return data as AgendaEvent;
}

function stale(): ProblemError {
  return new ProblemError({ status: 412, code: 'stale', title: 'A série mudou' });
}

function immovable(): ProblemError {
  return new ProblemError({
    status: 0,
    code: 'rule_stays',
    title: 'A repetição não muda de dia sozinha',
    detail: 'Mova só esta data, ou edite a série e escreva a repetição de novo.',
  });
}
