import { Avatar, Button, Kbd, Text, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import { Logo } from '@/ui/logo';
import { screensFor } from './navigation';
import classes from './shell.module.css';
import { LazyUserMenu } from './lazy-user-menu';

interface Props {
  onSearch: () => void;
  onShowKeys: () => void;
}

export function SideBar({ onSearch, onShowKeys }: Props) {
  const me = useMe();
  return (
    <aside className={classes.side} aria-label="Barra lateral">
      <Link to="/" className={classes.brand} aria-label="Pauta, início">
        <Logo size={28} />
        <span aria-hidden>Pauta</span>
      </Link>
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span>Buscar</span>
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      <nav aria-label="Principal" className={classes.links}>
        {screensFor(me).map(({ to, label, icon: Glyph, exact }) => (
          <Link
            key={label}
            to={to}
            className={classes.link}
            activeOptions={{ exact: exact ?? false, includeSearch: false }}
          >
            <Glyph size={20} stroke={1.6} aria-hidden />
            {label}
          </Link>
        ))}
      </nav>
      {can(me, 'releases.write') && (
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/releases/novo" {...props} />}
        >
          Novo release
        </Button>
      )}
      <div className={classes.spacer} />
      <LazyUserMenu onShowKeys={onShowKeys}>
        <UnstyledButton className={classes.user} aria-label={`Conta de ${me.name}`}>
          <Avatar size={32} radius="xl" name={me.name} color="pauta" aria-hidden />
          <Text size="sm" fw={500} truncate>
            {me.name}
          </Text>
        </UnstyledButton>
      </LazyUserMenu>
    </aside>
  );
}
