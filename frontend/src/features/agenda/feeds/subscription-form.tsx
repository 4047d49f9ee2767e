import { Button, Group, NativeSelect, Paper, Stack, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type {
  CalendarSubscription,
  CalendarSubscriptionContent,
  EventKind,
  EventVisibility,
} from '@/api/types';
import { eventKinds, eventVisibilities } from '@/lib/glossary';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useReturnFocus } from '@/ui/use-return-focus';
import { RefreshReport } from './refresh-report';

const path = '/api/v1/agenda/subscriptions';

const intervals = [
  { value: '15', label: 'a cada 15 minutos' },
  { value: '60', label: 'a cada hora' },
  { value: '360', label: 'a cada 6 horas' },
  { value: '1440', label: 'uma vez por dia' },
];

interface Props {
  /** What is changed; a new one when absent. */
  subscription?: CalendarSubscription;
  onDone: () => void;
  onCancel: () => void;
}

/** How a calendar is followed. What a new one would bring is shown before it is saved. */
export function SubscriptionForm({ subscription, onDone, onCancel }: Props) {
  useReturnFocus();
  const me = useMe();
  const title = useId();
  const key = useIdempotencyKey();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const preview = api.useMutation('post', `${path}/preview`);
  const create = api.useMutation('post', path);
  const update = api.useMutation('patch', `${path}/{id}`);
  const [content, setContent] = useState<CalendarSubscriptionContent>(() => ({
    name: subscription?.name ?? '',
    url: subscription?.url ?? '',
    unit_id: subscription?.unit_id ?? me.units[0]?.id ?? '',
    kind: subscription?.kind ?? 'other',
    visibility: subscription?.visibility ?? 'internal',
    every_minutes: subscription?.every_minutes ?? 60,
  }));
  const error = update.error ?? create.error ?? preview.error;
  const errors = fieldErrors(error);
  const isKnown = intervals.some(({ value }) => value === String(content.every_minutes));
  const others = isKnown
    ? []
    : [
        {
          value: String(content.every_minutes),
          label: `a cada ${String(content.every_minutes)} minutos`,
        },
      ];

  function change(part: Partial<CalendarSubscriptionContent>): void {
    for (const mutation of [preview, create, update]) mutation.reset();
    key.renew();
    setContent((before) => ({ ...before, ...part }));
  }

  function save(): void {
    if (subscription) {
      const params = { path: { id: subscription.id }, header: ifMatch(subscription) };
      update.mutate({ params, body: content }, { onSuccess: done });
    } else {
      create.mutate({ params: { header: key.header() }, body: content }, { onSuccess: done });
    }
  }

  function done(): void {
    notifyDone(`«${content.name.trim()}» é acompanhado.`);
    onDone();
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (subscription !== undefined) save();
    else preview.mutate({ body: content });
  }

  const isNew = subscription === undefined;
  return (
    <Paper withBorder p="sm" radius="md">
      <form onSubmit={submit} noValidate aria-labelledby={title}>
        <Stack gap="sm">
          <b id={title}>{isNew ? 'Novo calendário' : `Editar «${subscription.name}»`}</b>
          <ProblemAlert error={error} shown={['/name', '/url', '/unit_id', '/every_minutes']} />
          <TextInput
            label="Nome"
            placeholder="Agenda da Casa Civil"
            required
            ref={first}
            maxLength={120}
            value={content.name}
            error={errors.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Endereço do calendário"
            description="O endereço iCal (.ics): começa com https:// ou webcal://"
            required
            type="url"
            inputMode="url"
            maxLength={2000}
            value={content.url}
            error={errors.url}
            onChange={(event) => change({ url: event.currentTarget.value })}
          />
          <UnitSelect
            label="Órgão dos eventos novos"
            required
            value={content.unit_id}
            error={errors.unit_id}
            onChange={(unit) => change({ unit_id: unit })}
          />
          <Group grow preventGrowOverflow={false}>
            <NativeSelect
              label="Tipo dos eventos novos"
              miw={150}
              data={Object.entries(eventKinds).map(([value, label]) => ({ value, label }))}
              value={content.kind}
              onChange={(event) => change({ kind: event.currentTarget.value as EventKind })}
            />
            <NativeSelect
              label="Quem os vê"
              miw={150}
              data={Object.entries(eventVisibilities).map(([value, label]) => ({ value, label }))}
              value={content.visibility}
              onChange={(event) =>
                change({ visibility: event.currentTarget.value as EventVisibility })
              }
            />
            <NativeSelect
              label="Atualizar"
              miw={150}
              data={[...others, ...intervals]}
              value={String(content.every_minutes)}
              error={errors.every_minutes}
              onChange={(event) => change({ every_minutes: Number(event.currentTarget.value) })}
            />
          </Group>
          {preview.data && <RefreshReport told={preview.data} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onCancel}>
              Cancelar
            </Button>
            {isNew && (
              <Button
                type="submit"
                variant={preview.data ? 'default' : 'filled'}
                loading={preview.isPending}
              >
                {preview.data ? 'Conferir de novo' : 'Conferir'}
              </Button>
            )}
            {isNew ? (
              preview.data && (
                <Button loading={create.isPending} onClick={save}>
                  Acompanhar
                </Button>
              )
            ) : (
              <Button type="submit" loading={update.isPending}>
                Salvar
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
