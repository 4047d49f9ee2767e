import { Avatar, Button, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown, IconPlus, IconSearch, IconSettings } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import { Logo } from '@/ui/logo';
import { screensFor, type Screen } from './navigation';
import classes from './shell.module.css';
import { LazyUserMenu } from './lazy-user-menu';

interface Props {
  onSearch: () => void;
  onShowKeys: () => void;
}

/** More links than these are told apart: what one works in, and what that stands on. */
const AT_ONCE = 8;

export function SideBar({ onSearch, onShowKeys }: Props) {
  const me = useMe();
  const all = screensFor(me);
  const setup = all.length > AT_ONCE ? all.filter((screen) => screen.setup) : [];
  const screens = all.filter((screen) => !setup.includes(screen));
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
        <ScreenLinks screens={screens} />
        {setup.length > 0 && <Setup screens={setup} />}
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

function ScreenLinks({ screens }: { screens: Screen[] }) {
  return screens.map(({ to, label, icon: Glyph, exact }) => (
    <Link
      key={label}
      to={to}
      className={classes.link}
      activeOptions={{ exact: exact ?? false, includeSearch: false }}
    >
      <Glyph size={20} stroke={1.6} aria-hidden />
      {label}
    </Link>
  ));
}

/** Folded away until one wants it, or is there. */
function Setup({ screens }: { screens: Screen[] }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isHere = screens.some(({ to }) => to !== undefined && path.startsWith(to));
  const [isOpen, setOpen] = useLocalStorage({
    key: 'pauta.setup',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return (
    <details
      className={classes.setup}
      open={isOpen || isHere}
      onToggle={({ currentTarget }) => {
        if (!isHere) setOpen(currentTarget.open);
      }}
    >
      <summary className={classes.link}>
        <IconSettings size={20} stroke={1.6} aria-hidden />
        Configurar
        <IconChevronDown size={16} aria-hidden className={classes.chevron} />
      </summary>
      <ScreenLinks screens={screens} />
    </details>
  );
}
