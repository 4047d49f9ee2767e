import { Button, Paper } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { ImportSummary } from '@/api/types';
import { plural } from '@/lib/numbers';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import classes from './imports.module.css';
import { importKinds, importState } from './words';

export function ImportsPage() {
  const imports = api.useInfiniteQuery('get', '/api/v1/imports', {}, keyset);
  return (
    <>
      <PageHeader
        title="Importações"
        description="Traga os textos de outro sistema, com as datas, os endereços e as assinaturas que tinham lá."
        actions={<NewImportButton />}
      />
      <Paper withBorder>
        <InfiniteList
          query={imports}
          label="Importações"
          noun={['importação', 'importações']}
          getKey={(item) => item.id}
          empty={
            <EmptyState
              icon={IconFileImport}
              title="Nada importado ainda"
              action={<NewImportButton />}
            >
              Exporte os textos do WordPress, ou junte-os numa planilha com título, texto e data.
              Você confere tudo antes de entrar.
            </EmptyState>
          }
        >
          {(item) => <ImportListRow item={item} />}
        </InfiniteList>
      </Paper>
    </>
  );
}

function NewImportButton() {
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/importacoes/nova" {...props} />}
    >
      Nova importação
    </Button>
  );
}

function ImportListRow({ item }: { item: ImportSummary }) {
  const { created, failed } = item.counts;
  const entered = item.dry_run
    ? plural(created, 'texto entraria', 'textos entrariam')
    : plural(created, 'texto entrou', 'textos entraram');
  return (
    <Link
      to="/importacoes/$importId"
      params={{ importId: item.id }}
      className={classes.row}
      data-list-item
    >
      <span className={classes.what}>
        <span className={classes.name}>{item.file_name}</span>
        <span className={classes.meta}>
          {importKinds[item.kind]} · {item.unit.acronym ?? item.unit.name} · {item.author.name} ·{' '}
          <Time value={item.created_at} />
        </span>
        <span className={classes.meta}>
          {entered}
          {failed > 0 && `, ${plural(failed, 'com erro', 'com erro')}`}
        </span>
      </span>
      <StatusBadge {...importState(item)} />
    </Link>
  );
}
