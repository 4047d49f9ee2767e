import { fold } from '@/lib/text';

export interface Municipality {
  code: number;
  name: string;
  /** Two letters of the state, which the first two digits of the code stand for. */
  state: string;
}

const states: Record<string, string> = {
  '11': 'RO',
  '12': 'AC',
  '13': 'AM',
  '14': 'RR',
  '15': 'PA',
  '16': 'AP',
  '17': 'TO',
  '21': 'MA',
  '22': 'PI',
  '23': 'CE',
  '24': 'RN',
  '25': 'PB',
  '26': 'PE',
  '27': 'AL',
  '28': 'SE',
  '29': 'BA',
  '31': 'MG',
  '32': 'ES',
  '33': 'RJ',
  '35': 'SP',
  '41': 'PR',
  '42': 'SC',
  '43': 'RS',
  '50': 'MS',
  '51': 'MT',
  '52': 'GO',
  '53': 'DF',
};

/** Codes that IBGE gave out with a check digit that does not add up. */
const odd = new Set([
  2201919, 2201988, 2202251, 2611533, 3117836, 3152131, 4305871, 5203939, 5203962,
]);

/** Seven digits, of a state that exists, with the right check digit: catches a digit typed wrong. */
export function isMunicipalityCode(code: number): boolean {
  const digits = String(code);
  if (!/^\d{7}$/.test(digits) || !(digits.slice(0, 2) in states)) return false;
  if (odd.has(code)) return true;
  let sum = 0;
  for (let place = 0; place < 6; place += 1) {
    const product = Number(digits[place]) * (place % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(digits[6]);
}

let loading: Promise<Municipality[]> | null = null;

/** The names are 50 kB: fetched only by who opens the field. */
export function loadMunicipalities(): Promise<Municipality[]> {
  loading ??= import('./ibge.tsv?raw').then((file) => parseMunicipalities(file.default));
  return loading;
}

export function parseMunicipalities(tsv: string): Municipality[] {
  return tsv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = ''] = line.split('\t');
      return { code: Number(code), name, state: states[code.slice(0, 2)] ?? '' };
    });
}

/** Names that begin with what was typed come first; then those that hold it. */
export function findMunicipalities(all: Municipality[], typed: string, limit = 8): Municipality[] {
  const wanted = fold(typed);
  if (wanted.length < 2) return [];
  const hits = all.filter(
    ({ name, code }) => fold(name).includes(wanted) || String(code).startsWith(wanted),
  );
  const starts = (one: Municipality): number => (fold(one.name).startsWith(wanted) ? 0 : 1);
  return hits
    .sort(
      (left, right) => starts(left) - starts(right) || left.name.localeCompare(right.name, 'pt-BR'),
    )
    .slice(0, limit);
}
