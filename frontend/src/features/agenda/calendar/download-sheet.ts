import { client } from '@/api/client';
import { notifyProblem } from '@/ui/notify';
import { parametersOf, type Asked } from '../queries';

export type SheetFormat = 'csv' | 'xlsx';

/** What is on show as a spreadsheet, fetched with the session, which a plain link would not have. */
export async function downloadSheet(asked: Asked, format: SheetFormat): Promise<void> {
  try {
    const { data } = await client.GET(`/api/v1/agenda.${format}`, {
      params: { query: parametersOf(asked) },
      parseAs: 'blob',
    });
    const url = URL.createObjectURL(data as unknown as Blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = `agenda-${asked.from}-a-${asked.to}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    notifyProblem(error);
  }
}
