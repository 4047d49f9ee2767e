import { Button, Paper } from '@mantine/core';
import { IconId, IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { PressPassCreated } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { NewPassDialog } from './new-pass-dialog';
import { PassMade } from './pass-made';
import { PassRow } from './pass-row';

const route = getRouteApi('/ui/shell/passes-de-imprensa');
const path = '/api/v1/press-passes';

export function PressPassesPage() {
  const { novo } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [made, setMade] = useState<PressPassCreated | null>(null);
  const passes = api.useInfiniteQuery('get', path, {}, keyset);
  const openForm = () => void navigate({ search: { novo: '1' } });
  const closeForm = () => void navigate({ search: {}, replace: true });
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ['get', path] });
  const newButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={openForm}>
      Novo passe
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Passes de imprensa"
        description="Um passe é um endereço pessoal: por ele um jornalista lê, sem senha, o que está sob embargo no seu órgão. Cada abertura fica registrada no release."
        actions={newButton}
      />
      {made !== null && <PassMade made={made} onDone={() => setMade(null)} />}
      <Paper withBorder>
        <InfiniteList
          query={passes}
          label="Passes de imprensa"
          noun={['passe', 'passes']}
          getKey={(pass) => pass.id}
          empty={
            <EmptyState icon={IconId} title="Nenhum passe ainda" action={newButton}>
              Dê um a cada jornalista que recebe os textos antes da hora; nunca o mesmo a dois.
            </EmptyState>
          }
        >
          {(pass) => <PassRow pass={pass} onRevoked={refresh} />}
        </InfiniteList>
      </Paper>
      {novo !== undefined && (
        <NewPassDialog
          onClose={closeForm}
          onCreated={(pass) => {
            setMade(pass);
            refresh();
            closeForm();
          }}
        />
      )}
    </>
  );
}
