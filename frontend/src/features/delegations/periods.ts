import type { Delegation, Me, UnitBrief } from '@/api/types';
import type { Tone } from '@/lib/glossary';

export type Period = 'running' | 'upcoming' | 'past';

/** In the order in which they are shown. */
export const periods: Record<Period, string> = {
  running: 'Em curso',
  upcoming: 'Por vir',
  past: 'Passadas',
};

export function periodOf(
  { revoked_at, is_running, starts_at }: Delegation,
  now = Date.now(),
): Period {
  if (revoked_at !== null) return 'past';
  if (is_running) return 'running';
  return Date.parse(starts_at) > now ? 'upcoming' : 'past';
}

/** What the badge says of one. */
export function stateOf(delegation: Delegation): { label: string; tone: Tone } {
  const { revoked_at, starts_at } = delegation;
  switch (periodOf(delegation)) {
    case 'running':
      return { label: 'Em curso', tone: 'done' };
    case 'upcoming':
      return { label: 'Por vir', tone: 'waiting' };
    case 'past':
      if (revoked_at === null) return { label: 'Terminou', tone: 'neutral' };
      return {
        label: revoked_at < starts_at ? 'Cancelada' : 'Encerrada antes',
        tone: 'neutral',
      };
  }
}

/** The units of which one is head by one's own role: what is lent is not lent on. */
export function headedUnits(me: Me, delegations: readonly Delegation[]): UnitBrief[] {
  const headed = me.roles.filter(({ role }) => role === 'head').map(({ unit }) => unit);
  const lent = new Set(
    delegations.filter(({ to, is_running }) => is_running && to.id === me.id).map((d) => d.unit.id),
  );
  const times = (id: string) => headed.filter((unit) => unit.id === id).length;
  const own = headed.filter(({ id }) => !lent.has(id) || times(id) > 1);
  return [...new Map(own.map((unit) => [unit.id, unit])).values()];
}
