import type { UnitBrief } from '@/api/types';

export function unitOptions(units: readonly UnitBrief[]): { value: string; label: string }[] {
  return units.map(({ id, name, acronym }) => ({
    value: id,
    label: acronym ? `${acronym} · ${name}` : name,
  }));
}
