import { Avatar, Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { User } from '@/api/types';
import { roleNames } from '@/lib/glossary';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import classes from './user-row.module.css';

export function UserRow({ user }: { user: User }) {
  return (
    <Link
      to="/pessoas/$userId"
      params={{ userId: user.id }}
      className={classes.row}
      data-list-item
      data-disabled={user.disabled || undefined}
    >
      <Avatar size={36} radius="xl" name={user.name} color="pauta" aria-hidden />
      <span className={classes.who}>
        <span className={classes.name}>{user.name}</span>
        <span className={classes.meta}>{user.email}</span>
        <span className={classes.meta}>
          {user.last_seen_at == null ? (
            'nunca entrou'
          ) : (
            <>
              visto <Time value={user.last_seen_at} />
            </>
          )}
        </span>
      </span>
      <span className={classes.roles}>
        {user.disabled && <StatusBadge tone="stopped" label="Acesso desativado" />}
        {user.roles.map(({ role, unit }) => (
          <Badge key={unit.id} variant="light" color="gray">
            {roleNames[role]} · {unit.acronym ?? unit.name}
          </Badge>
        ))}
      </span>
    </Link>
  );
}
