import { useHotkeys } from '@mantine/hooks';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { can, useMe } from '@/api/me';
import { BlackoutBanner } from './blackout-banner';
import { BottomBar } from './bottom-bar';
import classes from './shell.module.css';
import { SideBar } from './side-bar';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import { useLiveQueries } from './use-live-queries';
import { useSingleKey } from './use-single-key';

const loadPalette = () => import('./palette');
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })));
const KeysHelp = lazy(() => import('./keys-help').then(({ KeysHelp }) => ({ default: KeysHelp })));

type Overlay = 'palette' | 'keys' | null;

/** Around every screen behind the sign-in: slim navigation at the left, at the bottom on a phone. */
export function Shell() {
  const me = useMe();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<Overlay>(null);
  useFocusOnNavigation();
  useLiveQueries(me.id, can(me, 'releases.read'));
  useEffect(() => {
    // Fetched while nothing else is going on, so that what is typed right after Ctrl K is not lost.
    const timer = setTimeout(() => void loadPalette(), 1500);
    return () => clearTimeout(timer);
  }, []);
  useHotkeys([['mod+K', () => setOverlay('palette')]], []);
  useSingleKey('?', () => setOverlay('keys'));
  useSingleKey('n', () => {
    if (can(me, 'releases.write')) void navigate({ to: '/releases/novo' });
  });
  const overlays = {
    onSearch: () => setOverlay('palette'),
    onShowKeys: () => setOverlay('keys'),
  };
  const close = () => setOverlay(null);
  return (
    <div className={classes.shell}>
      <a href="#conteudo" className={classes.skip}>
        Ir para o conteúdo
      </a>
      <SideBar {...overlays} />
      <main id="conteudo" className={classes.main} tabIndex={-1}>
        {can(me, 'releases.read') && <BlackoutBanner />}
        <Outlet />
      </main>
      <BottomBar {...overlays} />
      <Suspense>
        {overlay === 'palette' && <Palette onClose={close} onShowKeys={overlays.onShowKeys} />}
        {overlay === 'keys' && <KeysHelp onClose={close} />}
      </Suspense>
    </div>
  );
}
