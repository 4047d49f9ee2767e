import { Button, Group } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconCloudUp,
  IconEye,
  IconLoader2,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Release } from '@/api/types';
import { formatClock } from '@/lib/dates';
import { ReleaseBadges } from '@/ui/release-badges';
import type { AutosaveView, SaveStatus } from '../autosave/types';
import type { ReleaseContent } from '../content';
import { BackToList } from '../reading/back-to-list';
import type { ActionSetting } from '../workflow/use-release-action';
import { WorkflowBar } from '../workflow/workflow-bar';
import classes from './release-editor.module.css';

interface Props {
  release: Release;
  view: AutosaveView<ReleaseContent>;
  onSave: () => void;
  action: ActionSetting;
}

export function EditorTop({ release, view, onSave, action }: Props) {
  const waits = ['pending', 'offline', 'retrying'].includes(view.status);
  return (
    <div className={classes.top}>
      <div className={classes.state}>
        <BackToList />
        <ReleaseBadges release={release} />
        <SaveState view={view} />
        {waits && (
          <Button variant="subtle" size="compact-sm" onClick={onSave} title="Ctrl+S">
            {view.status === 'pending' ? 'Salvar agora' : 'Tentar agora'}
          </Button>
        )}
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconEye size={18} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/releases/$releaseId" params={{ releaseId: release.id }} {...props} />
          )}
        >
          Ler
        </Button>
        <WorkflowBar {...action} />
      </Group>
    </div>
  );
}

const icons: Record<SaveStatus, Icon> = {
  saved: IconCheck,
  pending: IconCloudUp,
  saving: IconLoader2,
  offline: IconCloudOff,
  retrying: IconCloudOff,
  invalid: IconAlertTriangle,
  conflict: IconAlertTriangle,
  confirm: IconAlertTriangle,
  refused: IconAlertTriangle,
};

export function saveText({ status, savedAt, keptLocally }: AutosaveView<ReleaseContent>): string {
  const away = keptLocally ? 'guardado neste navegador' : 'não feche esta página';
  switch (status) {
    case 'saved':
      return savedAt === null ? 'Tudo salvo' : `Salvo às ${formatClock(new Date(savedAt))}`;
    case 'pending':
    case 'saving':
      return 'Salvando…';
    case 'offline':
      return `Sem conexão · ${away}`;
    case 'retrying':
      return `O servidor não respondeu · ${away}`;
    case 'invalid':
      return 'Há campos a corrigir';
    case 'conflict':
      return 'Outra pessoa alterou o texto';
    case 'confirm':
      return 'Falta confirmar a alteração';
    case 'refused':
      return `Não foi salvo · ${away}`;
  }
}

/** Read out only when it settles, not at every pause in the typing. */
function SaveState({ view }: { view: AutosaveView<ReleaseContent> }) {
  const Glyph = icons[view.status];
  const busy = view.status === 'pending' || view.status === 'saving';
  const urgent = !busy && view.status !== 'saved';
  return (
    <span
      className={classes.saved}
      role="status"
      aria-live={busy ? 'off' : 'polite'}
      data-urgent={urgent || undefined}
      data-save={view.status}
    >
      <Glyph size={16} aria-hidden />
      {saveText(view)}
    </span>
  );
}
