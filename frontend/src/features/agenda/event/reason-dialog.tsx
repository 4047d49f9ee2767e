import { Alert, Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldErrors, toProblem } from '@/api/problem';
import type { AgendaEvent } from '@/api/types';
import { eventActions } from '@/lib/glossary';
import { useReturnFocus } from '@/ui/use-return-focus';
import { WhenInputs } from '../when-inputs';
import { timesOf, whenValuesOf, type WhenFaults } from '../when-values';
import type { Said } from './perform';
import { plans } from './plans';

interface Props {
  step: 'postpone' | 'cancel';
  event: AgendaEvent;
  pending: boolean;
  onSend: (said: Said) => Promise<boolean>;
  onClose: () => void;
}

/** Asks why; of what is put off, also for the new date if there is one. */
export function ReasonDialog({ step, event, pending, onSend, onClose }: Props) {
  useReturnFocus();
  const { asks, danger } = plans[step];
  const [reason, setReason] = useState('');
  const [dated, setDated] = useState(false);
  const [when, setWhen] = useState(() => ({ ...whenValuesOf(event), endTime: '' }));
  const [fault, setFault] = useState<string | null>(null);
  const [faults, setFaults] = useState<WhenFaults>({});

  async function send(submitted: SyntheticEvent): Promise<void> {
    submitted.preventDefault();
    if (reason.trim() === '') {
      setFault('Diga o motivo: quem acompanha o evento vai lê-lo.');
      return;
    }
    const said: Said = { reason: reason.trim() };
    if (dated) {
      const read = timesOf({ ...when, endDay: when.day }, event.time_zone);
      if (read.times === undefined) {
        setFaults(read.faults);
        return;
      }
      said.starts_at = read.times.starts_at;
    }
    try {
      if (await onSend(said)) onClose();
    } catch (error) {
      const found = fieldErrors(error);
      if (found.starts_at) setFaults({ start: found.starts_at });
      else setFault(found.reason ?? toProblem(error).message);
    }
  }

  return (
    <Modal opened onClose={onClose} title={asks?.title} centered size="md">
      <form onSubmit={(submitted) => void send(submitted)} noValidate>
        <Stack>
          <Alert color={danger ? 'red' : 'blue'} variant="light">
            {asks?.note}
          </Alert>
          <Textarea
            data-autofocus
            label={asks?.label}
            placeholder={asks?.placeholder}
            required
            autosize
            minRows={3}
            maxRows={10}
            maxLength={600}
            value={reason}
            error={fault}
            onChange={(typed) => {
              setReason(typed.currentTarget.value);
              setFault(null);
            }}
          />
          {step === 'postpone' && (
            <>
              <Checkbox
                label="Já tem nova data"
                checked={dated}
                onChange={(ticked) => setDated(ticked.currentTarget.checked)}
              />
              {dated && (
                <WhenInputs
                  values={when}
                  zone={event.time_zone}
                  faults={faults}
                  onlyStart
                  onChange={(next) => {
                    setWhen(next);
                    setFaults({});
                  }}
                />
              )}
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Voltar
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={pending}>
              {eventActions[step]}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
