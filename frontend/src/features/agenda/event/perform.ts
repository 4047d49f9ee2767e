import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { AgendaEvent } from '@/api/types';
import { patchOccurrence } from '../moving/send';
import { needsOwn, type EventStep } from './plans';

export interface Said {
  reason: string;
  /** The new date of what is put off. */
  starts_at?: string | null;
}

/**
 * Carries an action out on exactly the version that the person saw. Null: the event is no more. `onOwn` hears of the
 * event that a date of a series has become, whatever becomes of the action.
 */
export async function perform(
  event: AgendaEvent,
  step: EventStep,
  said: Said | undefined,
  onOwn: (event: AgendaEvent) => void,
): Promise<AgendaEvent | null> {
  if (step === 'delete') {
    await remove(event);
    return null;
  }
  let subject = event;
  if (needsOwn(event, step)) {
    subject = await patchOccurrence(event, {}, 'this');
    onOwn(subject);
  }
  const params = { path: { id: subject.id }, header: ifMatch(subject) };
  const { data } = await post(params, step, said);
  return data as AgendaEvent;
}

/** Of a series, one date is left out of it; else the series would have it again. */
async function remove(event: AgendaEvent): Promise<void> {
  const header = ifMatch(event);
  const { series_id, occurrence } = event;
  if (series_id !== null && occurrence !== null) {
    await client.DELETE('/api/v1/agenda/{id}/occurrences/{occurrence}', {
      params: { path: { id: series_id, occurrence }, header },
    });
    return;
  }
  await client.DELETE('/api/v1/agenda/{id}', { params: { path: { id: event.id }, header } });
}

interface StepParams {
  path: { id: string };
  header: { 'If-Match': string };
}

function post(params: StepParams, step: Exclude<EventStep, 'delete'>, said?: Said) {
  const reason = said?.reason ?? '';
  switch (step) {
    case 'confirm':
      return client.POST('/api/v1/agenda/{id}/confirm', { params });
    case 'complete':
      return client.POST('/api/v1/agenda/{id}/complete', { params });
    case 'reopen':
      return client.POST('/api/v1/agenda/{id}/reopen', { params });
    case 'cancel':
      return client.POST('/api/v1/agenda/{id}/cancel', { params, body: { reason } });
    case 'postpone':
      return client.POST('/api/v1/agenda/{id}/postpone', {
        params,
        body: { reason, starts_at: said?.starts_at ?? null },
      });
  }
}
