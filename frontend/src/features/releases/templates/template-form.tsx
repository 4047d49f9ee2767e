import {
  Button,
  Checkbox,
  Code,
  Group,
  Input,
  Select,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fieldErrors } from '@/api/problem';
import type { ReleaseKind, ReleaseTemplateContent } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { fieldNames, orNull } from '../content';
import { BodyEditor } from '@/ui/editor/body-editor';

interface Props {
  initial: ReleaseTemplateContent;
  readOnly?: boolean;
  error: unknown;
  pending: boolean;
  submitLabel: string;
  onChange?: () => void;
  onSubmit: (content: ReleaseTemplateContent) => void;
  /** Further buttons, before the one that saves. */
  children?: ReactNode;
}

const shown = [
  '/name',
  '/kind',
  '/unit_id',
  '/title',
  '/summary',
  '/dateline',
  '/byline',
  '/tags',
  '/body_html',
];

export function TemplateForm(props: Props) {
  const { readOnly = false, error, pending } = props;
  const [content, setContent] = useState(props.initial);
  const [own, setOwn] = useState(props.initial.unit_id != null);
  const errors = fieldErrors(error);
  const tagFault = Object.entries(errors).find(([key]) => key.startsWith('tags'))?.[1];

  function edit(part: Partial<ReleaseTemplateContent>): void {
    setContent((before) => ({ ...before, ...part }));
    props.onChange?.();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) props.onSubmit({ ...content, unit_id: own ? content.unit_id : null });
      }}
    >
      <Stack>
        {error !== null && <ProblemAlert error={error} shown={shown} />}
        <TextInput
          label="Nome do modelo"
          required
          maxLength={120}
          readOnly={readOnly}
          value={content.name}
          error={errors.name}
          onChange={(event) => edit({ name: event.currentTarget.value })}
        />
        <Select
          label={fieldNames.kind}
          data={Object.entries(releaseKinds).map(([value, label]) => ({ value, label }))}
          value={content.kind}
          error={errors.kind}
          readOnly={readOnly}
          allowDeselect={false}
          onChange={(kind) => kind && edit({ kind: kind as ReleaseKind })}
        />
        <Checkbox
          label="Só de um órgão e dos que estão abaixo dele"
          description="Desmarcado, vale para toda a assessoria."
          checked={own}
          disabled={readOnly}
          onChange={(event) => {
            setOwn(event.currentTarget.checked);
            props.onChange?.();
          }}
        />
        {own && (
          <UnitSelect
            label="Órgão"
            value={content.unit_id ?? ''}
            error={errors.unit_id}
            readOnly={readOnly}
            onChange={(unit) => edit({ unit_id: unit === '' ? null : unit })}
          />
        )}
        <Text size="sm" c="dimmed">
          Em qualquer texto abaixo, <Code>{'{{data}}'}</Code>, <Code>{'{{municipio}}'}</Code>,{' '}
          <Code>{'{{unidade}}'}</Code> e <Code>{'{{autor}}'}</Code> são preenchidos quando alguém
          usa o modelo. Outro nome entre chaves, como <Code>{'{{local}}'}</Code>, fica para quem
          escreve, e o texto não é aprovado enquanto ele estiver lá.
        </Text>
        <Textarea
          label={fieldNames.title}
          autosize
          maxLength={250}
          readOnly={readOnly}
          value={content.title ?? ''}
          error={errors.title}
          onChange={(event) => edit({ title: event.currentTarget.value })}
        />
        <Textarea
          label={fieldNames.summary}
          autosize
          minRows={2}
          maxLength={600}
          readOnly={readOnly}
          value={content.summary ?? ''}
          error={errors.summary}
          onChange={(event) => edit({ summary: orNull(event.currentTarget.value) })}
        />
        <Group grow align="start">
          <TextInput
            label={fieldNames.dateline}
            maxLength={120}
            readOnly={readOnly}
            value={content.dateline ?? ''}
            error={errors.dateline}
            onChange={(event) => edit({ dateline: orNull(event.currentTarget.value) })}
          />
          <TextInput
            label={fieldNames.byline}
            maxLength={160}
            readOnly={readOnly}
            value={content.byline ?? ''}
            error={errors.byline}
            onChange={(event) => edit({ byline: orNull(event.currentTarget.value) })}
          />
        </Group>
        <TagsInput
          label={fieldNames.tags}
          maxTags={20}
          maxLength={60}
          readOnly={readOnly}
          value={content.tags ?? []}
          error={tagFault}
          onChange={(tags) => edit({ tags })}
        />
        <div>
          <Input.Label component="p" m={0} mb={4}>
            Texto
          </Input.Label>
          <BodyEditor
            label="Texto do modelo"
            id="campo-body_html"
            html={props.initial.body_html ?? ''}
            replaced={0}
            readOnly={readOnly}
            error={errors.body_html}
            onChange={(body_html) => edit({ body_html })}
            onCount={ignore}
          />
        </div>
        {(!readOnly || props.children !== undefined) && (
          <Group justify="flex-end">
            {props.children}
            {!readOnly && (
              <Button type="submit" loading={pending}>
                {props.submitLabel}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}

/** How long a template is matters to nobody. */
function ignore(): void {
  return undefined;
}
