import { Button, Menu } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { api } from '@/api/client';
import type { PlannedEvent } from '@/api/types';
import { notifyDone, notifyProblem } from '@/ui/notify';

interface Props {
  event: PlannedEvent;
  onApplied: () => void;
}

/** Adds what a template has: those for the event's kind first. */
export function ApplyTemplate({ event, onApplied }: Props) {
  const templates = api.useQuery('get', '/api/v1/checklist-templates', {
    params: { query: { limit: 100 } },
  });
  const apply = api.useMutation('post', '/api/v1/agenda/{id}/checklist/apply');
  const all = templates.data?.items ?? [];
  const fitting = all.filter(({ event_kind }) => event_kind === event.kind);
  const others = all.filter(({ event_kind }) => event_kind !== event.kind);

  function choose(template_id: string, name: string): void {
    apply.mutate(
      { params: { path: { id: event.id } }, body: { template_id } },
      {
        onSuccess: () => notifyDone(`Modelo «${name}» aplicado.`),
        onError: notifyProblem,
        onSettled: onApplied,
      },
    );
  }

  const item = ({ id, name, items }: (typeof all)[number]) => (
    <Menu.Item key={id} onClick={() => choose(id, name)}>
      {name} ({items.length} {items.length === 1 ? 'item' : 'itens'})
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconTemplate size={16} aria-hidden />}
          loading={apply.isPending}
        >
          Aplicar modelo
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {templates.isError && (
          <Menu.Item onClick={() => void templates.refetch()}>
            Não foi possível carregar os modelos. Tentar de novo
          </Menu.Item>
        )}
        {templates.isSuccess && all.length === 0 && (
          <Menu.Item disabled>Ainda não há modelos de checklist.</Menu.Item>
        )}
        {[...fitting, ...others].map(item)}
      </Menu.Dropdown>
    </Menu>
  );
}
