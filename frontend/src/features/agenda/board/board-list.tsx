import { Text } from '@mantine/core';
import { sayDayShort } from '../when';
import type { Group } from './board';
import classes from './board.module.css';
import { BoardTile, type TileActions } from './board-tile';
import { FoldButton, groupNames, useOpenGroups } from './groups';

interface Props {
  groups: Group[];
  actions: TileActions;
}

/** The board on a phone: a list for each row. */
export function BoardList({ groups, actions }: Props) {
  const { isOpen, toggle } = useOpenGroups();
  return (
    <>
      {groups.map(({ kind, busy, free }) => (
        <section key={kind} aria-labelledby={`grupo-${kind}`} className={classes.section}>
          <h3 id={`grupo-${kind}`}>{groupNames[kind]}</h3>
          {[...busy, ...(isOpen(kind) ? free : [])].map(({ row, bound }) => (
            <div key={row.id} className={classes.line}>
              <h4>{row.name}</h4>
              {bound.length === 0 ? (
                <Text size="sm" c="dimmed">
                  Sem compromisso na semana
                </Text>
              ) : (
                <ul className={classes.tiles}>
                  {bound.map((one) => (
                    <li key={one.key}>
                      <Text size="xs" c="dimmed">
                        {one.days.map(sayDayShort).join(', ')}
                      </Text>
                      <BoardTile bound={one} {...actions} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
          <FoldButton
            count={free.length}
            isOpen={isOpen(kind)}
            of={groupNames[kind]}
            onToggle={() => toggle(kind)}
          />
        </section>
      ))}
    </>
  );
}
