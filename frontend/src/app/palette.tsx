import { Loader, Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useReturnFocus } from '@/ui/use-return-focus';
import classes from './palette.module.css';
import { PaletteOption } from './palette-option';
import { usePaletteResults } from './use-palette-results';

interface Props {
  onClose: () => void;
  onShowKeys: () => void;
}

/**
 * Ctrl K: releases by the server's search, screens and commands by their words. A combobox with a list
 * (WAI-ARIA): the focus stays in the field, and the option that Enter would take is announced.
 */
export function Palette({ onClose, onShowKeys }: Props) {
  useReturnFocus();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { groups, message, busy } = usePaletteResults(query, onShowKeys);
  const options = groups.flatMap((group) => group.options);
  const at = Math.min(active, Math.max(options.length - 1, 0));
  const optionId = (index: number) => `${id}-${index}`;

  function take(index: number): void {
    const option = options[index];
    if (option === undefined) return;
    onClose();
    option.run();
  }

  function move(index: number): void {
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = options.length - 1;
    const target = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(at + 5, last),
      PageUp: Math.max(at - 5, 0),
    }[event.key];
    // While an accent is being composed, Enter belongs to it.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(at);
    } else if (target !== undefined && last >= 0) {
      event.preventDefault();
      move(target);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="10dvh"
      attributes={{ content: { 'aria-label': 'Busca e comandos' } }}
    >
      <div className={classes.search}>
        <IconSearch size={20} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label="Buscar releases, eventos, telas e comandos"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length > 0 ? optionId(at) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Buscar releases, eventos, telas e comandos"
          data-autofocus
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        {busy && <Loader size="xs" aria-hidden />}
      </div>
      <div className={classes.list} role="listbox" id={`${id}-list`} aria-label="Resultados">
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={classes.group} aria-hidden>
              {group.label}
            </div>
            {group.options.map((option) => {
              const own = options.indexOf(option);
              return (
                <PaletteOption
                  key={option.key}
                  id={optionId(own)}
                  option={option}
                  active={own === at}
                  onPoint={() => setActive(own)}
                  onTake={() => take(own)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <div role="status" className={message === null ? undefined : classes.message}>
        {message}
      </div>
    </Modal>
  );
}
