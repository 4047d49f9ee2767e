import { Alert, List } from '@mantine/core';
import type { EventImport } from '@/api/types';
import { plural } from '@/lib/numbers';
import { SkippedList } from './skipped-list';

/** What an import would do, or did. */
export function ImportReport({ told, done = false }: { told: EventImport; done?: boolean }) {
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
        {skipped.length > 0 && <List.Item>{plural(skipped.length, 'aviso', 'avisos')}</List.Item>}
      </List>
      <SkippedList skipped={skipped} summary="Ver por quê" />
    </Alert>
  );
}
