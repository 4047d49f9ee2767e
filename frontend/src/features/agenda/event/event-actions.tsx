import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconCalendarPause,
  IconCalendarTime,
  IconCalendarX,
  IconCheck,
  IconCircleCheck,
  IconDotsVertical,
  IconPencil,
  IconRotate,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AgendaEvent } from '@/api/types';
import { eventActions } from '@/lib/glossary';
import { useSingleKeys } from '@/lib/single-keys';
import { confirm } from '@/ui/confirm';
import { MoveDialogs } from '../moving/move-dialogs';
import { useMove } from '../moving/use-move';
import { editAddress, eventAddress } from './addresses';
import { arrange, plans, type EventStep } from './plans';
import { ReasonDialog } from './reason-dialog';
import { useEventAction } from './use-event-action';

const icons: Record<EventStep, Icon> = {
  confirm: IconCheck,
  complete: IconCircleCheck,
  postpone: IconCalendarPause,
  cancel: IconCalendarX,
  reopen: IconRotate,
  delete: IconTrash,
};

/** Once the dialog itself has given the focus back, or failed to. */
const AFTER_DIALOG_MS = 250;

interface Props {
  event: AgendaEvent;
  /** As wide as the screen, for the bar at the bottom of a phone. */
  wide?: boolean;
}

/** What may happen to an event next, as the server says it: one button, and a menu for the rest. */
export function EventActions({ event, wide = false }: Props) {
  const navigate = useNavigate();
  const single = useSingleKeys();
  const { pending, run } = useEventAction(event);
  const moving = useMove((moved) => void navigate({ ...eventAddress(moved), replace: true }));
  const [asking, setAsking] = useState<'postpone' | 'cancel' | null>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const { next, rest } = arrange(event.allowed_actions);
  const editable = event.allowed_actions.includes('edit');

  // What was chosen from the menu is gone with it.
  const open = asking !== null || moving.asking !== null || moving.stale !== null;
  useEffect(() => {
    if (open) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body && wasOpen.current) menu.current?.focus();
      wasOpen.current = false;
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [open]);
  useEffect(() => {
    if (open) wasOpen.current = true;
  }, [open]);

  // Only one of the two bars is on show.
  useHotkeys(
    single && editable && !wide
      ? [
          ['e', () => void navigate(editAddress(event))],
          ['m', () => moving.ask(event)],
        ]
      : [],
  );

  async function choose(step: EventStep): Promise<void> {
    const { asks, confirm: question, danger } = plans[step];
    if (asks && (step === 'postpone' || step === 'cancel')) {
      setAsking(step);
      return;
    }
    const sure =
      question === undefined ||
      (await confirm({ ...question(event), confirmLabel: eventActions[step], danger }));
    if (sure) await run(step);
    setTimeout(() => {
      if (document.activeElement === document.body) menu.current?.focus();
    });
  }

  const Next = next && icons[next];
  return (
    <Group gap="xs" wrap="nowrap" role="group" aria-label="O que fazer com o evento">
      {editable && (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          renderRoot={(props) => <Link {...editAddress(event)} {...props} />}
        >
          Editar
        </Button>
      )}
      {next && Next && (
        <Button
          flex={wide ? 1 : undefined}
          leftSection={<Next size={18} aria-hidden />}
          loading={pending === next}
          disabled={pending !== null && pending !== next}
          onClick={() => void choose(next)}
        >
          {eventActions[next]}
        </Button>
      )}
      {(rest.length > 0 || editable) && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              ref={menu}
              variant="default"
              size={36}
              aria-label="Mais ações"
              disabled={pending !== null}
            >
              <IconDotsVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label="Mais ações">
            {editable && (
              <Menu.Item
                leftSection={<IconCalendarTime size={16} aria-hidden />}
                onClick={() => moving.ask(event)}
              >
                Reagendar…
              </Menu.Item>
            )}
            {rest.map((step) => {
              const Glyph = icons[step];
              const { asks, confirm: question, danger } = plans[step];
              return (
                <Menu.Item
                  key={step}
                  color={danger ? 'red' : undefined}
                  leftSection={<Glyph size={16} aria-hidden />}
                  onClick={() => void choose(step)}
                >
                  {eventActions[step]}
                  {asks || question ? '…' : ''}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking && (
        <ReasonDialog
          key={asking}
          step={asking}
          event={event}
          pending={pending !== null}
          onSend={(said) => run(asking, said)}
          onClose={() => setAsking(null)}
        />
      )}
      <MoveDialogs moving={moving} />
    </Group>
  );
}
