import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api } from '@/api/client';
import { startSession } from '@/api/session';
import { toProblem } from '@/api/problem';
import { formatWait } from '@/lib/dates';
import { Logo } from '@/ui/logo';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDocumentTitle } from '@/ui/use-document-title';
import { safeReturn } from './safe-return';
import classes from './sign-in-page.module.css';
import { useCountdown } from './use-countdown';

const route = getRouteApi('/ui/entrar');

export function SignInPage() {
  useDocumentTitle('Entrar');
  const { voltar, motivo } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const login = api.useMutation('post', '/api/v1/auth/login');
  const problem = login.isError ? toProblem(login.error) : null;
  const wait = useCountdown(problem?.retryAfter, login.submittedAt);

  useEffect(() => {
    // With a mouse at hand one types at once; on a phone the keyboard would hide the screen.
    if (window.matchMedia('(pointer: fine)').matches) email.current?.focus();
  }, []);

  useEffect(() => {
    if (!login.isError) return;
    password.current?.focus();
    password.current?.select();
  }, [login.isError, login.submittedAt]);

  function signIn(form: HTMLFormElement): void {
    const data = new FormData(form);
    const body = { email: field(data, 'email').trim(), password: field(data, 'password') };
    login.mutate(
      { body },
      {
        onSuccess: (answer) => {
          queryClient.clear();
          startSession(answer);
          router.history.push(safeReturn(voltar));
        },
      },
    );
  }

  return (
    <main className={classes.page}>
      <Paper className={classes.card} withBorder radius="lg">
        <Stack gap={4} mb="lg" align="flex-start">
          <Logo size={44} />
          <Title order={1} mt="sm">
            Entrar na Pauta
          </Title>
          <Text c="dimmed" size="sm">
            O trabalho da assessoria de comunicação, num lugar só.
          </Text>
        </Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn(event.currentTarget);
          }}
        >
          <Stack>
            {motivo !== undefined && !login.isError && (
              <Alert color="blue" variant="light" role="status" title="Sua sessão terminou">
                {motivo === 'guardado'
                  ? 'Entre de novo para continuar de onde parou. O que você escrevia ficou guardado neste aparelho.'
                  : 'Entre de novo para voltar à página em que estava. O que ainda não tinha sido salvo pode ter se perdido: confira.'}
              </Alert>
            )}
            {wait > 0 ? (
              <Alert color="red" variant="light" role="alert" title="Muitas tentativas seguidas">
                Por segurança, aguarde <span aria-live="off">{formatWait(wait)}</span> antes de
                tentar de novo.
              </Alert>
            ) : (
              problem !== null &&
              problem.status !== 429 &&
              (problem.status === 401 ? (
                <Alert color="red" variant="light" role="alert" fw={600}>
                  {problem.message}
                </Alert>
              ) : (
                <ProblemAlert error={problem} />
              ))
            )}
            <TextInput
              ref={email}
              label="E-mail"
              name="email"
              type="email"
              autoComplete="username"
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              required
              withAsterisk={false}
            />
            <PasswordInput
              ref={password}
              label="Senha"
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
            />
            <Button type="submit" size="md" loading={login.isPending} disabled={wait > 0}>
              Entrar
            </Button>
          </Stack>
        </form>
      </Paper>
      <Text size="sm" c="dimmed" ta="center">
        É jornalista? Os textos publicados estão na{' '}
        <a href="/imprensa" className={classes.link}>
          sala de imprensa
        </a>
        .
      </Text>
    </main>
  );
}

function field(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
