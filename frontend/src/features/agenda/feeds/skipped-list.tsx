import { List } from '@mantine/core';
import type { EventImport } from '@/api/types';

interface Props {
  skipped: EventImport['skipped'];
  /** What unfolds it. */
  summary: string;
}

/** What was not taken in, and why; nothing when all was. */
export function SkippedList({ skipped, summary }: Props) {
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <List size="sm" mt={6}>
        {skipped.map(({ component, uid, reason }, place) => (
          <List.Item key={place} style={{ overflowWrap: 'anywhere' }}>
            <b>{component === '' ? 'Linha' : component}</b>
            {uid != null && ` (${uid})`}: {reason}
          </List.Item>
        ))}
      </List>
    </details>
  );
}
