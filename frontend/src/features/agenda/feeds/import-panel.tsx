import { Alert, Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { IconCalendarPlus, IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { client } from '@/api/client';
import { useMe } from '@/api/me';
import type { EventImport } from '@/api/types';
import { plural } from '@/lib/numbers';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { outdateAgenda } from '../queries';

/** As much as the server reads. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Sent {
  file: File;
  unit: string;
  dryRun: boolean;
}

/** The bytes as they are: old calendars are in old encodings, which the server knows how to read. */
async function send({ file, unit, dryRun }: Sent): Promise<EventImport> {
  const { data } = await client.POST('/api/v1/agenda/import', {
    params: { query: { dry_run: dryRun, unit: unit === '' ? undefined : unit } },
    headers: { 'Content-Type': 'text/calendar' },
    body: '',
    bodySerializer: () => file,
  });
  return data as EventImport;
}

/** A file of another calendar: first what would change, without a trace; then, if one agrees, the change. */
export function ImportPanel() {
  const me = useMe();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState(me.units[0]?.slug ?? '');
  const check = useMutation({ mutationFn: send });
  const take = useMutation({
    mutationFn: send,
    onSuccess: ({ created, updated }) => {
      outdateAgenda(queries);
      notifyDone(
        `${plural(created, 'evento novo', 'eventos novos')}, ${plural(updated, 'atualizado', 'atualizados')}.`,
      );
    },
  });
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const ready = file !== null && !tooLarge;

  function changed(): void {
    check.reset();
    take.reset();
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (ready) check.mutate({ file, unit, dryRun: true });
  }

  const found = check.data;
  const changes = (found?.created ?? 0) + (found?.updated ?? 0);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">
          Traga os eventos de um arquivo .ics (Google, Outlook, Expresso). O arquivo é primeiro
          conferido, sem gravar nada. Um evento que já veio antes é atualizado, não repetido.
        </Text>
        <ProblemAlert error={take.error ?? check.error} />
        <FileInput
          label="Arquivo"
          description="Calendário .ics de até 8 MB"
          placeholder="Escolher arquivo"
          leftSection={<IconUpload size={16} aria-hidden />}
          accept=".ics,text/calendar"
          clearable
          clearButtonProps={{ 'aria-label': 'Tirar o arquivo' }}
          value={file}
          error={tooLarge ? 'O arquivo passa de 8 MB. Divida-o.' : undefined}
          onChange={(next) => {
            changed();
            setFile(next);
          }}
        />
        <UnitSelect
          label="Órgão dos eventos novos"
          by="slug"
          value={unit}
          onChange={(next) => {
            changed();
            setUnit(next);
          }}
        />
        {take.data ? (
          <Report told={take.data} done />
        ) : (
          <>
            {found && <Report told={found} />}
            <Group justify="flex-end">
              <Button
                type="submit"
                variant={found ? 'default' : 'filled'}
                disabled={!ready}
                loading={check.isPending}
              >
                {found ? 'Conferir de novo' : 'Conferir'}
              </Button>
              {found && (
                <Button
                  leftSection={<IconCalendarPlus size={18} aria-hidden />}
                  disabled={!ready || changes === 0}
                  loading={take.isPending}
                  onClick={() => {
                    if (ready) take.mutate({ file, unit, dryRun: false });
                  }}
                >
                  {changes === 0
                    ? 'Nada a importar'
                    : `Importar ${plural(changes, 'evento', 'eventos')}`}
                </Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}

function Report({ told, done = false }: { told: EventImport; done?: boolean }) {
  const { created, updated, unchanged, skipped } = told;
  return (
    <Alert
      color={done ? 'green' : 'blue'}
      variant="light"
      role="status"
      title={done ? 'Importado' : 'O que vai mudar'}
    >
      <List size="sm">
        <List.Item>{plural(created, 'evento novo', 'eventos novos')}</List.Item>
        <List.Item>{plural(updated, 'evento atualizado', 'eventos atualizados')}</List.Item>
        <List.Item>{plural(unchanged, 'evento já igual', 'eventos já iguais')}</List.Item>
        {skipped.length > 0 && (
          <List.Item>
            {plural(skipped.length, 'componente fica de fora', 'componentes ficam de fora')}
          </List.Item>
        )}
      </List>
      {skipped.length > 0 && (
        <details>
          <summary>Ver por quê</summary>
          <List size="sm" mt={6}>
            {skipped.map(({ component, uid, reason }, place) => (
              <List.Item key={place}>
                <b>{component === '' ? 'Linha' : component}</b>
                {uid != null && ` (${uid})`}: {reason}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Alert>
  );
}
