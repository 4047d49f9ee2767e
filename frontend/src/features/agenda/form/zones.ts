import { ZONE } from '@/lib/dates';
import { zoneName } from '@/lib/zoned';

/** Those that an office here meets, its own first; then all the others that the browser knows. */
const usual = [
  ZONE,
  'America/Sao_Paulo',
  'America/Manaus',
  'America/Rio_Branco',
  'America/Noronha',
  'Europe/Lisbon',
  'America/New_York',
];

export function zoneChoices(current: string): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = [...new Set([...usual, current, ...known])];
  return all.map((zone) => ({ value: zone, label: `${zoneName(zone)} (${zone})` }));
}
