import { Button, Modal, Progress, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { RunOfShow, RunOfShowItem } from '@/api/types';
import { useReturnFocus } from '@/ui/use-return-focus';
import { countdown, dueItem, remember, remembered, type Stand } from './ceremony';
import classes from './ceremony-mode.module.css';
import { useSecond } from './use-second';
import { useWakeLock } from './use-wake-lock';
import { clockIn, speakMinutes } from './words';

interface Props {
  script: RunOfShow;
  onClose: () => void;
}

const forward = ['ArrowRight', 'ArrowDown', 'PageDown', 'n'];
const backward = ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'];

/** The script on a phone at the lectern: what is on, for how long still, and what comes next. */
export function CeremonyMode({ script, onClose }: Props) {
  useReturnFocus();
  const awake = useWakeLock();
  const now = useSecond();
  const { items, event_id, time_zone } = script;
  const [stand, setStand] = useState<Stand | null>(() => {
    const due = dueItem(items, now);
    return remembered(event_id, items) ?? (due ? { itemId: due.id, since: now } : null);
  });
  const place = Math.max(
    items.findIndex(({ id }) => id === stand?.itemId),
    0,
  );

  function go(to: number): void {
    const item = items[to];
    if (!item) return;
    const next = { itemId: item.id, since: Date.now() };
    setStand(next);
    remember(event_id, next);
  }

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (forward.includes(event.key)) go(place + 1);
      else if (backward.includes(event.key)) go(place - 1);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  const current = items[place];
  const next = items[place + 1];
  if (!current || stand === null) return null;
  return (
    <Modal.Root opened onClose={onClose} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label="Modo cerimônia">
        <div className={classes.screen}>
          <header className={classes.top}>
            <span>
              {place + 1} de {items.length}
            </span>
            <time className={classes.clock}>{clockIn(time_zone, new Date(now).toISOString())}</time>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconX size={18} aria-hidden />}
              onClick={onClose}
            >
              Sair
            </Button>
          </header>
          <Current item={current} zone={time_zone} elapsed={now - stand.since} now={now} />
          <div className={classes.next}>
            {next ? (
              <>
                <Text size="sm" c="dimmed">
                  A seguir, {clockIn(time_zone, next.starts_at)}
                </Text>
                <Text fw={600} size="lg">
                  {next.title}
                </Text>
                {next.speaker !== null && <Text>{next.speaker}</Text>}
              </>
            ) : (
              <Text c="dimmed">É o último item do roteiro.</Text>
            )}
          </div>
          <footer className={classes.bottom}>
            <Button
              variant="default"
              size="xl"
              px="sm"
              leftSection={<IconChevronLeft aria-hidden />}
              disabled={place === 0}
              onClick={() => go(place - 1)}
            >
              Voltar
            </Button>
            <Button
              size="xl"
              rightSection={<IconChevronRight aria-hidden />}
              disabled={!next}
              data-autofocus
              onClick={() => go(place + 1)}
            >
              Próximo
            </Button>
          </footer>
          <Text size="xs" c="dimmed" ta="center">
            {awake
              ? 'A tela fica acesa enquanto isto estiver aberto.'
              : 'Este aparelho pode apagar a tela sozinho.'}
          </Text>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

interface CurrentProps {
  item: RunOfShowItem;
  zone: string;
  elapsed: number;
  now: number;
}

function Current({ item, zone, elapsed, now }: CurrentProps) {
  const whole = item.duration_minutes * 60_000;
  const spent = Math.max(elapsed, 0);
  const left = whole - spent;
  const late = Math.round((now - spent - Date.parse(item.starts_at)) / 60_000);
  return (
    <main className={classes.current}>
      <Text c="dimmed">
        Previsto para {clockIn(zone, item.starts_at)}
        {Math.abs(late) >= 1 &&
          Math.abs(late) < 720 &&
          ` (${speakMinutes(Math.abs(late))} ${late > 0 ? 'de atraso' : 'adiantado'})`}
      </Text>
      <div aria-live="polite">
        <h1 className={classes.title}>{item.title}</h1>
        {item.speaker !== null && <p className={classes.speaker}>{item.speaker}</p>}
      </div>
      {item.notes !== null && <p className={classes.notes}>{item.notes}</p>}
      <div className={classes.timer}>
        <span>
          <small>decorrido</small>
          {countdown(spent)}
        </span>
        <span data-over={left < 0 ? '' : undefined}>
          <small>{left < 0 ? 'passou' : 'resta'}</small>
          {countdown(left)}
        </span>
      </div>
      <Progress
        value={whole === 0 ? 100 : Math.min(100, (100 * spent) / whole)}
        color={left < 0 ? 'red' : undefined}
        size="lg"
        aria-label="Tempo do item"
      />
    </main>
  );
}
