import type { EventContent } from '@/api/types';
import { ConflictList } from './conflict-list';
import { useDraftConflicts } from './conflicts';

interface Props {
  content: EventContent;
  /** The event that it is a change of. */
  eventId?: string;
  resourceIds?: string[];
}

/** In the form of an event: what it would collide with, as one types. */
export function DraftConflicts(props: Props) {
  const found = useDraftConflicts(props);
  return <ConflictList conflicts={found.data?.items ?? []} asks />;
}
