import { Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { PressContact, UnitIdentity } from '@/api/types';
import { ConflictAlert } from '@/ui/conflict-alert';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';

const contactFields: [keyof PressContact, string, number][] = [
  ['desk', 'Atendimento', 160],
  ['phone', 'Telefone', 60],
  ['whatsapp', 'WhatsApp', 60],
  ['email', 'E-mail', 254],
  ['address', 'Endereço', 300],
  ['hours', 'Horário', 160],
];
const pointers = ['/public_name', '/accent', ...contactFields.map(([name]) => `/contact/${name}`)];

interface Values {
  public_name: string;
  accent: string;
  contact: Record<keyof PressContact, string>;
}

interface Props {
  identity: UnitIdentity;
  editable: boolean;
  onSaved: (saved: UnitIdentity) => void;
  reload: () => void;
}

function valuesOf({ own }: UnitIdentity): Values {
  const contact = Object.fromEntries(
    contactFields.map(([name]) => [name, own.contact[name] ?? '']),
  ) as Values['contact'];
  return { public_name: own.public_name ?? '', accent: own.accent ?? '', contact };
}

/** Empty text means «none» in the contract: the unit above speaks. */
function bodyOf({ public_name, accent, contact }: Values) {
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    public_name: said(public_name),
    accent: said(accent),
    contact: Object.fromEntries(
      contactFields.map(([name]) => [name, said(contact[name])]),
    ) as unknown as PressContact,
  };
}

export function IdentityForm({ identity, editable, onSaved, reload }: Props) {
  const save = api.useMutation('patch', '/api/v1/units/{id}/identity');
  const [round, setRound] = useState(0);
  const form = useForm<Values>({ initialValues: valuesOf(identity) });
  const faults = save.error == null ? {} : fieldErrors(save.error);
  const stale = save.isError && toProblem(save.error).status === 412;
  const { inherited } = identity;
  const hasOwnDesk = contactFields.some(([name]) => form.values.contact[name].trim() !== '');

  function field(name: string, fallback: string | null): Record<string, unknown> {
    const input = form.getInputProps(name) as { error?: ReactNode };
    return {
      ...input,
      error: input.error ?? faults[name],
      readOnly: !editable,
      placeholder: fallback ?? undefined,
    };
  }

  function send(values: Values): void {
    save.mutate(
      {
        params: { path: { id: identity.unit_id }, header: ifMatch(identity) },
        body: bodyOf(values),
      },
      {
        onSuccess: (saved) => {
          onSaved(saved);
          form.setValues(valuesOf(saved));
          notifyDone('Identidade salva. A sala de imprensa já a mostra.');
        },
        onError: (error) => {
          if (toProblem(error).status === 412) reload();
        },
      },
    );
  }

  return (
    <form key={round} onSubmit={form.onSubmit(send)} noValidate>
      <Stack maw={620}>
        {stale ? (
          <ConflictAlert
            differences={[
              { label: 'Nome público', theirs: identity.own.public_name ?? '' },
              { label: 'Cor', theirs: identity.own.accent ?? '' },
            ]}
            onTakeTheirs={() => {
              form.setValues(valuesOf(identity));
              save.reset();
              setRound(round + 1);
            }}
          />
        ) : (
          <ProblemAlert error={save.error} shown={pointers} />
        )}
        <TextInput label="Nome público" maxLength={160} {...field('public_name', inherited.name)} />
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label="Cor"
            description="#rrggbb, legível sobre branco; a do tema escuro é tirada dela"
            maxLength={7}
            style={{ flex: 1 }}
            {...field('accent', inherited.accent.light)}
          />
          {editable && (
            <input
              type="color"
              aria-label="Escolher a cor"
              value={
                /^#[0-9a-f]{6}$/i.test(form.values.accent)
                  ? form.values.accent
                  : inherited.accent.light
              }
              onChange={(event) => form.setFieldValue('accent', event.currentTarget.value)}
              style={{ width: 44, height: 36, padding: 2 }}
            />
          )}
        </Group>
        <Fieldset legend="Contato da assessoria">
          <Stack gap="sm">
            {contactFields.map(([name, label, max]) => (
              <TextInput
                key={name}
                label={label}
                maxLength={max}
                {...field(`contact.${name}`, hasOwnDesk ? null : inherited.contact[name])}
              />
            ))}
          </Stack>
        </Fieldset>
        {editable && (
          <Button type="submit" loading={save.isPending} style={{ alignSelf: 'start' }}>
            Salvar identidade
          </Button>
        )}
      </Stack>
    </form>
  );
}
