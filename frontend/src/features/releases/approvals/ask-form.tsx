import {
  Alert,
  Button,
  Group,
  Loader,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Text,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { ApprovalLinkCreated, Release } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { useRecipients } from './recipients';

const validities = [
  { value: '24', label: '24 horas' },
  { value: '48', label: '48 horas' },
  { value: '168', label: '7 dias' },
];

interface Values {
  recipient_id: string | null;
  expires_in_hours: string;
  send_mail: boolean;
}

interface Props {
  release: Release;
  onClose: () => void;
  onMade: (link: ApprovalLinkCreated) => void;
}

/** Who is asked to approve, for how long, and whether the server mails the link. */
export function AskForm({ release, onClose, onMade }: Props) {
  const validity = useId();
  const key = useIdempotencyKey();
  const { recipients, isPending, isError } = useRecipients(release);
  const create = api.useMutation('post', '/api/v1/releases/{id}/approval-links');
  const form = useForm<Values>({
    initialValues: { recipient_id: null, expires_in_hours: '48', send_mail: false },
    onValuesChange: key.renew,
    validate: {
      recipient_id: (value) => (value === null ? 'Escolha quem vai aprovar.' : null),
    },
  });

  function send({ recipient_id, expires_in_hours, send_mail }: Values): void {
    if (recipient_id === null) return;
    create.mutate(
      {
        params: { path: { id: release.id }, header: key.header() },
        body: { recipient_id, expires_in_hours: Number(expires_in_hours), send_mail },
      },
      { onSuccess: onMade, onError: (error) => form.setErrors(fieldErrors(error)) },
    );
  }

  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          Quem receber lê este texto no telefone e aprova ou pede ajustes com um código, sem entrar
          no sistema. O link serve uma vez só; qualquer mudança no texto o anula.
        </Text>
        <ProblemAlert
          error={create.error}
          shown={['/recipient_id', '/expires_in_hours', '/send_mail']}
        />
        {!isPending && !isError && recipients.length === 0 && (
          <Alert color="orange" variant="light">
            Não há outra pessoa que possa aprovar textos deste órgão.
          </Alert>
        )}
        <Select
          label="Quem aprova"
          description="Autoridade ou chefia deste órgão, que não tenha escrito nem editado o texto por último"
          placeholder="Escolha a pessoa"
          searchable
          // In a portal it would widen a phone's page, and the dialog with it, without end.
          comboboxProps={{ withinPortal: false }}
          data={recipients}
          rightSection={isPending ? <Loader size="xs" /> : undefined}
          nothingFoundMessage={
            isError ? 'Não foi possível carregar as pessoas.' : 'Ninguém com este nome.'
          }
          checkIconPosition="right"
          {...form.getInputProps('recipient_id')}
        />
        <div>
          <Text size="sm" fw={500} mb={4} id={validity}>
            Validade
          </Text>
          <SegmentedControl
            aria-labelledby={validity}
            data={validities}
            {...form.getInputProps('expires_in_hours')}
          />
          {form.errors.expires_in_hours !== undefined && (
            <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
              {form.errors.expires_in_hours}
            </Text>
          )}
        </div>
        <Switch
          label="Enviar o link por e-mail"
          description="O link vai também para o e-mail da pessoa; o código, nunca na mesma mensagem."
          {...form.getInputProps('send_mail', { type: 'checkbox' })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={create.isPending}>
            Criar link
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
