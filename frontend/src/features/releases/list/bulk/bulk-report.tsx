import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { plural } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/problem-alert';
import type { BulkAction } from './bulk';
import classes from './bulk.module.css';
import type { Report } from './use-bulk';

const done: Record<BulkAction, [one: string, many: string]> = {
  add_tags: ['texto ganhou os assuntos', 'textos ganharam os assuntos'],
  remove_tags: ['texto ficou sem os assuntos', 'textos ficaram sem os assuntos'],
  archive: ['texto arquivado', 'textos arquivados'],
  restore: ['texto restaurado', 'textos restaurados'],
};

interface Props {
  report: Report;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What became of each, and the way back. */
export function BulkReport({ report, onUndo, onDismiss }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is gone with what was ticked.
  useEffect(() => box.current?.focus(), []);
  const { items, order, titles, undone, error } = report;
  const count = (outcome: string): number =>
    items.filter((item) => item.outcome === outcome).length;
  const refused = items.filter((item) => item.outcome === 'refused');
  const [changed, same] = [count('done'), count('unchanged')];
  const told = [
    changed > 0 &&
      (undone
        ? `${plural(changed, 'texto voltou', 'textos voltaram')} ao que ${changed === 1 ? 'era' : 'eram'}`
        : plural(changed, ...done[order.action])),
    same > 0 && plural(same, 'já estava assim', 'já estavam assim'),
    refused.length > 0 && plural(refused.length, 'ficou como estava', 'ficaram como estavam'),
  ].filter((part) => part !== false);
  const troubled = refused.length > 0 || error !== null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      mb="sm"
      color={troubled ? 'orange' : 'green'}
      variant="light"
      icon={troubled ? <IconAlertTriangle size={18} /> : <IconCheck size={18} />}
      withCloseButton
      closeButtonLabel="Fechar o resultado"
      onClose={onDismiss}
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {told.length > 0 ? `${told.join('; ')}.` : 'Nada foi feito.'}
        </Text>
        {changed > 0 && !undone && (
          <Button size="compact-sm" variant="default" onClick={onUndo}>
            Desfazer
          </Button>
        )}
      </Group>
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.map(({ id, problem }) => (
            <li key={id}>
              <Anchor
                inherit
                underline="always"
                renderRoot={(props) => (
                  <Link to="/releases/$releaseId" params={{ releaseId: id }} {...props} />
                )}
              >
                {titles.get(id) === '' ? 'Sem título' : titles.get(id)}
              </Anchor>
              : {problem?.detail}
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Alert>
  );
}
