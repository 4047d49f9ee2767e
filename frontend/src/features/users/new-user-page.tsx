import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconRefresh, IconUserCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { generatePassword } from '@/lib/password';
import { CopyBlock } from '@/ui/copy-block';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { emptyUser, rolesBody, UserForm } from './user-form';

export function NewUserPage() {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const [password, setPassword] = useState(generatePassword);
  const create = api.useMutation('post', '/api/v1/users');
  const header = <PageHeader title="Nova pessoa" back={{ to: '/pessoas', label: 'Pessoas' }} />;

  if (create.isSuccess) {
    return (
      <>
        {header}
        <Alert
          variant="light"
          color="green"
          role="status"
          icon={<IconUserCheck size={20} aria-hidden />}
          title={`${create.data.name} já pode entrar`}
        >
          <Stack gap="sm" maw={560}>
            <Text size="sm">
              Entregue o acesso por um canal seguro e peça que a senha seja trocada em «Alterar
              senha». Ela não será mostrada outra vez.
            </Text>
            <CopyBlock label="E-mail" value={create.data.email} />
            <CopyBlock label="Senha inicial" value={password} />
            <Group>
              <Button renderRoot={(props) => <Link to="/pessoas" {...props} />}>Concluir</Button>
              <Button
                variant="default"
                onClick={() => {
                  create.reset();
                  key.renew();
                  setPassword(generatePassword());
                }}
              >
                Cadastrar outra
              </Button>
            </Group>
          </Stack>
        </Alert>
      </>
    );
  }

  return (
    <>
      {header}
      <Paper withBorder p="lg">
        <UserForm
          initial={emptyUser}
          error={create.error}
          pending={create.isPending}
          submitLabel="Cadastrar"
          onChange={key.renew}
          onSubmit={(values) =>
            create.mutate(
              {
                body: { ...values, roles: rolesBody(values.roles), password },
                params: { header: key.header() },
              },
              {
                onSuccess: () =>
                  queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/users'] }),
              },
            )
          }
          notice={<ProblemAlert error={create.error} shown={['/name', '/email', '/roles']} />}
        >
          <div>
            <CopyBlock label="Senha inicial, gerada neste navegador" value={password} />
            <Button
              variant="subtle"
              size="compact-sm"
              mt={6}
              leftSection={<IconRefresh size={14} aria-hidden />}
              onClick={() => {
                key.renew();
                setPassword(generatePassword());
              }}
            >
              Gerar outra
            </Button>
          </div>
        </UserForm>
      </Paper>
    </>
  );
}
