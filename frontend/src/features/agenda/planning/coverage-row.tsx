import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Coverage, CoverageAction } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { resting } from '../resting';
import { useRowFocus } from '../use-row-focus';
import { actOn, removeCoverage } from './coverage-actions';
import { DeliveryDialog } from './delivery-dialog';
import classes from './planning.module.css';
import { coverageActions, coverageKinds, coverageStatuses } from './words';

interface Props {
  coverage: Coverage;
  onEdit: () => void;
  onChanged: () => void;
}

/** One coverage: what, who, until when, and what its reader may do now, in one tap. */
export function CoverageRow({ coverage, onEdit, onChanged }: Props) {
  const [pending, setPending] = useState(false);
  const [delivering, setDelivering] = useState(false);
  const { kind, status, assignees, due_at, overdue, note, allowed_actions } = coverage;
  const what = coverageKinds[kind];
  const { row, hold } = useRowFocus(coverage.version);

  async function run(work: () => Promise<unknown>): Promise<void> {
    if (pending) return;
    hold();
    setPending(true);
    try {
      await work();
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(false);
      onChanged();
    }
  }

  /** What can be taken back is done at once, and offers to be taken back. */
  function step(action: 'start' | 'deliver', done: string): Promise<void> {
    return run(async () => {
      const after = await actOn(coverage, action);
      notifyUndo(done, () => void run(() => actOn(after, 'reopen')));
    });
  }

  async function cancel(): Promise<void> {
    const sure = await confirm({
      title: 'Cancelar a cobertura?',
      message:
        assignees.length === 0
          ? 'Ela continua na lista, como cancelada.'
          : 'Quem está escalado recebe um e-mail dizendo que não precisa mais ir.',
      confirmLabel: 'Cancelar cobertura',
      cancelLabel: 'Manter',
      danger: true,
    });
    if (sure) await run(() => actOn(coverage, 'cancel'));
  }

  async function remove(): Promise<void> {
    const sure = await confirm({
      title: 'Excluir a cobertura?',
      message: 'Ela some da lista e não volta.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!sure) return;
    await run(async () => {
      await removeCoverage(coverage);
      notifyDone('Cobertura excluída.');
    });
  }

  const doing: Record<CoverageAction, () => void> = {
    start: () => void step('start', `${what}: chegada registrada.`),
    deliver: () => void step('deliver', `${what}: entregue.`),
    assign: onEdit,
    edit: onEdit,
    cancel: () => void cancel(),
    reopen: () => void run(() => actOn(coverage, 'reopen')),
    delete: () => void remove(),
  };
  const [next, ...rest] = allowed_actions;
  // Assigning and editing are one dialog.
  const others = rest.filter(
    (action) => !(action === 'edit' && allowed_actions.includes('assign')),
  );

  return (
    <Group ref={row} p="md" justify="space-between" align="flex-start" gap="sm">
      <div className={classes.grow}>
        <Group gap="xs">
          <Text fw={600}>{what}</Text>
          <StatusBadge {...coverageStatuses[status]} />
          {overdue && (
            <Badge color="red" variant="light">
              Atrasada
            </Badge>
          )}
        </Group>
        <Text size="sm">
          {assignees.length === 0
            ? 'Ninguém escalado'
            : assignees.map(({ name }) => name).join(', ')}
        </Text>
        {due_at !== null && (
          <Text size="sm" c="dimmed">
            Entregar até <Time value={due_at} />
          </Text>
        )}
        {note !== null && (
          <Text size="sm" className={classes.notes}>
            {note}
          </Text>
        )}
        <Delivery coverage={coverage} />
      </div>
      <Group gap="xs" wrap="nowrap">
        {next !== undefined && (
          <Button
            variant={next === 'start' || next === 'deliver' ? 'filled' : 'default'}
            {...resting(pending)}
            onClick={doing[next]}
            aria-label={`${coverageActions[next]}: ${what}`}
          >
            {coverageActions[next]}
          </Button>
        )}
        {others.length > 0 && (
          <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <ActionIcon variant="default" size="input-sm" aria-label={`Mais ações: ${what}`}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((action) => (
                <Menu.Item
                  key={action}
                  color={action === 'delete' ? 'red' : undefined}
                  onClick={doing[action]}
                >
                  {coverageActions[action]}
                </Menu.Item>
              ))}
              {allowed_actions.includes('deliver') && (
                <Menu.Item onClick={() => setDelivering(true)}>Entregar com link…</Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {delivering && (
        <DeliveryDialog
          coverage={coverage}
          onClose={() => setDelivering(false)}
          onDelivered={onChanged}
        />
      )}
    </Group>
  );
}

function Delivery({ coverage }: { coverage: Coverage }) {
  const { status, started_at, delivered_at, delivery_url, delivery_note } = coverage;
  return (
    <>
      {status === 'in_progress' && started_at !== null && (
        <Text size="sm" c="dimmed">
          No local desde <Time value={started_at} />
        </Text>
      )}
      {delivered_at !== null && (
        <Text size="sm" c="dimmed">
          Entregue <Time value={delivered_at} />
        </Text>
      )}
      {delivery_note !== null && (
        <Text size="sm" className={classes.notes}>
          {delivery_note}
        </Text>
      )}
      {delivery_url !== null && (
        <Anchor href={delivery_url} target="_blank" rel="noreferrer" size="sm">
          Abrir o que foi entregue <IconExternalLink size={14} aria-label="em outra aba" />
        </Anchor>
      )}
    </>
  );
}
