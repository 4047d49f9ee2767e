import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '@/lib/numbers';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { ImportReport } from './import-report';
import { useImport } from './queries';
import { importKinds, importState } from './words';

const route = getRouteApi('/ui/shell/importacoes/$importId');

export function ImportPage() {
  const { importId } = route.useParams();
  const query = useImport(importId);
  const item = query.data;
  if (item === undefined) {
    return query.isError ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <ListSkeleton />
    );
  }
  return (
    <>
      <PageHeader
        title={item.file_name}
        back={{ to: '/importacoes', label: 'Importações' }}
        description={
          <>
            {item.dry_run && 'Só conferência: nada foi gravado. '}
            {importKinds[item.kind]}, {formatNumber(item.total)} linhas, para{' '}
            {item.unit.acronym ?? item.unit.name}. Por {item.author.name},{' '}
            <Time value={item.created_at} />.
          </>
        }
        actions={<StatusBadge {...importState(item)} />}
      />
      <ImportReport item={item} />
    </>
  );
}
