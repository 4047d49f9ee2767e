import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fold } from '@/lib/text';
import { fieldNames } from '../content';

interface Props {
  slug: string;
  error: string | undefined;
  readOnly: boolean;
  onChange: (slug: string) => void;
}

/** What one types becomes an address as one goes; an emptied one comes back on leaving. */
export function SlugField({ slug, error, readOnly, onChange }: Props) {
  const [empty, setEmpty] = useState(false);
  return (
    <TextInput
      label={fieldNames.slug}
      description={`/imprensa/${slug}`}
      maxLength={120}
      readOnly={readOnly}
      value={empty ? '' : slug}
      error={error}
      onChange={(event) => {
        const typed = toSlug(event.currentTarget.value);
        setEmpty(typed === '');
        if (typed !== '') onChange(typed);
      }}
      onBlur={() => {
        setEmpty(false);
        const tidy = slug.replace(/-+$/, '');
        if (tidy !== slug && tidy !== '') onChange(tidy);
      }}
    />
  );
}

/** A hyphen at the end stays while typing: the next word is still to come. */
export function toSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 120);
}
