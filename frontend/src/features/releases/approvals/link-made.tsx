import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconMail, IconPhone } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ApprovalLinkCreated } from '@/api/types';
import { speakMoment } from '@/lib/office-time';
import classes from './approvals.module.css';

interface Props {
  /** A repeated answer lacks the address: the server keeps neither it nor the code. */
  made: Omit<ApprovalLinkCreated, 'url'> & { url?: string };
  onDone: () => void;
}

/** The only moment at which the address and the code are seen. */
export function LinkMade({ made, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [made.id]);
  const name = made.recipient.name;
  if (made.url === undefined) {
    return (
      <Stack ref={box} tabIndex={-1} className={classes.made}>
        <Alert color="orange" variant="light" title="O link já não pode ser mostrado">
          Ele foi criado, mas a resposta se perdeu no caminho. Cancele-o na lista deste release e
          crie outro.
        </Alert>
        <Done onDone={onDone} />
      </Stack>
    );
  }
  return (
    <Stack ref={box} tabIndex={-1} className={classes.made}>
      <Text size="sm">
        Para <strong>{name}</strong>, até {speakMoment(made.expires_at)} (horário de Fortaleza).
        Guarde agora: isto não será mostrado outra vez.
      </Text>
      <Secret label="Link" value={made.url} copyLabel="Copiar link" />
      {made.code === null ? (
        <Alert color="blue" variant="light" icon={<IconMail size={18} aria-hidden />}>
          O código não aparece aqui porque você escreveu ou editou o texto por último. {name} pede o
          código na própria página e o recebe por e-mail.
        </Alert>
      ) : (
        <>
          <Secret label="Código" value={made.code} copyLabel="Copiar código" large />
          <Alert color="orange" variant="light" icon={<IconPhone size={18} aria-hidden />}>
            Passe o código por outro caminho que não o do link: telefone ou mensagem. Ele aparece só
            desta vez.
          </Alert>
        </>
      )}
      <Done onDone={onDone} />
    </Stack>
  );
}

function Done({ onDone }: { onDone: () => void }) {
  return (
    <Group justify="flex-end">
      <Button onClick={onDone}>Concluir</Button>
    </Group>
  );
}

interface SecretProps {
  label: string;
  value: string;
  copyLabel: string;
  large?: boolean;
}

function Secret({ label, value, copyLabel, large = false }: SecretProps) {
  return (
    <div>
      <Text size="xs" fw={600} mb={4}>
        {label}
      </Text>
      <div className={classes.secret}>
        <code className={large ? classes.code : classes.url}>{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="light"
              leftSection={
                copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
              }
              onClick={copy}
            >
              {copied ? 'Copiado' : copyLabel}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  );
}
