import { Alert, Button, Group, Paper, Text, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconDownload,
  IconMicrophone2,
  IconPlayerPlay,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PlannedEvent, RunOfShow } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyProblem } from '@/ui/notify';
import { OneDateOnly } from '../one-date-only';
import { CeremonyMode } from './ceremony-mode';
import { downloadScript } from './download-script';
import classes from './planning.module.css';
import { useRefreshScript, useScript } from './queries';
import { ScriptDialog } from './script-dialog';
import { ScriptRow } from './script-row';
import { clockIn, speakMinutes } from './words';

/** The script of a ceremony: in order, each item at its time. */
export function ScriptTab({ event }: { event: PlannedEvent }) {
  const query = useScript(event.id);
  const refresh = useRefreshScript();
  /** The item in the dialog: an id, `new`, or none. */
  const [open, setOpen] = useState<string | null>(null);
  const [isOn, setIsOn] = useState(false);
  /** For who does not see an item go to its new place. */
  const [told, setTold] = useState('');
  if (event.rrule !== null) {
    return <OneDateOnly event={event} icon={IconMicrophone2} title="O roteiro é de uma data" />;
  }
  if (query.isPending) return <ListSkeleton rows={5} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const script = query.data;
  const { items, time_zone, allowed_actions } = script;
  const add = allowed_actions.includes('add') ? (
    <Button
      variant={items.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen('new')}
    >
      Adicionar item
    </Button>
  ) : undefined;
  return (
    <section aria-label="Roteiro" tabIndex={-1}>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      {items.length === 0 ? (
        <Paper withBorder>
          <EmptyState icon={IconMicrophone2} title="Roteiro vazio" action={add}>
            Diga o que acontece, quem fala e quanto dura. As horas são calculadas a partir do começo
            do evento e se refazem quando um item muda de lugar ou de duração.
          </EmptyState>
        </Paper>
      ) : (
        <>
          <Group mb="sm" gap="xs">
            <Button
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              onClick={() => setIsOn(true)}
            >
              Modo cerimônia
            </Button>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void downloadScript(event).catch(notifyProblem)}
            >
              PDF
            </Button>
            {add}
          </Group>
          <Totals script={script} />
          <Paper withBorder>
            <ol className={classes.list} aria-label="Itens do roteiro">
              {items.map((item, place) => (
                <li key={item.id} className={classes.row}>
                  <ScriptRow
                    eventId={event.id}
                    item={item}
                    zone={time_zone}
                    before={place === 0 ? undefined : (items[place - 2]?.id ?? null)}
                    after={items[place + 1]?.id}
                    onEdit={() => setOpen(item.id)}
                    onMoved={(moved) => setTold(placeOf(item.id, moved))}
                    onChanged={refresh}
                  />
                </li>
              ))}
            </ol>
          </Paper>
        </>
      )}
      {open !== null && (
        <ScriptDialog
          key={open}
          eventId={event.id}
          item={items.find(({ id }) => id === open)}
          onClose={() => setOpen(null)}
          onSaved={refresh}
        />
      )}
      {isOn && <CeremonyMode script={script} onClose={() => setIsOn(false)} />}
    </section>
  );
}

/** «Hino: 2º de 5, às 09:10» */
function placeOf(id: string, { items, time_zone }: RunOfShow): string {
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (item === undefined) return '';
  return `${item.title}: ${place + 1}º de ${items.length}, às ${clockIn(time_zone, item.starts_at)}`;
}

function Totals({ script }: { script: RunOfShow }) {
  const { total_minutes, ends_at, overrun_minutes, time_zone } = script;
  return (
    <>
      <Text size="sm" mb="xs" role="status">
        Total: {speakMinutes(total_minutes)} · termina às {clockIn(time_zone, ends_at)}
      </Text>
      {overrun_minutes > 0 && (
        <Alert
          color="orange"
          variant="light"
          mb="sm"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title={`O roteiro passa ${speakMinutes(overrun_minutes)} do término do evento`}
        >
          Encurte algum item ou ajuste o término do evento.
        </Alert>
      )}
    </>
  );
}
