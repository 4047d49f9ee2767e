import { useState } from 'react';
import type { BoardRow } from '@/api/types';
import { sayDayShort } from '../when';
import { canMove, heirsOf, type Bound, type Group, type Line } from './board';
import classes from './board.module.css';
import { BoardTile, type TileActions } from './board-tile';
import { FoldButton, groupNames, useOpenGroups } from './groups';

interface Props {
  groups: Group[];
  days: string[];
  today: string;
  actions: TileActions;
  onDropOnRow: (bound: Bound, to: BoardRow) => void;
  onDropOnDay: (bound: Bound, from: string, to: string) => void;
}

interface Dragged {
  bound: Bound;
  from: string;
}

/** People and things down, the days of the week across; a tile goes along its row to another day, or along its day to another row. */
export function BoardTable({ groups, days, today, actions, onDropOnRow, onDropOnDay }: Props) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const { isOpen, toggle } = useOpenGroups();
  const heirs = dragged ? heirsOf(dragged.bound, groups) : [];

  function takes(row: BoardRow, day: string): boolean {
    if (dragged === null) return false;
    if (row.id === dragged.bound.row.id) return day !== dragged.from && canMove(dragged.bound);
    return day === dragged.from && heirs.some(({ id }) => id === row.id);
  }

  function drop(row: BoardRow, day: string): void {
    if (dragged === null || !takes(row, day)) return;
    if (row.id === dragged.bound.row.id) onDropOnDay(dragged.bound, dragged.from, day);
    else onDropOnRow(dragged.bound, row);
    setDragged(null);
  }

  const cell = ({ row, bound }: Line, day: string) => (
    <td
      key={day}
      data-takes={takes(row, day) || undefined}
      onDragOver={(event) => {
        if (takes(row, day)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        drop(row, day);
      }}
    >
      {bound
        .filter((one) => one.days.includes(day))
        .map((one) => (
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the tile's menu does the same by keyboard
          <div
            key={one.key}
            draggable={canMove(one) || one.item.can_pass}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', one.event?.title ?? '');
              setDragged({ bound: one, from: day });
            }}
            onDragEnd={() => setDragged(null)}
          >
            <BoardTile bound={one} {...actions} />
          </div>
        ))}
    </td>
  );

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may have nothing in it to focus
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Quadro da equipe">
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col" data-today={day === today || undefined}>
                {sayDayShort(day).replace(', ', ',\n')}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ kind, busy, free }) => (
          <tbody key={kind}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={days.length + 1}>
                {groupNames[kind]}
                <FoldButton
                  count={free.length}
                  isOpen={isOpen(kind)}
                  of={groupNames[kind]}
                  onToggle={() => toggle(kind)}
                />
              </th>
            </tr>
            {[...busy, ...(isOpen(kind) ? free : [])].map((line) => (
              <tr key={line.row.id}>
                <th scope="row">{line.row.name}</th>
                {days.map((day) => cell(line, day))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
