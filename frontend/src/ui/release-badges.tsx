import { Badge } from '@mantine/core';
import { IconCalendarTime, IconLock } from '@tabler/icons-react';
import type { ReleaseSummary } from '@/api/types';
import { releaseStatuses } from '@/lib/glossary';
import { StatusBadge } from './status-badge';
import { Time, useMinute } from './time';

type Subject = Pick<ReleaseSummary, 'status' | 'publish_at' | 'embargo_until' | 'embargoed_until'>;

interface Props {
  release: Subject;
  /** The embargo alone, where the state stands elsewhere. */
  embargoOnly?: boolean;
}

/** Where a release stands: its state, the hour that it waits for, and the embargo that binds whoever reads it. */
export function ReleaseBadges({ release, embargoOnly = false }: Props) {
  const { status, publish_at } = release;
  return (
    <>
      <EmbargoBadge release={release} />
      {embargoOnly ? null : status === 'scheduled' && publish_at !== null ? (
        <Badge
          variant="light"
          color="violet"
          leftSection={<IconCalendarTime size={14} aria-hidden />}
          style={{ flexShrink: 0 }}
        >
          Agendado para <Time value={publish_at} />
        </Badge>
      ) : (
        <StatusBadge {...releaseStatuses[status]} />
      )}
    </>
  );
}

/** Loud while the press has the text and may not print it; quieter while the embargo is only planned. */
function EmbargoBadge({ release }: { release: Subject }) {
  const now = useMinute();
  const { status, embargo_until, embargoed_until } = release;
  const binds = embargoed_until !== null;
  const until = embargoed_until ?? embargo_until;
  const over = status === 'withdrawn' || status === 'archived';
  if (until === null || over || Date.parse(until) <= now) return null;
  return (
    <Badge
      variant={binds ? 'filled' : 'light'}
      color="orange"
      leftSection={<IconLock size={14} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {binds ? 'Embargado até' : 'Com embargo até'} <Time value={until} />
    </Badge>
  );
}
