import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { EventSummary } from '@/api/types';
import { useReturnFocus } from '@/ui/use-return-focus';
import { sayWhen } from '../when';
import { WhenInputs } from '../when-inputs';
import { timesOf, whenValuesOf, type WhenFaults } from '../when-values';
import type { Times } from './times';

interface Props {
  event: EventSummary;
  onMove: (times: Times) => void;
  onClose: () => void;
}

/** Dragging for whoever does not drag: when it is to be, written. */
export function RescheduleDialog({ event, onMove, onClose }: Props) {
  useReturnFocus();
  const [values, setValues] = useState(() => whenValuesOf(event));
  const [faults, setFaults] = useState<WhenFaults>({});

  function submit(submitted: SyntheticEvent): void {
    submitted.preventDefault();
    const read = timesOf(values, event.time_zone);
    if (read.times === undefined) setFaults(read.faults);
    else onMove(read.times);
  }

  return (
    <Modal opened onClose={onClose} title="Reagendar" centered size="md">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">
            <b>{event.title}</b>
            <br />
            Agora: {sayWhen(event)}
          </Text>
          <WhenInputs
            values={values}
            zone={event.time_zone}
            faults={faults}
            focusFirst
            onChange={(next) => {
              setValues(next);
              setFaults({});
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit">Reagendar</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
