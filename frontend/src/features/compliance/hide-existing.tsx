import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { Blackout } from '@/api/types';
import { formatDay, formatUntil } from '@/lib/dates';
import { releaseKinds } from '@/lib/glossary';
import { plural } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { useOutdateBlackouts } from './blackout-queries';

/** The one action that takes what was published out of the public's sight, and brings exactly that back. */
export function HideExisting({ blackout }: { blackout: Blackout }) {
  const outdate = useOutdateBlackouts();
  const [pending, setPending] = useState(false);
  const { id, hide_existing: on, state } = blackout;

  async function turn(): Promise<void> {
    setPending(true);
    try {
      const question = on ? showQuestion : hideQuestion(blackout, await count(id));
      setPending(false);
      if (!(await confirm(question))) return;
      setPending(true);
      const params = { path: { id }, header: ifMatch(blackout) };
      await client.PATCH('/api/v1/blackouts/{id}', { params, body: { hide_existing: !on } });
      notifyDone(on ? 'Tudo voltou a aparecer.' : 'Ocultação ligada.');
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(false);
      await outdate();
    }
  }

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="ocultar">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 280px' }}>
          <Title order={2} size="h4" id="ocultar">
            Ocultar o que já foi publicado
          </Title>
          <Text size="sm" c="dimmed" mt={4} maw="62ch">
            {describe(on, state)}
          </Text>
        </div>
        {blackout.allowed_actions.includes('edit') && (state !== 'ended' || on) && (
          <Button
            variant={on ? 'default' : 'light'}
            color={on ? undefined : 'red'}
            leftSection={
              on ? <IconEye size={18} aria-hidden /> : <IconEyeOff size={18} aria-hidden />
            }
            loading={pending}
            onClick={() => void turn()}
          >
            {on ? 'Voltar a mostrar…' : 'Ocultar…'}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

function describe(on: boolean | undefined, state: Blackout['state']): string {
  if (!on) return 'Desligado: o que foi publicado antes continua no ar, exceto o que você retirar.';
  switch (state) {
    case 'upcoming':
      return 'Ligado: quando o período começar, o que não é exceção sai de todas as páginas públicas; quando terminar, volta exatamente como estava.';
    case 'running':
      return 'Ligado: o que não é exceção nem tem autorização está fora de todas as páginas públicas, e volta exatamente como estava quando o período terminar.';
    case 'ended':
      return 'O período terminou: tudo voltou a aparecer como estava.';
  }
}

const showQuestion = {
  title: 'Voltar a mostrar?',
  message:
    'Tudo o que este período oculta volta às páginas públicas no mesmo instante, exatamente como estava.',
  confirmLabel: 'Voltar a mostrar',
};

function hideQuestion(blackout: Blackout, total: number) {
  const kinds = (blackout.exempt_kinds ?? []).map((kind) => releaseKinds[kind]);
  const stays = kinds.length === 0 ? 'nenhum tipo de texto' : kinds.join(', ');
  const when = blackout.state === 'upcoming' ? `em ${formatDay(blackout.starts_at)}` : 'agora';
  return {
    title: 'Ocultar o que já foi publicado?',
    message: `${plural(total, 'texto publicado sai', 'textos publicados saem')} ${when} da lista, da busca e do próprio endereço, para todo o público, até ${formatUntil(blackout.ends_at)} ou até você desligar. Nada é apagado nem alterado: depois, tudo volta exatamente como estava. Ficam no ar: ${stays} e o que tiver autorização da Justiça Eleitoral.`,
    confirmLabel: 'Ocultar',
    danger: true,
  };
}

async function count(id: string): Promise<number> {
  const { data } = await client.GET('/api/v1/blackouts/{id}/hidden', {
    params: { path: { id }, query: { preview: true, count: true, limit: 1 } },
  });
  return data?.total ?? 0;
}
