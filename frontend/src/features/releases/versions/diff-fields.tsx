import { useMe } from '@/api/me';
import type { ReleaseDiff } from '@/api/types';
import { formatExact } from '@/lib/dates';
import { releaseKinds } from '@/lib/glossary';
import { fieldNames } from '../content';
import { useMunicipalityNames } from '../municipalities/municipality-names';
import classes from './diff.module.css';
import { Added, DiffText, Removed, textOf } from './diff-text';

type FieldDiff = ReleaseDiff['fields'][number];

/** Fields whose value is a code: told whole, by its name. */
const coded = ['kind', 'unit_id', 'municipality_codes', 'embargo_until', 'language', 'tags'];

/** Everything that differs but the body. */
export function DiffFields({ fields }: { fields: FieldDiff[] }) {
  const names = useNames(fields);
  if (fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {fields.map(({ field, parts }) => (
        <div key={field} className={classes.field}>
          <dt>{field in fieldNames ? fieldNames[field as keyof typeof fieldNames] : 'Idioma'}</dt>
          <dd>
            {coded.includes(field) ? (
              <Replaced
                old={names(field, textOf(parts, 'old'))}
                now={names(field, textOf(parts, 'new'))}
              />
            ) : (
              <DiffText parts={parts} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Replaced({ old, now }: { old: string; now: string }) {
  return (
    <>
      {old !== '' && <Removed text={old} />} {now !== '' && <Added text={now} />}
    </>
  );
}

function useNames(fields: FieldDiff[]): (field: string, value: string) => string {
  const { units } = useMe();
  const codes = fields
    .filter(({ field }) => field === 'municipality_codes')
    .flatMap(({ parts }) => [...codesIn(textOf(parts, 'old')), ...codesIn(textOf(parts, 'new'))]);
  const municipalities = useMunicipalityNames(codes);
  return (field, value) => {
    if (value === '') return '';
    if (field === 'kind') return releaseKinds[value as keyof typeof releaseKinds];
    if (field === 'unit_id') return units.find(({ id }) => id === value)?.name ?? value;
    if (field === 'embargo_until') return `até ${formatExact(value)}`;
    if (field !== 'municipality_codes') return value;
    return codesIn(value)
      .map((code) => municipalities.get(code) ?? String(code))
      .join(', ');
  };
}

function codesIn(text: string): number[] {
  return text.split(', ').filter(Boolean).map(Number);
}
