import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type { TokenCreated } from '@/api/types';
import { permissionNames } from '@/lib/glossary';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';

const lifetimes = [
  { value: '7', label: '7 dias' },
  { value: '30', label: '30 dias' },
  { value: '90', label: '90 dias' },
  { value: '365', label: '1 ano' },
];

interface Props {
  onClose: () => void;
  onCreated: (token: TokenCreated) => void;
}

export function NewTokenDialog({ onClose, onCreated }: Props) {
  useReturnFocus();
  const me = useMe();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/tokens');
  const form = useForm<{ name: string; scopes: string[]; days: string }>({
    initialValues: { name: '', scopes: ['releases.read'], days: '30' },
    onValuesChange: key.renew,
    validate: {
      name: (value) => (value.trim() === '' ? 'Dê um nome, para reconhecê-lo depois.' : null),
      scopes: (value) => (value.length === 0 ? 'Escolha ao menos uma permissão.' : null),
    },
  });

  function send({ name, scopes, days }: typeof form.values): void {
    create.mutate(
      {
        body: {
          name: name.trim(),
          scopes,
          expires_in_days: Number(days),
        },
        params: { header: key.header() },
      },
      { onSuccess: onCreated, onError: (error) => form.setErrors(fieldErrors(error)) },
    );
  }

  return (
    <Modal opened onClose={onClose} title="Novo token de acesso">
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <ProblemAlert error={create.error} shown={['/name', '/scopes', '/expires_in_days']} />
          <TextInput
            label="Nome"
            placeholder="Publicação automática do boletim"
            maxLength={100}
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Checkbox.Group
            label="O que pode fazer"
            description="Nunca mais do que você mesmo pode."
            {...form.getInputProps('scopes')}
          >
            <Stack gap={10} mt={8}>
              {me.permissions.map((permission) => (
                <Checkbox
                  key={permission}
                  value={permission}
                  label={permissionNames[permission] ?? permission}
                  description={
                    <Text span ff="monospace" size="xs">
                      {permission}
                    </Text>
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Select
            label="Validade"
            data={lifetimes}
            allowDeselect={false}
            checkIconPosition="right"
            {...form.getInputProps('days')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={create.isPending}>
              Criar token
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
