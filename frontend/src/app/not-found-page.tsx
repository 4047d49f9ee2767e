import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Página não encontrada" />
      <EmptyState
        icon={IconMapQuestion}
        title="Aqui não há nada"
        action={
          <Button renderRoot={(props) => <Link to="/" {...props} />}>Ir para o início</Button>
        }
      >
        O endereço pode ter mudado ou sido digitado com erro, ou o item foi excluído.
      </EmptyState>
    </>
  );
}
