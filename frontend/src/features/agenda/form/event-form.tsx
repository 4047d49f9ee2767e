import { Button, Group, Stack } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState, type SyntheticEvent } from 'react';
import { fieldErrors } from '@/api/problem';
import type { EventContent } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { ProblemAlert } from '@/ui/problem-alert';
import { DraftConflicts } from '../gathering/draft-conflicts';
import { resting } from '../resting';
import classes from './event-form.module.css';
import { contentOf, faultsOf, type EventValues } from './form-values';
import { PeopleFields } from './people-fields';
import { PlaceFields } from './place-fields';
import { PressFields } from './press-fields';
import { TextFields } from './text-fields';
import { WhatFields } from './what-fields';
import { WhenFields } from './when-fields';
import { WhoseFields } from './whose-fields';

/** What every group of fields gets. */
export interface FieldsProps {
  values: EventValues;
  errors: Record<string, string>;
  onEdit: (part: Partial<EventValues>) => void;
}

interface Props {
  initial: EventValues;
  /** The event that it is a change of; of a date of a series, that series. */
  eventId?: string;
  /** One date of a series does not repeat by itself. */
  repeats: boolean;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onCancel: () => void;
  /** Resolves to true once it is saved and the page may be left. */
  onSubmit: (content: EventContent) => Promise<boolean>;
}

/** Everything that is known of an event. What was typed is not left behind without a word. */
export function EventForm(props: Props) {
  const { initial, eventId, repeats, submitLabel, pending, error, onCancel, onSubmit } = props;
  const [values, setValues] = useState(initial);
  /** Sending was tried, and something stood against it: it is told until it is mended. */
  const [held, setHeld] = useState(false);
  const saved = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const dirty = values !== initial;
  const told = fieldErrors(error);
  const faults = faultsOf(values);
  const errors = held ? { ...told, ...faults } : told;
  const edit = (part: Partial<EventValues>) => setValues((before) => ({ ...before, ...part }));

  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: () => !saved.current,
    shouldBlockFn: async ({ current, next }) => {
      if (saved.current || current.pathname === next.pathname) return false;
      return !(await confirm({
        title: 'Sair sem salvar?',
        message: 'O que você mudou neste evento se perde.',
        confirmLabel: 'Sair sem salvar',
        cancelLabel: 'Continuar escrevendo',
        danger: true,
      }));
    },
  });

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (pending) return;
    const ready = content !== null && Object.keys(faults).length === 0;
    setHeld(!ready);
    if (ready) {
      // Leaves the page itself once it is saved.
      saved.current = true;
      saved.current = await onSubmit(content);
    }
    if (!saved.current) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    }
  }

  const content = contentOf(values);
  const fields = { values, errors, onEdit: edit };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
      <Stack gap="xl">
        <ProblemAlert error={error} shown={Object.keys(told).map(pointerOf)} />
        <WhatFields {...fields} />
        <WhenFields {...fields} repeats={repeats} />
        <PlaceFields {...fields} />
        <WhoseFields {...fields} />
        <PeopleFields
          legend="Autoridades"
          noun="autoridade"
          field="authorities"
          description="Quem se espera, na ordem em que deve ser citado."
          people={values.authorities}
          errors={errors}
          onChange={(authorities) => edit({ authorities })}
        />
        {content && <DraftConflicts content={content} eventId={eventId} />}
        <PeopleFields
          legend="Participantes"
          noun="participante"
          field="participants"
          description="De audiências e reuniões: quem participa e por quem vem (Decreto 10.889/2021, art. 11)."
          people={values.participants}
          errors={errors}
          onChange={(participants) => edit({ participants })}
        />
        <PressFields {...fields} />
        <TextFields {...fields} />
        <Group justify="flex-end" className={classes.end}>
          <Button variant="default" onClick={onCancel}>
            Cancelar
          </Button>
          <Button type="submit" {...resting(pending)}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function pointerOf(key: string): string {
  return `/${key.replaceAll('.', '/')}`;
}
