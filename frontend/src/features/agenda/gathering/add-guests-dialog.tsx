import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { toProblem } from '@/api/problem';
import type { AgendaEvent, GuestInvited } from '@/api/types';
import { plural } from '@/lib/numbers';
import { CopyBlock } from '@/ui/copy-block';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { guestsPath, readGuests } from './guests';

interface Props {
  event: AgendaEvent;
  /** Whether there is a mail server. */
  mails: boolean;
  onClose: () => void;
  onAdded: () => void;
}

/** Guests by hand or pasted from a sheet; then their links, once. */
export function AddGuestsDialog({ event, mails, onClose, onAdded }: Props) {
  useReturnFocus();
  const [text, setText] = useState('');
  const [mail, setMail] = useState(mails);
  const [asked, setAsked] = useState(false);
  const key = useIdempotencyKey();
  const add = api.useMutation('post', guestsPath);
  const guests = readGuests(text);
  const withMail = guests.filter(({ email }) => email !== null).length;

  function send(): void {
    setAsked(true);
    if (guests.length === 0) return;
    add.mutate(
      {
        params: { path: { id: event.id }, header: key.header() },
        body: { guests, send_mail: mail && withMail > 0 },
      },
      { onSuccess: onAdded },
    );
  }

  const made = add.data?.items;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Incluir convidados"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      {made !== undefined ? (
        <Made items={made} mailed={mail} onClose={onClose} />
      ) : (
        <form
          noValidate
          onSubmit={(submit) => {
            submit.preventDefault();
            send();
          }}
        >
          <Stack>
            <ProblemAlert error={add.error} shown={[]} />
            <Textarea
              label="Um convidado por linha"
              description="Nome; e-mail e quantos acompanhantes pode trazer são opcionais. Pode colar de uma planilha."
              placeholder={'Joana Freitas, joana@exemplo.com, 2\nJosé Lima'}
              autosize
              minRows={4}
              maxRows={14}
              data-autofocus
              value={text}
              error={asked && guests.length === 0 && 'Escreva ao menos um nome.'}
              onChange={(change) => {
                key.renew();
                setText(change.currentTarget.value);
              }}
            />
            <Text size="sm" c="dimmed" aria-live="polite">
              {plural(guests.length, 'convidado', 'convidados')}, {withMail} com e-mail.
              {guests.length > 200 && ' São no máximo 200 por vez.'}
            </Text>
            {mails && (
              <Checkbox
                label="Enviar o convite por e-mail a quem tem"
                checked={mail}
                onChange={(change) => setMail(change.currentTarget.checked)}
              />
            )}
            {add.isError && <LineFaults error={add.error} names={guests.map(({ name }) => name)} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancelar
              </Button>
              <Button type="submit" loading={add.isPending}>
                Incluir
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

/** Whose line has which fault. */
function LineFaults({ error, names }: { error: unknown; names: string[] }) {
  const faults = toProblem(error).fields.flatMap(({ pointer, message }) => {
    const line = /^\/guests\/(\d+)\//.exec(pointer)?.[1];
    return line === undefined ? [] : [`${names[Number(line)] ?? ''}: ${message}`];
  });
  return faults.map((fault) => (
    <Text key={fault} size="sm" c="red" role="alert">
      {fault}
    </Text>
  ));
}

function Made({
  items,
  mailed,
  onClose,
}: {
  items: GuestInvited[];
  mailed: boolean;
  onClose: () => void;
}) {
  const lines = items.flatMap(({ name, url }) => (url === null ? [] : [`${name}: ${url}`]));
  return (
    <Stack>
      <Text size="sm">
        {plural(items.length, 'convite feito', 'convites feitos')}.
        {mailed && ' Quem tem e-mail recebe o seu por lá.'} Os links não aparecem de novo: copie
        agora os que vão por outro caminho.
      </Text>
      {lines.length > 0 && <CopyBlock label="Links dos convites" value={lines.join('\n')} />}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Pronto
        </Button>
      </Group>
    </Stack>
  );
}
