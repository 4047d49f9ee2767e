import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { EventConflict } from '@/api/types';
import { plural } from '@/lib/numbers';
import { Time } from '@/ui/time';
import { conflictKinds } from './words';

interface Props {
  conflicts: readonly EventConflict[];
  /** Whether a change is made in spite of them only with a reason: said beside them. */
  asks?: boolean;
}

/** What collides, then the ways that are too long, then what somebody let stand; nothing where there is nothing. */
export function ConflictList({ conflicts, asks = false }: Props) {
  const open = conflicts.filter((one) => one.severity === 'conflict' && one.accepted === null);
  const ways = conflicts.filter((one) => one.severity === 'warning');
  const accepted = conflicts.filter((one) => one.accepted !== null);
  return (
    <div aria-live="polite">
      {open.length > 0 && (
        <Alert
          color="red"
          variant="light"
          mb="sm"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title={plural(open.length, 'conflito de agenda', 'conflitos de agenda')}
        >
          <Items conflicts={open} />
          {asks && <Text size="sm">Para manter assim, será preciso dizer o motivo.</Text>}
        </Alert>
      )}
      {ways.length > 0 && (
        <Alert
          color="orange"
          variant="light"
          mb="sm"
          icon={<IconRoute size={18} aria-hidden />}
          title="Talvez não dê tempo de chegar"
        >
          <Items conflicts={ways} />
        </Alert>
      )}
      {accepted.length > 0 && (
        <Alert
          color="gray"
          variant="light"
          mb="sm"
          icon={<IconCircleCheck size={18} aria-hidden />}
          title={plural(accepted.length, 'conflito aceito', 'conflitos aceitos')}
        >
          <Items conflicts={accepted} />
        </Alert>
      )}
    </div>
  );
}

function PageLink({ id, title }: { id: string; title: string }) {
  const page: string = `/agenda/${id}`;
  return (
    <Anchor inherit underline="always" renderRoot={(props) => <Link to={page} {...props} />}>
      Ver «{title}»
    </Anchor>
  );
}

function Items({ conflicts }: { conflicts: readonly EventConflict[] }) {
  return (
    <List size="sm" spacing={4}>
      {conflicts.map((one) => (
        <List.Item
          key={`${one.kind}${one.subject}${one.event?.id ?? one.other_starts_at}${one.starts_at}`}
        >
          <b>{conflictKinds[one.kind]}.</b> {one.message}{' '}
          {one.event !== null && <PageLink id={one.event.id} title={one.event.title} />}
          {one.accepted !== null && (
            <Text size="sm" component="div">
              Motivo: {one.accepted.reason} ({one.accepted.by.name},{' '}
              <Time value={one.accepted.at} />)
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
