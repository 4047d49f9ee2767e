import { NativeSelect } from '@mantine/core';
import classes from './imports.module.css';
import { importFields } from './words';

interface Props {
  columns: readonly string[];
  mapping: Readonly<Record<string, string>>;
  onChange: (mapping: Record<string, string>) => void;
}

/** Which column of the spreadsheet each field of a release is read from. */
export function MappingFields({ columns, mapping, onChange }: Props) {
  const names = [...new Set(columns)].filter((column) => column !== '');
  const choices = [
    { value: '', label: '—' },
    ...names.map((column) => ({ value: column, label: column })),
  ];
  return (
    <div className={classes.fields}>
      {importFields.map(([field, label]) => (
        <NativeSelect
          key={field}
          label={label}
          data={choices}
          value={mapping[field] ?? ''}
          onChange={({ currentTarget: { value: column } }) => {
            const others = Object.entries(mapping).filter(([name]) => name !== field);
            onChange(Object.fromEntries(column === '' ? others : [...others, [field, column]]));
          }}
        />
      ))}
    </div>
  );
}
