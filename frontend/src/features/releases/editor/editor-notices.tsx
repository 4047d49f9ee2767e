import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconHistory, IconShieldX, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Release } from '@/api/types';
import type { Autosaver } from '../autosave/autosaver';
import type { AutosaveView } from '../autosave/types';
import { fieldNames, type ReleaseContent } from '../content';

interface Props {
  release: Release;
  view: AutosaveView<ReleaseContent>;
  autosaver: Autosaver<ReleaseContent>;
}

/** What the person must know before going on writing. */
export function EditorNotices({ release, view, autosaver }: Props) {
  const params = { releaseId: release.id };
  if (view.guard === 'confirm') {
    return (
      <Alert
        color="orange"
        variant="light"
        mb="lg"
        icon={<IconShieldX size={20} aria-hidden />}
        title="Este release está aprovado"
      >
        Se você alterar o texto, a aprovação se perde e ele volta a rascunho: terá de ser enviado e
        aprovado de novo.
        {view.status === 'confirm' && ' O que você já escreveu está guardado neste navegador.'}
        <Group gap="xs" mt="sm">
          <Button color="orange" size="sm" onClick={() => autosaver.confirm()}>
            Alterar mesmo assim
          </Button>
          <Button
            variant="default"
            size="sm"
            onClick={() => autosaver.discard()}
            renderRoot={(props) => <Link to="/releases/$releaseId" params={params} {...props} />}
          >
            Voltar à leitura
          </Button>
        </Group>
      </Alert>
    );
  }
  if (view.status === 'refused') {
    return (
      <Alert
        color="red"
        variant="light"
        mb="lg"
        role="alert"
        icon={<IconAlertTriangle size={20} aria-hidden />}
        title="Suas alterações não foram salvas"
      >
        {view.message}
        <Group gap="xs" mt="sm">
          <Button variant="default" size="sm" onClick={() => autosaver.discard()}>
            Descartar minhas alterações
          </Button>
        </Group>
      </Alert>
    );
  }
  if (view.guard === 'closed') {
    return (
      <Alert variant="light" color="gray" mb="lg" title="Este release não pode ser alterado agora">
        Quem pode mudá-lo, e quando, depende da situação em que ele está.
      </Alert>
    );
  }
  return (
    <>
      {view.recovered && (
        <Notice
          icon={<IconHistory size={20} aria-hidden />}
          title="Recuperamos o que não tinha sido salvo"
          onClose={() => autosaver.dismissNotice()}
        >
          O texto abaixo traz o que você escreveu na última visita.
        </Notice>
      )}
      {view.adopted.length > 0 && (
        <Notice
          icon={<IconUsers size={20} aria-hidden />}
          title="Juntamos a sua versão à de outra pessoa"
          onClose={() => autosaver.dismissNotice()}
        >
          {release.last_editor.name} alterou:{' '}
          {view.adopted.map((field) => fieldNames[field].toLowerCase()).join(', ')}. O que você
          escreveu em outros campos foi mantido.
        </Notice>
      )}
    </>
  );
}

interface NoticeProps {
  icon: React.ReactNode;
  title: string;
  children: React.ReactNode;
  onClose: () => void;
}

function Notice({ icon, title, children, onClose }: NoticeProps) {
  return (
    <Alert
      color="blue"
      variant="light"
      mb="lg"
      role="status"
      icon={icon}
      title={title}
      withCloseButton
      closeButtonLabel="Fechar o aviso"
      onClose={onClose}
    >
      {children}
    </Alert>
  );
}
