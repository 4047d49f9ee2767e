import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCalendarOff,
  IconCalendarTime,
  IconCheck,
  IconDotsVertical,
  IconEyeOff,
  IconMessageReport,
  IconSend,
  IconTrash,
  IconWorldUpload,
  type Icon,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { releaseActions } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { arrange, consequenceOf, plans, type WorkflowAction } from './actions';
import { useReleaseAction, type ActionSetting } from './use-release-action';
import { ScheduleDialog } from './schedule-dialog';
import { WordsDialog } from './words-dialog';

const icons: Record<WorkflowAction, Icon> = {
  submit: IconSend,
  approve: IconCheck,
  publish: IconWorldUpload,
  schedule: IconCalendarTime,
  unschedule: IconCalendarOff,
  request_changes: IconMessageReport,
  withdraw: IconEyeOff,
  archive: IconArchive,
  restore: IconArchiveOff,
  delete: IconTrash,
};

interface Props extends ActionSetting {
  /** Thumb-sized and as wide as the screen, for the bar at the bottom of a phone. */
  wide?: boolean;
}

/** What may happen to a release next, as the server says it: one button, and a menu for the rest. */
export function WorkflowBar({ wide = false, ...setting }: Props) {
  const { pending, run } = useReleaseAction(setting);
  const [asking, setAsking] = useState<WorkflowAction | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const { next, rest } = arrange(setting.release.allowed_actions);

  async function choose(action: WorkflowAction, from: HTMLElement | null): Promise<void> {
    trigger.current = from;
    const plan = plans[action];
    if (plan.asks || plan.asksHour) {
      setAsking(action);
      return;
    }
    const question = plan.confirm;
    if (question) {
      const agreed = await confirm({
        title: question.title,
        message: consequenceOf(question, setting.release),
        confirmLabel: releaseActions[action],
        cancelLabel: action === 'unschedule' ? 'Manter agendado' : undefined,
        danger: plan.danger,
      });
      if (!agreed) {
        giveFocusBack();
        return;
      }
    }
    await run(action);
    giveFocusBack();
  }

  /** After a dialog or an action, to what opened it or, when that is gone, to what stands there now. */
  function giveFocusBack(): void {
    setTimeout(() => {
      if (trigger.current?.isConnected) trigger.current.focus();
      else menu.current?.focus();
    });
  }

  const second = wide ? rest.find((action) => beside.includes(action)) : undefined;
  const inMenu = rest.filter((action) => action !== second);
  const size = wide ? 'md' : 'sm';

  return (
    <Group gap="xs" wrap="nowrap" grow={false} role="group" aria-label="Próximos passos">
      {second && (
        <ActionButton
          action={second}
          {...{ size, pending, wide }}
          variant="default"
          onChoose={choose}
        />
      )}
      {next && <ActionButton action={next} {...{ size, pending, wide }} onChoose={choose} />}
      {inMenu.length > 0 && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              ref={menu}
              variant="default"
              size={wide ? 42 : 36}
              aria-label="Mais ações"
              disabled={pending !== null}
            >
              <IconDotsVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label="Mais ações">
            {inMenu.map((action) => {
              const Glyph = icons[action];
              return (
                <Menu.Item
                  key={action}
                  color={plans[action].danger ? 'red' : undefined}
                  leftSection={<Glyph size={16} aria-hidden />}
                  onClick={() => void choose(action, menu.current)}
                >
                  {releaseActions[action]}
                  {asksFirst(action) ? '…' : ''}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
      <ScheduleDialog
        opened={asking === 'schedule'}
        release={setting.release}
        pending={pending !== null}
        onSend={(at) => run('schedule', at)}
        onClose={() => setAsking(null)}
        onClosed={giveFocusBack}
      />
      <WordsDialog
        action={asking === 'schedule' ? null : asking}
        release={setting.release}
        pending={pending !== null}
        onSend={run}
        onClose={() => setAsking(null)}
        onClosed={giveFocusBack}
      />
    </Group>
  );
}

function asksFirst(action: WorkflowAction): boolean {
  const { asks, asksHour, confirm: question } = plans[action];
  return asks !== undefined || asksHour === true || question !== undefined;
}

/** On a phone these stand beside the next step: the other answer, and the other hour. */
const beside: readonly WorkflowAction[] = ['request_changes', 'schedule'];

interface ButtonProps {
  action: WorkflowAction;
  pending: WorkflowAction | null;
  size: 'sm' | 'md';
  variant?: 'default';
  wide?: boolean;
  onChoose: (action: WorkflowAction, from: HTMLElement) => Promise<void>;
}

function ActionButton({ action, pending, size, variant, wide, onChoose }: ButtonProps) {
  const Glyph = icons[action];
  return (
    <Button
      size={size}
      variant={variant}
      flex={wide ? 1 : undefined}
      px={wide ? 'xs' : undefined}
      leftSection={wide && variant ? undefined : <Glyph size={18} aria-hidden />}
      loading={pending === action}
      disabled={pending !== null && pending !== action}
      onClick={(event) => void onChoose(action, event.currentTarget)}
    >
      {releaseActions[action]}
    </Button>
  );
}
