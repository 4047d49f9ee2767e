import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopyPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import type { Release } from '@/api/types';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { useReleaseCache } from '../queries';

/** Begins another draft with the same content, and leads there. */
export function DuplicateButton({ release }: { release: Release }) {
  const navigate = useNavigate();
  const remember = useReleaseCache();
  const key = useIdempotencyKey();
  const duplicate = api.useMutation('post', '/api/v1/releases/{id}/duplicate');
  if (!release.allowed_actions.includes('duplicate')) return null;
  return (
    <Tooltip label="Duplicar">
      <ActionIcon
        variant="default"
        size={36}
        aria-label="Duplicar"
        loading={duplicate.isPending}
        onClick={() =>
          duplicate.mutate(
            { params: { path: { id: release.id }, header: key.header() } },
            {
              onError: notifyProblem,
              onSuccess: (copy) => {
                key.renew();
                remember(copy);
                notifyDone('Cópia criada: um rascunho seu, com endereço próprio');
                const params = { releaseId: copy.id };
                void navigate({ to: '/releases/$releaseId/editar', params });
              },
            },
          )
        }
      >
        <IconCopyPlus size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
