import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TokenCreated } from '@/api/types';
import { CopyBlock } from '@/ui/copy-block';

interface Props {
  created: TokenCreated;
  onDone: () => void;
}

/** The only moment at which the secret is seen. */
export function TokenSecret({ created, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [created.id]);
  if (created.token == null) {
    return (
      <Alert
        mb="md"
        color="orange"
        variant="light"
        role="alert"
        title="O token foi criado, mas o segredo já não pode ser mostrado"
        withCloseButton
        closeButtonLabel="Fechar"
        onClose={onDone}
      >
        A resposta se perdeu no caminho. Revogue «{created.name}» e crie outro.
      </Alert>
    );
  }
  const curl = `curl -H "Authorization: Bearer ${created.token}" ${location.origin}/api/v1/me`;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      mb="md"
      variant="light"
      color="green"
      icon={<IconShieldLock size={20} aria-hidden />}
      title={`Token «${created.name}» criado`}
    >
      <Stack gap="sm">
        <Text size="sm">
          Copie agora e guarde em lugar seguro: por segurança, ele não será mostrado outra vez.
        </Text>
        <CopyBlock label="Token" value={created.token} />
        <CopyBlock label="Para experimentar no terminal" value={curl} />
        <Button variant="default" onClick={onDone} style={{ alignSelf: 'start' }}>
          Já guardei
        </Button>
      </Stack>
    </Alert>
  );
}
