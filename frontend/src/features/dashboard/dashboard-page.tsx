import { Button } from '@mantine/core';
import { IconPlus, IconSparkles } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '@/api/client';
import { can, useMe } from '@/api/me';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { useListKeys } from '@/ui/use-list-keys';
import classes from './dashboard-page.module.css';
import { greeting } from './greeting';
import { Section } from './section';
import { sectionsFor } from './sections';

export function DashboardPage() {
  const me = useMe();
  const board = api.useQuery('get', '/api/v1/dashboard', {}, { refetchInterval: 60_000 });
  const keys = useListKeys<HTMLDivElement>();
  const sections = sectionsFor(me);
  const waiting =
    board.data === undefined
      ? 0
      : // A text may wait in two sections at once.
        new Set(
          sections
            .filter((section) => section.urgent)
            .flatMap((section) => board.data[section.key].map(({ id }) => id)),
        ).size;
  const writes = can(me, 'releases.write');
  return (
    <>
      <PageHeader
        title={greeting(me.name, new Date())}
        description={
          board.data === undefined
            ? 'O que espera por você.'
            : waiting === 0
              ? 'Nada espera por você agora.'
              : waiting === 1
                ? 'Um item espera por você.'
                : `${waiting} itens esperam por você.`
        }
        actions={
          writes && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/releases/novo" {...props} />}
            >
              Novo release
            </Button>
          )
        }
      />
      {board.isPending ? (
        <ListSkeleton rows={8} />
      ) : board.data === undefined ? (
        <ErrorState error={board.error} onRetry={() => void board.refetch()} />
      ) : sections.every((section) => board.data[section.key].length === 0) ? (
        <EmptyState icon={IconSparkles} title="Tudo começa por um texto">
          {writes
            ? 'Escreva o primeiro release: ele passa pela revisão e pela aprovação e sai na sala de imprensa. O que esperar por você aparece aqui.'
            : 'Quando houver textos para você aprovar, publicar ou ler, eles aparecem aqui.'}
        </EmptyState>
      ) : (
        <div ref={keys} className={classes.board}>
          {sections.map((section) => (
            <Section key={section.key} section={section} items={board.data[section.key]} />
          ))}
        </div>
      )}
    </>
  );
}
