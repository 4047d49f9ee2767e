import { Button, FileButton, Group, Image, Stack, Text, Title } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { UnitIdentity } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';

interface Props {
  identity: UnitIdentity;
  editable: boolean;
  onSaved: (saved: UnitIdentity) => void;
}

const crestPath = '/api/v1/units/{id}/crest';

export function CrestField({ identity, editable, onSaved }: Props) {
  const params = { path: { id: identity.unit_id }, header: ifMatch(identity) };
  const send = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.set('file', file);
      // The generated type describes the fields of the form; this is the form itself.
      const { data } = await client.POST(crestPath, { body: form as never, params });
      return data as UnitIdentity;
    },
  });
  const remove = api.useMutation('delete', crestPath);
  const crest = identity.own_crest ?? identity.inherited.crest;
  const fault = send.error === null ? undefined : fieldErrors(send.error).file;

  function take(file: File | null): void {
    if (file === null) return;
    send.mutate(file, {
      onSuccess: (saved) => {
        onSaved(saved);
        notifyDone('Brasão salvo.');
      },
    });
  }

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: 'Retirar o brasão?',
      message: 'A sala de imprensa e o timbre passam a mostrar o do órgão acima, se houver.',
      confirmLabel: 'Retirar',
      danger: true,
    });
    if (!sure) return;
    const done = {
      onSuccess: (saved: UnitIdentity) => {
        onSaved(saved);
        notifyDone('Brasão retirado.');
      },
      onError: notifyProblem,
    };
    remove.mutate({ params }, done);
  }

  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        Brasão
      </Title>
      <ProblemAlert error={send.error} shown={['/file']} />
      <Group align="center">
        {crest === null ? (
          <Text c="dimmed" size="sm">
            Nenhum brasão, nem neste órgão nem nos de cima.
          </Text>
        ) : (
          <Image
            src={crest.url}
            alt={identity.own_crest === null ? 'Brasão do órgão acima' : 'Brasão deste órgão'}
            h={72}
            w="auto"
            fit="contain"
          />
        )}
        {editable && (
          <Group gap="xs">
            <FileButton onChange={take} accept="image/png,image/jpeg,image/webp">
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  loading={send.isPending}
                  leftSection={<IconUpload size={16} aria-hidden />}
                >
                  {identity.own_crest === null ? 'Enviar brasão' : 'Trocar brasão'}
                </Button>
              )}
            </FileButton>
            {identity.own_crest !== null && (
              <Button
                variant="default"
                loading={remove.isPending}
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => void askAndRemove()}
              >
                Retirar
              </Button>
            )}
          </Group>
        )}
      </Group>
      {fault !== undefined && (
        <Text c="red" size="sm" role="alert">
          {fault}
        </Text>
      )}
      {editable && (
        <Text size="xs" c="dimmed">
          PNG, JPEG ou WebP, até 512 kB e 2000 × 2000 pixels; de preferência com fundo transparente.
        </Text>
      )}
    </Stack>
  );
}
