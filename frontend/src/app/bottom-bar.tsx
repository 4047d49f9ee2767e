import { UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import { screensFor } from './navigation';
import classes from './shell.module.css';
import { LazyUserMenu } from './lazy-user-menu';

interface Props {
  onSearch: () => void;
  onShowKeys: () => void;
}

/** The phone's navigation: at most five places under the thumb, the rest behind «Mais». */
export function BottomBar({ onSearch, onShowKeys }: Props) {
  const me = useMe();
  const screens = screensFor(me);
  const writes = can(me, 'releases.write');
  const here = screens.filter(({ phone }) => phone).slice(0, writes ? 2 : 3);
  return (
    <nav className={classes.bottom} aria-label="Principal, no celular">
      {here.map(({ to, label, icon: Glyph, exact }) => (
        <Link
          key={label}
          to={to}
          className={classes.tab}
          activeOptions={{ exact: exact ?? false, includeSearch: false }}
        >
          <Glyph size={22} stroke={1.6} aria-hidden />
          {label}
        </Link>
      ))}
      {writes && (
        <Link to="/releases/novo" className={classes.tab} aria-label="Novo release">
          <IconPlus size={22} stroke={1.6} aria-hidden />
          Novo
        </Link>
      )}
      <UnstyledButton className={classes.tab} onClick={onSearch}>
        <IconSearch size={22} stroke={1.6} aria-hidden />
        Buscar
      </UnstyledButton>
      <LazyUserMenu
        onShowKeys={onShowKeys}
        more={screens.filter((screen) => !here.includes(screen))}
      >
        <UnstyledButton className={classes.tab}>
          <IconUserCircle size={22} stroke={1.6} aria-hidden />
          Mais
        </UnstyledButton>
      </LazyUserMenu>
    </nav>
  );
}
