import { Button, Group, Paper, Select, Stack, Textarea } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type { Release, ReleaseKind } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import type { Municipality } from '../municipalities/municipalities';
import { useReleaseCache } from '../queries';
import { TemplateChoice } from '../templates/template-choice';

const route = getRouteApi('/ui/shell/releases/novo');

/** A template, or the three things that a release cannot be without; the rest is written in the editor. */
export function NewReleasePage() {
  const me = useMe();
  const { kind: asked, modelo } = route.useSearch();
  const navigate = useNavigate();
  const remember = useReleaseCache();
  const key = useIdempotencyKey();
  const [kind, setKind] = useState<ReleaseKind>(isKind(asked) ? asked : 'press_release');
  const [unit, setUnit] = useState(me.roles[0]?.unit.id ?? '');
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<string | null>(modelo ?? null);
  const [municipality, setMunicipality] = useState<Municipality | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const errors = fieldErrors(problem);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setProblem(null);
    try {
      const release = await send();
      remember(release);
      const params = { releaseId: release.id };
      await navigate({ to: '/releases/$releaseId/editar', params, replace: true });
    } catch (error) {
      setProblem(error);
      key.renew();
    } finally {
      setPending(false);
    }
  }

  async function send(): Promise<Release> {
    const params = { header: key.header() };
    const unit_id = unit === '' ? undefined : unit;
    if (template === null) {
      const body = { kind, title: title.trim(), unit_id };
      const { data } = await client.POST('/api/v1/releases', { params, body });
      return data as Release;
    }
    const { data } = await client.POST('/api/v1/releases/from-template', {
      params,
      body: {
        template_id: template,
        unit_id,
        municipality: municipality?.name,
        municipality_code: municipality?.code,
      },
    });
    return data as Release;
  }

  return (
    <Stack gap={0} maw={560}>
      <PageHeader title="Novo release" back={{ to: '/releases', label: 'Releases' }} />
      <Paper withBorder p="lg" radius="md">
        <form onSubmit={(event) => void create(event)} noValidate>
          <Stack>
            {problem !== null && (
              <ProblemAlert
                error={problem}
                shown={['/title', '/kind', '/unit_id', '/template_id']}
              />
            )}
            {template === null && (
              <Textarea
                label="Título"
                description="Pode mudar depois."
                autosize
                minRows={2}
                maxLength={250}
                value={title}
                error={errors.title}
                ref={first}
                onChange={(event) => setTitle(event.currentTarget.value.replaceAll('\n', ' '))}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') void create(event);
                }}
              />
            )}
            <Select
              label="Tipo"
              data={Object.entries(releaseKinds).map(([value, label]) => ({ value, label }))}
              value={kind}
              error={errors.kind}
              allowDeselect={false}
              onChange={(value) => {
                if (!isKind(value) || value === kind) return;
                setKind(value);
                setTemplate(null);
              }}
            />
            <TemplateChoice
              kind={kind}
              value={template}
              error={errors.template_id}
              onChange={setTemplate}
              onMunicipality={setMunicipality}
            />
            <UnitSelect
              label="Órgão"
              value={unit}
              error={errors.unit_id}
              allowDeselect={false}
              onChange={setUnit}
            />
            <Group justify="flex-end">
              <Button type="submit" loading={pending}>
                Começar a escrever
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}

function isKind(value: unknown): value is ReleaseKind {
  return typeof value === 'string' && value in releaseKinds;
}
