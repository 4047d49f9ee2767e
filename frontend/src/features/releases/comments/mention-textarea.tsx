import { Loader, Textarea, type TextareaProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '@/api/client';
import type { UserBrief } from '@/api/types';
import classes from './mention-textarea.module.css';
import { fits, insertMention, typedMention } from './mentions';

interface Props extends Omit<TextareaProps, 'onChange'> {
  releaseId: string;
  value: string;
  onType: (text: string) => void;
  onMention: (person: UserBrief) => void;
}

/** A box to write in, where @ offers the people who may read the release. */
export function MentionTextarea({
  releaseId,
  value,
  onType,
  onMention,
  onKeyDown,
  ...rest
}: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const caretAfter = useRef<number | null>(null);
  const [caret, setCaret] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const [place, setPlace] = useState(0);
  const typed = typedMention(value, caret);
  const [q] = useDebouncedValue(typed ?? '', 150);
  const people = api.useQuery(
    'get',
    '/api/v1/releases/{id}/people',
    { params: { path: { id: releaseId }, query: { q: q === '' ? undefined : q, limit: 6 } } },
    { enabled: typed !== null, placeholderData: keepPreviousData, staleTime: 30_000 },
  );
  // What was found for fewer letters is narrowed at once: Enter never means somebody who no longer fits.
  const fitting = (people.data?.items ?? []).filter(({ name }) => fits(name, typed ?? ''));
  const found = typed === null || dismissed ? [] : fitting;
  const opened = found.length > 0;
  const chosen = found[Math.min(place, found.length - 1)];
  const option = (person: UserBrief): string => `${id}-${person.id}`;

  useEffect(() => {
    if (caretAfter.current === null) return;
    box.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [value]);

  function choose(person: UserBrief): void {
    const done = insertMention(value, caret, person.name);
    caretAfter.current = done.caret;
    setCaret(done.caret);
    onType(done.text);
    onMention(person);
    setDismissed(true);
    box.current?.focus();
  }

  function keys(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
    if (opened && step !== undefined) {
      setPlace((place + step + found.length) % found.length);
    } else if (opened && chosen && plain && (event.key === 'Enter' || event.key === 'Tab')) {
      choose(chosen);
    } else if (opened && event.key === 'Escape') {
      setDismissed(true);
      event.stopPropagation();
    } else {
      onKeyDown?.(event);
      return;
    }
    event.preventDefault();
  }

  return (
    <div className={classes.field}>
      <Textarea
        {...rest}
        ref={box}
        autosize
        minRows={2}
        maxRows={10}
        value={value}
        aria-autocomplete="list"
        aria-controls={opened ? `${id}-people` : undefined}
        aria-activedescendant={opened && chosen ? option(chosen) : undefined}
        rightSection={typed !== null && people.isFetching ? <Loader size="xs" /> : undefined}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          setDismissed(false);
          setPlace(0);
          onType(currentTarget.value);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setDismissed(true)}
        onKeyDown={keys}
      />
      {opened && (
        <div id={`${id}-people`} role="listbox" aria-label="Pessoas" className={classes.people}>
          {found.map((person) => (
            // The keyboard stays in the box, which names the option that is chosen.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={person.id}
              id={option(person)}
              role="option"
              tabIndex={-1}
              aria-selected={person === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <span role="status" className={classes.told}>
        {opened &&
          `${found.length === 1 ? '1 pessoa' : `${found.length} pessoas`}: setas para escolher, Enter para mencionar.`}
      </span>
    </div>
  );
}
