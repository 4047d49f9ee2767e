import { Badge } from '@mantine/core';
import {
  IconCalendarTime,
  IconClockExclamation,
  IconHourglass,
  IconLock,
} from '@tabler/icons-react';
import type { ReleaseSummary } from '@/api/types';
import { releaseStatuses } from '@/lib/glossary';
import { StatusBadge } from './status-badge';
import { Time, useMinute } from './time';

type Subject = Pick<
  ReleaseSummary,
  'status' | 'publish_at' | 'embargo_until' | 'embargoed_until' | 'overdue_from'
>;

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
      <DueBadge release={release} />
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

const DAY = 86_400_000;

/** What is late, and what is about to be. */
function DueBadge({ release: { overdue_from } }: { release: Subject }) {
  const now = useMinute();
  if (overdue_from === null) return null;
  const left = Date.parse(overdue_from) - now;
  if (left > DAY) return null;
  const late = left <= 0;
  const Glyph = late ? IconClockExclamation : IconHourglass;
  return (
    <Badge
      variant={late ? 'filled' : 'light'}
      color={late ? 'red' : 'orange'}
      leftSection={<Glyph size={14} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {late ? 'Atrasado' : 'Prazo:'} <Time value={overdue_from} />
    </Badge>
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
