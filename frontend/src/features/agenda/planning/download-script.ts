import { client } from '@/api/client';
import type { PlannedEvent } from '@/api/types';

/** The script as PDF, saved as a file: its address needs the session, so no plain link would do. */
export async function downloadScript(event: PlannedEvent): Promise<void> {
  const { data } = await client.GET('/api/v1/agenda/{id}/run-of-show.pdf', {
    params: { path: { id: event.id } },
    parseAs: 'blob',
  });
  const url = URL.createObjectURL(data as unknown as Blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `roteiro-${event.starts_at.slice(0, 10)}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
