import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BoardRow } from '@/api/types';

type Kind = BoardRow['kind'];

export const groupNames: Record<Kind, string> = {
  authority: 'Autoridades',
  person: 'Pessoas',
  vehicle: 'Veículos',
  equipment: 'Equipamentos',
  room: 'Salas',
};

/** Of which groups what is free is on show. */
export function useOpenGroups() {
  const [open, setOpen] = useState<ReadonlySet<Kind>>(new Set());
  return {
    isOpen: (kind: Kind) => open.has(kind),
    toggle: (kind: Kind) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(kind)) after.add(kind);
        return after;
      }),
  };
}

interface Props {
  /** Nothing is shown for none. */
  count: number;
  isOpen: boolean;
  /** Of which group. */
  of: string;
  onToggle: () => void;
}

export function FoldButton({ count, isOpen, of, onToggle }: Props) {
  if (count === 0) return null;
  const label = `${isOpen ? 'Recolher' : 'Mostrar'} ${count} sem compromisso`;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      ml="xs"
      aria-expanded={isOpen}
      aria-label={`${label}, ${of}`}
      onClick={onToggle}
    >
      {label}
    </Button>
  );
}
