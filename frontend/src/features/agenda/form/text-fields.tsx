import { Input, Skeleton, Stack, TagsInput, Textarea } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { can, useMe } from '@/api/me';
import type { FieldsProps } from './event-form';
import classes from './event-form.module.css';
import { ReleasePicker } from './release-picker';

const BodyEditor = lazy(() =>
  import('@/ui/editor/body-editor').then((part) => ({ default: part.BodyEditor })),
);

export function TextFields({ values, errors, onEdit }: FieldsProps) {
  const me = useMe();
  const tagFault = Object.entries(errors).find(([key]) => key.startsWith('tags'))?.[1];
  const releaseFault = Object.entries(errors).find(([key]) => key.startsWith('release_ids'))?.[1];
  return (
    <fieldset className={classes.group}>
      <legend>Descrição e notas</legend>
      <Stack gap="sm">
        <Input.Wrapper label="Descrição" labelElement="div">
          <Suspense fallback={<Skeleton h={140} />}>
            <BodyEditor
              label="Descrição"
              id="campo-description_html"
              compact
              html={values.description_html}
              replaced={0}
              readOnly={false}
              error={errors.description_html}
              onChange={(description_html) => onEdit({ description_html })}
            />
          </Suspense>
        </Input.Wrapper>
        <TagsInput
          label="Assuntos"
          description="Enter ou vírgula separa; até 20."
          value={values.tags}
          error={tagFault}
          splitChars={[',', ';']}
          clearable
          clearButtonProps={{ 'aria-label': 'Tirar todos os assuntos' }}
          onChange={(tags) => onEdit({ tags })}
        />
        {can(me, 'releases.read') && (
          <ReleasePicker
            ids={values.release_ids}
            error={releaseFault}
            onChange={(release_ids) => onEdit({ release_ids })}
          />
        )}
        <Textarea
          label="Nota interna"
          description="Só a gente do órgão lê."
          autosize
          minRows={2}
          maxRows={10}
          maxLength={4000}
          value={values.internal_note}
          error={errors.internal_note}
          onChange={(event) => onEdit({ internal_note: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  );
}
