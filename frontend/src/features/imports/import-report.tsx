import { Alert, Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, type Ref } from 'react';
import type { Import, ImportRow } from '@/api/types';
import { formatDay } from '@/lib/dates';
import { formatNumber, plural } from '@/lib/numbers';
import { StatusBadge } from '@/ui/status-badge';
import { CancelImport } from './cancel-import';
import { downloadText, errorsCsv } from './errors-csv';
import classes from './imports.module.css';
import { isOver, outcomeState } from './words';

/** How far an import is, and what became (or would become) of its rows. */
export function ImportReport({ item }: { item: Import }) {
  const counts = useRef<HTMLDListElement>(null);
  return (
    <Stack>
      {isOver(item) ? null : (
        <ImportProgress item={item} onCancelled={() => counts.current?.focus()} />
      )}
      {item.status === 'cancelled' && (
        <Alert
          color="orange"
          role="status"
          title={item.dry_run ? 'Conferência cancelada' : 'Importação cancelada'}
          icon={<IconAlertTriangle size={18} aria-hidden />}
        >
          {stoppedAt(item)}
        </Alert>
      )}
      {item.fault !== null && (
        <Alert
          color="red"
          role="alert"
          title="A importação parou"
          icon={<IconAlertTriangle size={18} aria-hidden />}
        >
          {item.fault}
        </Alert>
      )}
      <Counts item={item} ref={counts} />
      {item.errors.length > 0 && <Errors item={item} />}
      {item.preview.length > 0 && (
        <Paper withBorder p="md" component="section" aria-labelledby="preview">
          <Title order={2} size="h4" id="preview" mb="xs">
            {item.preview.length < item.total
              ? `As ${formatNumber(item.preview.length)} primeiras linhas`
              : 'As linhas do arquivo'}
          </Title>
          <Rows rows={item.preview} dryRun={item.dry_run} />
        </Paper>
      )}
    </Stack>
  );
}

function stoppedAt({ dry_run, processed, total }: Import): string {
  const where = `Parou depois de ${formatNumber(processed)} de ${plural(total, 'linha', 'linhas')}.`;
  return dry_run
    ? `${where} Nada foi gravado.`
    : `${where} O que já entrou ficou. Para trazer o resto, importe o mesmo arquivo de novo: nada se repete.`;
}

function ImportProgress({ item, onCancelled }: { item: Import; onCancelled: () => void }) {
  const told = `${formatNumber(item.processed)} de ${plural(item.total, 'linha', 'linhas')}`;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb={6}>
        <Text fw={550}>{item.dry_run ? 'Conferindo o arquivo…' : 'Importando…'}</Text>
        <Text size="sm" c="dimmed" role="status">
          {told}
        </Text>
      </Group>
      <Progress
        value={item.total === 0 ? 0 : (100 * item.processed) / item.total}
        aria-label={item.dry_run ? 'Conferência do arquivo' : 'Andamento da importação'}
      />
      <Group justify="space-between" mt={6}>
        <Text size="sm" c="dimmed">
          Você pode sair desta tela: o trabalho continua.
        </Text>
        {item.allowed_actions.includes('cancel') && (
          <CancelImport item={item} onCancelled={onCancelled} />
        )}
      </Group>
    </Paper>
  );
}

function Counts({ item, ref }: { item: Import; ref: Ref<HTMLDListElement> }) {
  const { created, unchanged, skipped, failed } = item.counts;
  const counts: [string, number][] = [
    [item.dry_run ? 'entrariam' : 'entraram', created],
    ['já estavam aqui', unchanged],
    ['deixados de lado', skipped],
    ['com erro', failed],
  ];
  return (
    <dl className={classes.counts} ref={ref} tabIndex={-1}>
      {counts.map(([label, count]) => (
        <div key={label} className={classes.count}>
          <dt>{label}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Errors({ item }: { item: Import }) {
  const { failed } = item.counts;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="errors">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="errors">
          {plural(failed, 'linha com erro', 'linhas com erro')}
        </Title>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => downloadText('linhas-com-erro.csv', errorsCsv(item.errors))}
        >
          Baixar em CSV
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {failed > item.errors.length &&
          `Aqui estão as ${formatNumber(item.errors.length)} primeiras. `}
        Corrija-as no arquivo e importe-o de novo: o que já entrou não se repete.
      </Text>
      <Rows rows={item.errors} dryRun={item.dry_run} />
    </Paper>
  );
}

function Rows({ rows, dryRun }: { rows: readonly ImportRow[]; dryRun: boolean }) {
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.number} className={classes.item}>
          <span className={classes.number}>Linha {row.number}</span>
          <div style={{ minWidth: 0 }}>
            <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
              {row.release_id === null ? (
                (row.title ?? 'Sem título')
              ) : (
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link
                      to="/releases/$releaseId"
                      params={{ releaseId: row.release_id ?? '' }}
                      {...props}
                    />
                  )}
                >
                  {row.title ?? 'Sem título'}
                </Anchor>
              )}
            </Text>
            <Text size="sm" c="dimmed">
              {facts(row)}
            </Text>
            {row.reasons.length > 0 && (
              <ul className={classes.reasons}>
                {row.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </div>
          <StatusBadge {...outcomeState(row.outcome, dryRun)} />
        </li>
      ))}
    </ul>
  );
}

function facts(row: ImportRow): string {
  const when =
    row.published_at === null
      ? row.outcome === 'created' || row.outcome === 'unchanged'
        ? 'rascunho'
        : null
      : `publicado em ${formatDay(row.published_at)}`;
  return [when, row.byline, row.external_id === null ? null : `identificador ${row.external_id}`]
    .filter((fact) => fact !== null)
    .join(' · ');
}
