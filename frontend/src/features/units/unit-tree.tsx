import { ActionIcon, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { unitKinds } from '@/lib/glossary';
import type { UnitNode } from '@/lib/unit-tree';
import classes from './unit-tree.module.css';

interface Props {
  nodes: UnitNode[];
  manages: boolean;
  /** Whose units these are, for assistive technology. */
  parent?: string;
}

export function UnitTree({ nodes, manages, parent }: Props) {
  return (
    <ul
      className={classes.level}
      aria-label={parent === undefined ? 'Órgãos' : `Abaixo de ${parent}`}
    >
      {nodes.map(({ unit, depth, children }) => (
        <li key={unit.id}>
          <div className={classes.row} style={{ '--depth': depth }}>
            <Link
              to="/orgaos/$unitId"
              params={{ unitId: unit.id }}
              className={classes.link}
              data-list-item
            >
              <span className={classes.name}>{unit.name}</span>
              <Text span size="sm" c="dimmed">
                {unit.acronym != null && `${unit.acronym} · `}
                {unitKinds[unit.kind]}
              </Text>
            </Link>
            {manages && (
              <ActionIcon
                variant="subtle"
                size="lg"
                title={`Novo órgão abaixo de ${unit.name}`}
                aria-label={`Novo órgão abaixo de ${unit.name}`}
                renderRoot={(props) => (
                  <Link to="/orgaos/novo" search={{ pai: unit.id }} {...props} />
                )}
              >
                <IconPlus size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
          {children.length > 0 && (
            <UnitTree nodes={children} manages={manages} parent={unit.name} />
          )}
        </li>
      ))}
    </ul>
  );
}
