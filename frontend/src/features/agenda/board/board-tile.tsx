import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarTime, IconDotsVertical, IconUserShare } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { eventStatuses } from '@/lib/glossary';
import { kindColors } from '../event-looks';
import { eventAddress } from '../event/addresses';
import { coverageKinds } from '../planning/words';
import { keyOf } from '../queries';
import { sayHours } from '../when';
import { canMove, type Bound } from './board';
import classes from './board.module.css';

/** What may be done with a tile, and how it begins. */
export interface TileActions {
  isBusy: (bound: Bound) => boolean;
  onPass: (bound: Bound) => void;
  onMove: (bound: Bound) => void;
}

interface Props extends TileActions {
  bound: Bound;
}

/** An event on the board, by the row that it binds. */
export function BoardTile({ bound, isBusy, onPass, onMove }: Props) {
  const { event, item, row } = bound;
  if (!event) return <div className={classes.taken}>Ocupado, com outra agenda</div>;
  const movable = canMove(bound);
  return (
    <div
      className={classes.tile}
      data-status={event.status}
      data-event-key={keyOf(event)}
      data-busy={isBusy(bound) || undefined}
      style={kindColors(event.kind)}
    >
      <div className={classes.what}>
        <span className={classes.hours}>{sayHours(event)}</span>
        <Link {...eventAddress(event)} className={classes.title} draggable={false}>
          {event.title}
        </Link>
        <span className={classes.facts}>
          {[
            item.coverage === null ? '' : coverageKinds[item.coverage.kind],
            event.status === 'confirmed' ? '' : eventStatuses[event.status].label,
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </span>
      </div>
      {(movable || item.can_pass) && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              className={classes.more}
              aria-label={`Ações de ${event.title}, ${row.name}`}
            >
              <IconDotsVertical size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {item.can_pass && (
              <Menu.Item
                leftSection={<IconUserShare size={16} aria-hidden />}
                onClick={() => onPass(bound)}
              >
                Passar para…
              </Menu.Item>
            )}
            {movable && (
              <Menu.Item
                leftSection={<IconCalendarTime size={16} aria-hidden />}
                onClick={() => onMove(bound)}
              >
                Mudar de dia…
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
