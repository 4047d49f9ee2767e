import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { eventAttendances } from '@/lib/glossary';
import classes from './event-form.module.css';
import { nobody, type PersonValues } from './form-values';

interface Props {
  legend: string;
  /** «autoridade», «participante»: names the fields of each. */
  noun: string;
  description: string;
  field: 'authorities' | 'participants';
  people: PersonValues[];
  errors: Record<string, string>;
  onChange: (people: PersonValues[]) => void;
}

/** People in an order that means something: the first stands first wherever they are listed. */
export function PeopleFields(props: Props) {
  const { legend, noun, description, field, people, errors, onChange } = props;
  const list = useRef<HTMLDivElement>(null);
  const set = (place: number, part: Partial<PersonValues>) =>
    onChange(people.map((one, at) => (at === place ? { ...one, ...part } : one)));
  const errorOf = (place: number, part: string) => errors[`${field}.${place}.${part}`];

  function add(): void {
    onChange([...people, nobody]);
    setTimeout(() => list.current?.querySelector<HTMLElement>('[data-last] input')?.focus());
  }

  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      <Text size="sm" c="dimmed" mb="xs">
        {description}
      </Text>
      <Stack gap="sm" ref={list}>
        {people.map((person, place) => {
          const name = `${noun} ${place + 1}`;
          return (
            <Group
              key={place}
              gap="xs"
              align="flex-end"
              className={classes.person}
              data-last={place === people.length - 1 || undefined}
            >
              <TextInput
                label={`Nome (${name})`}
                className={classes.wide}
                maxLength={160}
                value={person.name}
                error={errorOf(place, 'name')}
                onChange={(event) => set(place, { name: event.currentTarget.value })}
              />
              <TextInput
                label={`Cargo (${name})`}
                className={classes.wide}
                maxLength={160}
                value={person.office}
                error={errorOf(place, 'office')}
                onChange={(event) => set(place, { office: event.currentTarget.value })}
              />
              {field === 'authorities' ? (
                <NativeSelect
                  label={`Presença (${name})`}
                  value={person.attendance}
                  data={Object.entries(eventAttendances).map(([value, label]) => ({
                    value,
                    label,
                  }))}
                  onChange={(event) =>
                    set(place, {
                      attendance: event.currentTarget.value as PersonValues['attendance'],
                    })
                  }
                />
              ) : (
                <TextInput
                  label={`Por quem vem (${name})`}
                  className={classes.wide}
                  maxLength={200}
                  value={person.represents}
                  error={errorOf(place, 'represents')}
                  onChange={(event) => set(place, { represents: event.currentTarget.value })}
                />
              )}
              <ActionIcon
                variant="default"
                size={36}
                aria-label={`Subir ${name}`}
                disabled={place === 0}
                onClick={() =>
                  onChange(
                    people.map((one, at) =>
                      at === place ? (people[place - 1] ?? one) : at === place - 1 ? person : one,
                    ),
                  )
                }
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={36}
                aria-label={`Tirar ${name}`}
                onClick={() => onChange(people.filter((_, at) => at !== place))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          );
        })}
        <Button
          variant="default"
          size="sm"
          style={{ alignSelf: 'start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {field === 'authorities' ? 'Acrescentar autoridade' : 'Acrescentar participante'}
        </Button>
      </Stack>
    </fieldset>
  );
}
