import {
  Alert,
  Button,
  FileInput,
  Group,
  Paper,
  Select,
  Stack,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { IconInfoCircle, IconUpload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIdempotencyKey } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { Import, ImportKind } from '@/api/types';
import { plural } from '@/lib/numbers';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { ImportReport } from './import-report';
import { MappingFields } from './mapping-fields';
import { useImport, useSendImport, useShowImport } from './queries';
import { guessKind, importKinds, sayChecked } from './words';

/** The largest file that the server takes. */
const LIMIT = 50 * 1024 * 1024;

const kinds = Object.entries(importKinds).map(([value, label]) => ({ value, label }));

export function NewImportPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const check = useSendImport();
  const start = useSendImport();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind | null>(null);
  const [unitId, setUnitId] = useState('');
  // None until the person changed what the server recognised.
  const [mapping, setMapping] = useState<Record<string, string> | null>(null);
  const [checkedId, setCheckedId] = useState<string | null>(null);
  const checked = useImport(checkedId).data;
  const show = useShowImport();
  const result = useRef<HTMLDivElement>(null);
  const again = useRef<HTMLButtonElement>(null);

  // A button at work drops the focus: it goes on to what was found, or back.
  useEffect(() => {
    if (check.isIdle || check.isPending) return;
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== again.current) return;
    (result.current ?? again.current)?.focus();
  }, [check.isIdle, check.isPending]);

  function changed(): void {
    key.renew();
    check.reset();
    start.reset();
    setCheckedId(null);
  }

  function send(dryRun: boolean): void {
    if (file === null || kind === null) return;
    const request = {
      file,
      kind,
      unitId,
      mapping: mapping ?? (dryRun ? {} : sheetMapping(checked)),
      dryRun,
      key: key.header(),
    };
    (dryRun ? check : start).mutate(request, {
      onSuccess: (item) => {
        key.renew();
        void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/imports'] });
        if (dryRun) {
          show(item);
          setCheckedId(item.id);
        } else void navigate({ to: '/importacoes/$importId', params: { importId: item.id } });
      },
    });
  }

  const tooLarge = file !== null && file.size > LIMIT;
  const faults = fieldErrors(check.error ?? start.error);
  const ready = file !== null && kind !== null && !tooLarge;
  return (
    <>
      <PageHeader
        title="Nova importação"
        back={{ to: '/importacoes', label: 'Importações' }}
        description="Primeiro o arquivo é conferido, sem gravar nada. Depois você decide se importa."
      />
      <Stack>
        <Paper
          withBorder
          p="lg"
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            send(true);
          }}
        >
          <Stack>
            <ProblemAlert error={check.error} shown={['/file', '/kind', '/unit_id']} />
            <FileInput
              label="Arquivo"
              description="Exportação do WordPress, CSV, Excel ou JSON, de até 50 MB"
              placeholder="Escolher arquivo"
              leftSection={<IconUpload size={16} aria-hidden />}
              accept=".xml,.wxr,.csv,.tsv,.txt,.xlsx,.json"
              clearable
              clearButtonProps={{ 'aria-label': 'Tirar o arquivo' }}
              value={file}
              error={tooLarge ? 'O arquivo passa de 50 MB. Divida-o.' : faults.file}
              onChange={(next) => {
                changed();
                setMapping(null);
                setFile(next);
                setKind(next === null ? null : guessKind(next.name));
              }}
            />
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <Select
                label="O que é"
                placeholder="Escolher"
                data={kinds}
                value={kind}
                error={faults.kind}
                checkIconPosition="right"
                onChange={(next) => {
                  changed();
                  setMapping(null);
                  setKind(next as ImportKind | null);
                }}
              />
              <UnitSelect
                label="Órgão dos textos"
                placeholder="O seu órgão"
                clearable
                clearButtonProps={{ 'aria-label': 'Tirar o órgão' }}
                value={unitId}
                error={faults.unit_id}
                onChange={(next) => {
                  changed();
                  setUnitId(next);
                }}
              />
            </Group>
            <Alert color="blue" variant="light" icon={<IconInfoCircle size={18} aria-hidden />}>
              Textos publicados entram já publicados, com a data que tinham, porque quem chefia a
              assessoria os importa. Rascunhos entram como rascunhos. O que já foi importado antes
              fica como está.
            </Alert>
            <Group justify="flex-end">
              <Button
                ref={again}
                type="submit"
                variant={checked === undefined ? 'filled' : 'default'}
                disabled={!ready}
                loading={check.isPending}
              >
                {checked === undefined ? 'Conferir' : 'Conferir de novo'}
              </Button>
            </Group>
          </Stack>
        </Paper>
        <VisuallyHidden role="status">{checked && sayChecked(checked)}</VisuallyHidden>
        {checked !== undefined && (
          <Stack ref={result} tabIndex={-1} role="region" aria-label="Resultado da conferência">
            {checked.columns.length > 0 && (
              <Paper withBorder p="lg" component="section" aria-labelledby="columns">
                <Title order={2} size="h4" id="columns">
                  Colunas
                </Title>
                <Text size="sm" c="dimmed" mb="md">
                  De que coluna vem cada campo. Sem situação, o que tem data de publicação entra
                  publicado.
                </Text>
                <MappingFields
                  columns={checked.columns}
                  mapping={mapping ?? checked.mapping}
                  onChange={(next) => {
                    key.renew();
                    setMapping(next);
                  }}
                />
                <Group justify="flex-end" mt="md">
                  <Button
                    variant="default"
                    disabled={mapping === null}
                    loading={check.isPending}
                    onClick={() => send(true)}
                  >
                    Conferir com estas colunas
                  </Button>
                </Group>
              </Paper>
            )}
            <ProblemAlert error={start.error} />
            {checked.status === 'done' && (
              <Group justify="flex-end">
                <Button
                  loading={start.isPending}
                  disabled={checked.counts.created === 0}
                  onClick={() => send(false)}
                >
                  {checked.counts.created === 0
                    ? 'Nada a importar'
                    : `Importar ${plural(checked.counts.created, 'texto', 'textos')}`}
                </Button>
              </Group>
            )}
            <ImportReport item={checked} />
          </Stack>
        )}
      </Stack>
    </>
  );
}

/** What the server recognised; other files have their fields by name. */
function sheetMapping(item: Import | undefined): Record<string, string> {
  return item === undefined || item.columns.length === 0 ? {} : item.mapping;
}
