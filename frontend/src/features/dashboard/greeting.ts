import { formatClock } from '@/lib/dates';

/** «Bom dia, Ana»: by the office's clock. */
export function greeting(name: string, now: Date): string {
  const hour = Number(formatClock(now).slice(0, 2));
  const part =
    hour < 5 ? 'Boa noite' : hour < 12 ? 'Bom dia' : hour < 18 ? 'Boa tarde' : 'Boa noite';
  const first = name.trim().split(/\s+/)[0] ?? '';
  return first === '' ? part : `${part}, ${first}`;
}
