import { Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReleaseKind } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';
import { fieldNames, orNull } from '../content';
import type { FieldsProps } from './field-props';
import { EmbargoField } from './embargo-field';
import { MunicipalityField } from './municipality-field';
import { SlugField } from './slug-field';

export function MetaFields({ content, errors, readOnly, onEdit }: FieldsProps) {
  return (
    <Stack gap="md">
      <Select
        id="campo-kind"
        label={fieldNames.kind}
        data={Object.entries(releaseKinds).map(([value, label]) => ({ value, label }))}
        value={content.kind}
        error={errors.kind}
        readOnly={readOnly}
        allowDeselect={false}
        onChange={(kind) => kind && onEdit({ kind: kind as ReleaseKind })}
      />
      <UnitSelect
        label={fieldNames.unit_id}
        value={content.unit_id}
        error={errors.unit_id}
        readOnly={readOnly}
        allowDeselect={false}
        onChange={(unit_id) => onEdit({ unit_id })}
      />
      <EmbargoField
        until={content.embargo_until}
        error={errors.embargo_until}
        readOnly={readOnly}
        onChange={(embargo_until) => onEdit({ embargo_until })}
      />
      <Textarea
        id="campo-summary"
        label={fieldNames.summary}
        description={`Aparece nas listas e ao compartilhar. ${content.summary?.length ?? 0} de 600`}
        autosize
        minRows={3}
        maxLength={600}
        readOnly={readOnly}
        value={content.summary ?? ''}
        error={errors.summary}
        onChange={(event) => onEdit({ summary: orNull(event.currentTarget.value) })}
      />
      <TextInput
        label={fieldNames.dateline}
        placeholder="Fortaleza, 21 de novembro de 2026"
        maxLength={120}
        readOnly={readOnly}
        value={content.dateline ?? ''}
        error={errors.dateline}
        onChange={(event) => onEdit({ dateline: orNull(event.currentTarget.value) })}
      />
      <TextInput
        label={fieldNames.byline}
        placeholder="Ascom da Secretaria das Cidades"
        maxLength={160}
        readOnly={readOnly}
        value={content.byline ?? ''}
        error={errors.byline}
        onChange={(event) => onEdit({ byline: orNull(event.currentTarget.value) })}
      />
      <TagsInput
        label={fieldNames.tags}
        description="Enter ou vírgula separa."
        placeholder={content.tags.length === 0 ? 'habitação, obras…' : undefined}
        maxTags={20}
        maxLength={60}
        readOnly={readOnly}
        value={content.tags}
        error={errors.tags}
        onChange={(tags) => onEdit({ tags })}
      />
      <MunicipalityField
        codes={content.municipality_codes}
        error={errors.municipality_codes}
        readOnly={readOnly}
        onChange={(municipality_codes) => onEdit({ municipality_codes })}
      />
      <SlugField
        slug={content.slug}
        error={errors.slug}
        readOnly={readOnly}
        onChange={(slug) => onEdit({ slug })}
      />
    </Stack>
  );
}
