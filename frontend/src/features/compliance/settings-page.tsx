import { Button, Paper, Select, Stack, TagsInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { ComplianceSettings, Sphere } from '@/api/types';
import { spheres } from '@/lib/glossary';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { Time } from '@/ui/time';

const path = '/api/v1/compliance-settings';

export function SettingsPage() {
  const settings = api.useQuery('get', path);
  return (
    <>
      <PageHeader
        title="Conformidade"
        description="O que as verificações procuram em cada texto antes da aprovação."
      />
      {settings.isPending ? (
        <ListSkeleton rows={3} />
      ) : settings.data === undefined ? (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <SettingsForm settings={settings.data} reload={() => void settings.refetch()} />
      )}
    </>
  );
}

function SettingsForm({ settings, reload }: { settings: ComplianceSettings; reload: () => void }) {
  const queryClient = useQueryClient();
  const [key, setKey] = useState(0);
  const save = api.useMutation('patch', path);
  const stale = save.isError && toProblem(save.error).status === 412;
  return (
    <Paper withBorder p="lg">
      <Fields
        key={key}
        settings={settings}
        error={save.error}
        pending={save.isPending}
        stale={stale}
        onTakeTheirs={() => {
          save.reset();
          setKey(key + 1);
        }}
        onSubmit={(body) =>
          save.mutate(
            { params: { header: ifMatch(settings) }, body },
            {
              onSuccess: async () => {
                notifyDone('Conformidade salva.');
                for (const other of [path, '/api/v1/blackouts', '/api/v1/releases/{id}/checks']) {
                  await queryClient.invalidateQueries({ queryKey: ['get', other] });
                }
              },
              onError: (error) => {
                if (toProblem(error).status === 412) reload();
              },
            },
          )
        }
      />
    </Paper>
  );
}

type Values = Pick<ComplianceSettings, 'names' | 'slogans' | 'sphere'>;

interface FieldsProps {
  settings: ComplianceSettings;
  error: unknown;
  pending: boolean;
  stale: boolean;
  onSubmit: (values: Values) => void;
  onTakeTheirs: () => void;
}

function Fields({ settings, error, pending, stale, onSubmit, onTakeTheirs }: FieldsProps) {
  const { names, slogans, sphere } = settings;
  const form = useForm<Values>({ initialValues: { names, slogans, sphere } });
  const readOnly = !settings.allowed_actions.includes('edit');
  const faults = error == null ? {} : fieldErrors(error);
  const fault = (list: string): string | undefined =>
    Object.entries(faults).find(([key]) => key === list || key.startsWith(`${list}.`))?.[1];
  return (
    <form onSubmit={form.onSubmit(onSubmit)} noValidate>
      <Stack maw={640}>
        {stale ? (
          <ConflictAlert
            differences={[
              { label: 'Nomes', theirs: names.join('; ') },
              { label: 'Slogans', theirs: slogans.join('; ') },
              { label: 'Esfera', theirs: spheres[sphere] },
            ]}
            onTakeTheirs={onTakeTheirs}
          />
        ) : (
          <ProblemAlert error={error} shown={['/names', '/slogans', '/sphere']} />
        )}
        {readOnly && (
          <Text size="sm" c="dimmed">
            Vale para toda a assessoria: só a chefia do órgão do topo altera.
          </Text>
        )}
        <TagsInput
          label="Nomes de autoridades e servidores"
          description="A publicidade oficial não pode promover pessoas (Constituição, art. 37, § 1º). Cada nome é procurado em título, subtítulo, resumo, texto, legendas e descrições de imagem; acentos e maiúsculas não importam. Enter acrescenta."
          placeholder={form.values.names.length === 0 ? 'Fulano de Tal' : undefined}
          maxTags={200}
          maxLength={120}
          splitChars={[';']}
          readOnly={readOnly}
          {...form.getInputProps('names')}
          error={fault('names')}
        />
        <TagsInput
          label="Slogans e marcas de gestão"
          description="Procurados da mesma forma."
          placeholder={form.values.slogans.length === 0 ? 'Governo que faz' : undefined}
          maxTags={200}
          maxLength={120}
          splitChars={[';']}
          readOnly={readOnly}
          {...form.getInputProps('slogans')}
          error={fault('slogans')}
        />
        <Select
          label="Esfera da assessoria"
          description="Só os períodos de defeso eleitoral desta esfera valem aqui."
          data={Object.entries(spheres).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          disabled={readOnly}
          maw={240}
          value={form.values.sphere}
          onChange={(next) => next && form.setFieldValue('sphere', next as Sphere)}
          error={fault('sphere')}
        />
        {!readOnly && (
          <Button type="submit" loading={pending} style={{ alignSelf: 'start' }}>
            Salvar
          </Button>
        )}
        {settings.updated_by && settings.updated_at && (
          <Text size="xs" c="dimmed">
            Alterado por {settings.updated_by.name}, <Time value={settings.updated_at} />
          </Text>
        )}
      </Stack>
    </form>
  );
}
