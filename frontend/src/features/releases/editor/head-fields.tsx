import { Textarea } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { orNull } from '../content';
import type { FieldsProps } from './field-props';
import classes from './release-editor.module.css';

/** Title and subtitle, written as they will be read. */
export function HeadFields({ content, errors, readOnly, onEdit }: FieldsProps) {
  const title = useRef<HTMLTextAreaElement>(null);
  const untitled = useRef(content.title === '');
  useEffect(() => {
    if (untitled.current) title.current?.focus();
  }, []);
  return (
    <>
      <Textarea
        ref={title}
        className={classes.title}
        id="campo-title"
        aria-label="Título"
        placeholder="Título"
        autosize
        minRows={1}
        maxLength={250}
        readOnly={readOnly}
        value={content.title}
        error={errors.title}
        onChange={(event) => onEdit({ title: oneLine(event.currentTarget.value) })}
        onKeyDown={toNextField}
      />
      <Textarea
        className={classes.subtitle}
        id="campo-subtitle"
        aria-label="Subtítulo"
        placeholder="Subtítulo (linha fina)"
        mt={8}
        autosize
        minRows={1}
        maxLength={300}
        readOnly={readOnly}
        value={content.subtitle ?? ''}
        error={errors.subtitle}
        onChange={(event) => onEdit({ subtitle: orNull(oneLine(event.currentTarget.value)) })}
        onKeyDown={toNextField}
      />
    </>
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** A title has no second line: Enter goes on to what follows. */
function toNextField(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [
    ...document.querySelectorAll<HTMLElement>(
      'textarea:not([aria-hidden]), [contenteditable=true]',
    ),
  ];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
}
