import type { ImportRow } from '@/api/types';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The rows with a fault as a table that Excel in Portuguese opens as it is. */
export function errorsCsv(rows: readonly ImportRow[]): string {
  const lines = rows.map((row) => [
    String(row.number),
    row.external_id ?? '',
    row.title ?? '',
    row.reasons.join(' '),
  ]);
  const table = [['Linha', 'Identificador', 'Título', 'Motivo'], ...lines];
  return `\uFEFF${table.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
