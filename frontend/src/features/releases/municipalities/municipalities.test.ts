import { expect, it } from 'vitest';
import tsv from './ibge.tsv?raw';
import { findMunicipalities, isMunicipalityCode, parseMunicipalities } from './municipalities';

const all = parseMunicipalities(tsv);

it('accepts every code that IBGE gave out, and no slip of a finger', () => {
  expect(all).toHaveLength(5_571);
  expect(all.filter(({ code }) => !isMunicipalityCode(code))).toEqual([]);
  for (const wrong of [2304401, 2304410, 230440, 9904400, 0, 23044000]) {
    expect(isMunicipalityCode(wrong)).toBe(false);
  }
});

it('finds names without accents, the beginning first', () => {
  const names = findMunicipalities(all, 'caninde').map(({ name, state }) => `${name} ${state}`);
  expect(names[0]).toBe('Canindé CE');
  expect(findMunicipalities(all, '2304400')[0]?.name).toBe('Fortaleza');
  expect(findMunicipalities(all, 'f')).toEqual([]);
});
