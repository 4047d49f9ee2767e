import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { PressPassCreated } from '@/api/types';
import { CopyBlock } from '@/ui/copy-block';

interface Props {
  made: PressPassCreated;
  onDone: () => void;
}

/** The only moment at which the address is seen. */
export function PassMade({ made, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [made.id]);
  if (made.url === null) {
    return (
      <Alert
        ref={box}
        tabIndex={-1}
        mb="md"
        color="orange"
        variant="light"
        title="O passe foi criado, mas o endereço já não pode ser mostrado"
        withCloseButton
        closeButtonLabel="Fechar"
        onClose={onDone}
      >
        A resposta se perdeu no caminho. Revogue o passe de {made.name} e crie outro.
      </Alert>
    );
  }
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      mb="md"
      variant="light"
      color="green"
      icon={<IconShieldLock size={20} aria-hidden />}
      title={`Passe de ${made.name}, ${made.outlet}`}
    >
      <Stack gap="sm">
        <Text size="sm">
          Copie agora e mande só a esta pessoa: por segurança, o endereço não será mostrado outra
          vez. Quem o tiver lê o que está sob embargo.
        </Text>
        <CopyBlock label="Endereço pessoal" value={made.url} />
        <Button variant="default" onClick={onDone} style={{ alignSelf: 'start' }}>
          Já copiei
        </Button>
      </Stack>
    </Alert>
  );
}
