import { Button, Group, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { can, useMe } from '@/api/me';
import type { ApprovalLink, Release } from '@/api/types';
import { approvalLinkStates } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { ErrorState } from '@/ui/error-state';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import classes from './approvals.module.css';

/** Statuses in which it matters to whom a link went. */
const telling: readonly Release['status'][] = ['in_review', 'changes_requested', 'approved'];

/** The approval links of a release, the latest first; nothing where there is none. */
export function ApprovalLinks({ release }: { release: Release }) {
  return telling.includes(release.status) ? <Links release={release} /> : null;
}

function Links({ release }: { release: Release }) {
  const me = useMe();
  const query = api.useQuery(
    'get',
    '/api/v1/releases/{id}/approval-links',
    { params: { path: { id: release.id } } },
    {
      // The reader opens and decides elsewhere.
      refetchInterval: ({ state }) =>
        state.data?.items.some((link) => link.state === 'open') ? 30_000 : false,
    },
  );
  if (query.data?.items.length === 0 || query.isPending) return null;
  return (
    <section aria-labelledby="links-de-aprovacao" className={classes.section}>
      <Title order={2} size="h4" id="links-de-aprovacao" mb="xs">
        Aprovação por link
      </Title>
      {query.data === undefined ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ul className={classes.list} aria-label="Links de aprovação">
          {query.data.items.map((link) => (
            <li key={link.id} className={classes.link}>
              <LinkRow link={link} release={release} cancellable={can(me, 'releases.write')} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  link: ApprovalLink;
  release: Release;
  cancellable: boolean;
}

function LinkRow({ link, release, cancellable }: RowProps) {
  const queries = useQueryClient();
  const revoke = api.useMutation('delete', '/api/v1/releases/{id}/approval-links/{link_id}');
  const { recipient, creator, state } = link;

  async function askAndRevoke(): Promise<void> {
    const sure = await confirm({
      title: `Cancelar o link de ${recipient.name}?`,
      message:
        'Quem abrir o link verá que ele foi cancelado, e a decisão por ele deixa de ser possível. Não há como desfazer, mas você pode criar outro.',
      confirmLabel: 'Cancelar link',
      cancelLabel: 'Manter',
      danger: true,
    });
    if (!sure) return;
    revoke.mutate(
      { params: { path: { id: release.id, link_id: link.id } } },
      {
        onSuccess: () => notifyDone(`Link de ${recipient.name} cancelado.`),
        onError: notifyProblem,
        onSettled: () =>
          queries.invalidateQueries({ queryKey: ['get', '/api/v1/releases/{id}/approval-links'] }),
      },
    );
  }

  return (
    <>
      <Group justify="space-between" align="flex-start" gap="xs">
        <span className={classes.name}>{recipient.name}</span>
        <StatusBadge {...approvalLinkStates[state]} />
      </Group>
      <p className={classes.when}>
        <Outcome link={link} />
        <br />
        Criado por {creator.name}, <Time value={link.created_at} />
      </p>
      {state === 'open' && cancellable && (
        <Button
          variant="default"
          size="xs"
          mt="xs"
          loading={revoke.isPending}
          aria-label={`Cancelar link de ${recipient.name}`}
          onClick={() => void askAndRevoke()}
        >
          Cancelar link
        </Button>
      )}
    </>
  );
}

/** What became of it, in a sentence. */
function Outcome({ link }: { link: ApprovalLink }) {
  const { state, opened_at, used_at, outcome, expires_at } = link;
  const opened =
    opened_at === null ? (
      'não foi aberto'
    ) : (
      <>
        aberto <Time value={opened_at} />
      </>
    );
  switch (state) {
    case 'used':
      return (
        <>
          {outcome === 'approve' ? 'Aprovou' : 'Pediu ajustes'}{' '}
          {used_at !== null && <Time value={used_at} />}
        </>
      );
    case 'open':
      return (
        <>
          Vale até <Time value={expires_at} />; {opened}
        </>
      );
    case 'expired':
      return (
        <>
          Venceu <Time value={expires_at} />; {opened}
        </>
      );
    case 'locked':
      return <>Código errado vezes demais; {opened}</>;
    case 'outdated':
      return <>O texto mudou ou já foi decidido; {opened}</>;
    case 'revoked':
      return <>Foi cancelado; {opened}</>;
  }
}
