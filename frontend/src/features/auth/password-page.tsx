import { Button, Paper, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { api } from '@/api/client';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import { startSession } from '@/api/session';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';

const MIN_LENGTH = 12;

export function PasswordPage() {
  const me = useMe();
  const router = useRouter();
  const change = api.useMutation('post', '/api/v1/auth/password');
  const form = useForm({
    initialValues: { current_password: '', new_password: '', again: '' },
    validate: {
      current_password: (value) => (value === '' ? 'Informe a senha atual.' : null),
      new_password: (value) =>
        value.length < MIN_LENGTH ? `Use pelo menos ${MIN_LENGTH} caracteres.` : null,
      again: (value, all) => (value === all.new_password ? null : 'As duas não são iguais.'),
    },
  });

  function send({ current_password, new_password }: typeof form.values): void {
    change.mutate(
      { body: { current_password, new_password } },
      {
        onSuccess: (session) => {
          startSession(session);
          form.reset();
          notifyDone('Senha alterada. As outras sessões foram encerradas.');
          void router.navigate({ to: '/' });
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    );
  }

  return (
    <>
      <PageHeader
        title="Alterar senha"
        description="Ao alterar, as suas outras sessões abertas são encerradas; esta continua."
      />
      <Paper withBorder p="lg" maw={440}>
        <form onSubmit={form.onSubmit(send)} noValidate>
          <Stack>
            <ProblemAlert error={change.error} shown={['/current_password', '/new_password']} />
            {/* Password managers need to know whose password this is. */}
            <input type="text" hidden readOnly autoComplete="username" value={me.email} />
            <PasswordInput
              label="Senha atual"
              autoComplete="current-password"
              required
              withAsterisk={false}
              {...form.getInputProps('current_password')}
            />
            <PasswordInput
              label="Nova senha"
              description="Pelo menos 12 caracteres. Uma frase fácil de lembrar serve bem; senhas comuns são recusadas."
              autoComplete="new-password"
              required
              withAsterisk={false}
              {...form.getInputProps('new_password')}
            />
            <PasswordInput
              label="Nova senha, outra vez"
              autoComplete="new-password"
              required
              withAsterisk={false}
              {...form.getInputProps('again')}
            />
            <Button type="submit" loading={change.isPending} style={{ alignSelf: 'start' }}>
              Alterar senha
            </Button>
          </Stack>
        </form>
      </Paper>
    </>
  );
}
