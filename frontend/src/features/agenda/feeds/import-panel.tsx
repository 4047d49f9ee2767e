import { Button, FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
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
import { ImportReport } from './import-report';

/** As much as the server reads. */
const MOST_BYTES = 8 * 1024 * 1024;

/** By the end of the name: not every system knows what a file is. */
const TYPES = {
  ics: 'text/calendar',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

interface Sent {
  file: File;
  type: string;
  unit: string;
  reason: string;
  dryRun: boolean;
}

function typeOf(file: File): string | undefined {
  const suffix = file.name.toLowerCase().split('.').at(-1) ?? '';
  return Object.entries(TYPES).find(([name]) => name === suffix)?.[1];
}

/** The bytes as they are: old calendars are in old encodings, which the server knows how to read. */
async function send({ file, type, unit, reason, dryRun }: Sent): Promise<EventImport> {
  const { data } = await client.POST('/api/v1/agenda/import', {
    params: {
      query: {
        dry_run: dryRun,
        unit: unit === '' ? undefined : unit,
        conflict_reason: reason.trim() === '' ? undefined : reason.trim(),
      },
    },
    headers: { 'Content-Type': type },
    body: '',
    bodySerializer: () => file,
  });
  return data as EventImport;
}

/** A file of another calendar, or a spreadsheet: first what would change, without a trace; then, if one agrees, the change. */
export function ImportPanel() {
  const me = useMe();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState(me.units[0]?.slug ?? '');
  const [reason, setReason] = useState('');
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
  const type = file === null ? undefined : typeOf(file);
  const fault = tooLarge
    ? 'O arquivo passa de 8 MB. Divida-o.'
    : file !== null && type === undefined
      ? 'Escolha um arquivo .ics, .csv ou .xlsx.'
      : undefined;

  function sent(dryRun: boolean): Sent | undefined {
    if (file === null || type === undefined || tooLarge) return undefined;
    return { file, type, unit, reason, dryRun };
  }

  function changed(): void {
    check.reset();
    take.reset();
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const tried = sent(true);
    if (tried) check.mutate(tried);
  }

  const found = check.data;
  const changes = (found?.created ?? 0) + (found?.updated ?? 0);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">
          Traga os eventos de um calendário (.ics do Google, Outlook, Expresso) ou de uma planilha
          (.csv ou .xlsx, com as colunas da planilha da agenda, ou ao menos Título e Começo). O
          arquivo é primeiro conferido, sem gravar nada. Um evento que já veio antes é atualizado,
          não repetido.
        </Text>
        <ProblemAlert error={take.error ?? check.error} />
        <FileInput
          label="Arquivo"
          description="Calendário ou planilha de até 8 MB"
          placeholder="Escolher arquivo"
          leftSection={<IconUpload size={16} aria-hidden />}
          accept={Object.entries(TYPES)
            .flatMap(([suffix, name]) => [`.${suffix}`, name])
            .join(',')}
          clearable
          clearButtonProps={{ 'aria-label': 'Tirar o arquivo' }}
          value={file}
          error={fault}
          onChange={(next) => {
            changed();
            setFile(next);
            setReason('');
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
          <ImportReport told={take.data} done />
        ) : (
          <>
            {found && <ImportReport told={found} />}
            {(reason !== '' || found?.skipped.some(({ code }) => code === 'conflicts')) && (
              <TextInput
                label="Motivo para manter conflitos"
                description="Uma linha com conflito novo fica de fora, a não ser que se diga por que ela fica assim."
                maxLength={600}
                value={reason}
                onChange={({ currentTarget }) => {
                  setReason(currentTarget.value);
                }}
              />
            )}
            <Group justify="flex-end">
              <Button
                type="submit"
                variant={found ? 'default' : 'filled'}
                disabled={!sent(true)}
                loading={check.isPending}
              >
                {found ? 'Conferir de novo' : 'Conferir'}
              </Button>
              {found && (
                <Button
                  leftSection={<IconCalendarPlus size={18} aria-hidden />}
                  disabled={!sent(false) || changes === 0}
                  loading={take.isPending}
                  onClick={() => {
                    const agreed = sent(false);
                    if (agreed) take.mutate(agreed);
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
