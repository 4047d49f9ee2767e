import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconDots, IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { Guest, GuestAction } from '@/api/types';
import { plural } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { resting } from '../resting';
import { useRowFocus } from '../use-row-focus';
import classes from './gathering.module.css';
import { GuestDialog } from './guest-dialog';
import { guestPath, useRefreshGuests } from './guests';
import { InvitationDialog } from './invitation-dialog';
import { guestActions, guestStatuses } from './words';

interface Props {
  eventId: string;
  guest: Guest;
}

/** One guest: what they said, the button for the door, and the rest in a menu. */
export function GuestRow({ eventId, guest }: Props) {
  const refresh = useRefreshGuests();
  const { row, hold } = useRowFocus(guest.version);
  const [dialog, setDialog] = useState<'edit' | 'invite' | null>(null);
  const checkIn = api.useMutation('post', `${guestPath}/check-in`);
  const undo = api.useMutation('delete', `${guestPath}/check-in`);
  const answer = api.useMutation('post', `${guestPath}/answer`);
  const remove = api.useMutation('delete', guestPath);
  const of = (one: Guest) => ({ path: { id: eventId, guest_id: one.id }, header: ifMatch(one) });
  const done = { onError: notifyProblem, onSettled: refresh };

  function takeBack(one: Guest): void {
    undo.mutate({ params: of(one) }, done);
  }

  function say(accepts: boolean): void {
    const companions = accepts ? guest.companions : 0;
    answer.mutate(
      { params: of(guest), body: { accepts, companions } },
      {
        ...done,
        onSuccess: ({ status }) =>
          notifyDone(
            status === 'waiting'
              ? `${guest.name} entrou na lista de espera.`
              : `Resposta de ${guest.name} registrada.`,
          ),
      },
    );
  }

  async function act(action: GuestAction): Promise<void> {
    if (action === 'edit' || action === 'invite') {
      setDialog(action);
      return;
    }
    if (action === 'accept' || action === 'decline') {
      say(action === 'accept');
      return;
    }
    if (action === 'undo_check_in') {
      takeBack(guest);
      return;
    }
    if (action === 'check_in') {
      if (checkIn.isPending) return;
      hold();
      checkIn.mutate(
        { params: of(guest) },
        {
          ...done,
          onSuccess: (came) => notifyUndo(`${guest.name} entrou.`, () => takeBack(came)),
        },
      );
      return;
    }
    const sure = await confirm({
      title: `Tirar ${guest.name} da lista?`,
      message: 'O link do convite deixa de valer. Não é possível desfazer.',
      confirmLabel: 'Tirar da lista',
      danger: true,
    });
    if (sure) remove.mutate({ params: of(guest) }, done);
  }

  const facts = [guest.email ?? '', companionsOf(guest)].filter((part) => part !== '');
  const others = guest.allowed_actions.filter((action) => action !== 'check_in');
  return (
    <div ref={row} className={classes.guest}>
      <div className={classes.grow}>
        <Text fw={600}>{guest.name === '' ? 'Dados apagados' : guest.name}</Text>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
          {guest.checked_in_at !== null && (
            <>
              {facts.length > 0 && ' · '}entrou <Time value={guest.checked_in_at} />
            </>
          )}
        </Text>
      </div>
      <StatusBadge
        {...(guest.checked_in_at === null
          ? guestStatuses[guest.status]
          : { label: 'Entrou', tone: 'done' as const })}
      />
      {guest.allowed_actions.includes('check_in') && (
        <Button
          variant="default"
          size="sm"
          {...resting(checkIn.isPending)}
          leftSection={<IconDoorEnter size={16} aria-hidden />}
          aria-label={`Entrou: ${guest.name}`}
          onClick={() => void act('check_in')}
        >
          Entrou
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" size="lg" aria-label={`Mais sobre ${guest.name}`}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((action) => (
              <Menu.Item
                key={action}
                color={action === 'delete' ? 'red' : undefined}
                onClick={() => void act(action)}
              >
                {guestActions[action]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'edit' && (
        <GuestDialog
          eventId={eventId}
          guest={guest}
          onClose={() => setDialog(null)}
          onSaved={refresh}
        />
      )}
      {dialog === 'invite' && (
        <InvitationDialog
          eventId={eventId}
          guest={guest}
          onClose={() => setDialog(null)}
          onMade={refresh}
        />
      )}
    </div>
  );
}

function companionsOf({ companions, companions_coming }: Guest): string {
  if (companions_coming !== null && companions_coming > 0) {
    return `com ${plural(companions_coming, 'acompanhante', 'acompanhantes')}`;
  }
  if (companions_coming === null && companions > 0) {
    return `pode trazer ${plural(companions, 'acompanhante', 'acompanhantes')}`;
  }
  return '';
}
