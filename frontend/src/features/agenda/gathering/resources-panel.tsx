import { Stack } from '@mantine/core';
import type { AgendaEvent } from '@/api/types';
import { EventConflicts } from './event-conflicts';
import { ResourcesField } from './resources-field';

/** What an event binds: what it booked, and what it collides with. */
export function ResourcesPanel({ event }: { event: AgendaEvent }) {
  return (
    <Stack gap="xl">
      <ResourcesField event={event} />
      <EventConflicts event={event} />
    </Stack>
  );
}
