import { ActionIcon, Button, Fieldset, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import classes from './planning.module.css';

/** An item of a template as it is being typed. */
export interface Line {
  key: string;
  text: string;
  /** Empty: without a day. */
  offset_days: number | string;
}

interface Props {
  lines: Line[];
  /** By the name of the field. */
  errors: Record<string, ReactNode>;
  onChange: (lines: Line[]) => void;
}

const MOST = 100;

/** The items of a template, each with its day counted from the event. */
export function TemplateLines({ lines, errors, onChange }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const edit = (key: string, part: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));

  function add(): void {
    onChange([...lines, { key: crypto.randomUUID(), text: '', offset_days: '' }]);
    focus(lines.length);
  }

  function remove(place: number): void {
    onChange(lines.filter((_, at) => at !== place));
    focus(Math.max(place - 1, 0));
  }

  /** On the text of an item, once it is on the page. */
  function focus(place: number): void {
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLInputElement>('input[data-what]')[place]?.focus(),
    );
  }

  return (
    <Fieldset legend="Itens" ref={list}>
      <Text size="sm" c="dimmed" mb="xs">
        O prazo é em dias do evento: −20 é D−20, 1 é D+1. Vazio, o item não tem dia.
      </Text>
      {lines.map(({ key, text, offset_days }, place) => (
        <Group key={key} gap="xs" mb="xs" wrap="nowrap" align="flex-start">
          <TextInput
            className={classes.grow}
            data-what
            aria-label={`Item ${place + 1}: o que fazer`}
            maxLength={300}
            value={text}
            error={errors[`items.${place}.text`]}
            onChange={(event) => edit(key, { text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (lines.length < MOST) add();
            }}
          />
          <NumberInput
            w={84}
            aria-label={`Item ${place + 1}: prazo em dias`}
            min={-366}
            max={366}
            allowDecimal={false}
            value={offset_days}
            error={errors[`items.${place}.offset_days`]}
            onChange={(value) => edit(key, { offset_days: value })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={lines.length === 1}
            aria-label={`Tirar o item ${place + 1}`}
            onClick={() => remove(place)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {errors.items !== undefined && (
        <Text size="sm" c="red" mb="xs" role="alert">
          {errors.items}
        </Text>
      )}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={lines.length >= MOST}
        onClick={add}
      >
        Mais um item
      </Button>
    </Fieldset>
  );
}
