import { client } from '@/api/client';
import type { AgendaEvent } from '@/api/types';
import { notifyProblem } from '@/ui/notify';

/** Fetched with the session, which a plain link would not have, and given to the browser as a file. */
export async function downloadCalendar({ id, title }: AgendaEvent): Promise<void> {
  try {
    const { data } = await client.GET('/api/v1/agenda/{id}.ics', {
      params: { path: { id } },
      parseAs: 'blob',
    });
    const url = URL.createObjectURL(data as Blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = `${title.replace(/[\\/:*?"<>|]+/g, ' ').slice(0, 80)}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    notifyProblem(error);
  }
}
