import type { QueryClient } from '@tanstack/react-query';
import { forgetSession, onSessionEnd } from '@/api/session';
import { forgetToday } from '@/features/agenda/today/kept';
import { keepsDraft } from '@/features/releases/autosave/kept-draft';
import type { createAppRouter } from './router';

const CHANNEL = 'pauta-session';

type Router = ReturnType<typeof createAppRouter>;

/** When the session ends, here or in another tab, nothing of it stays on the screen. */
export function watchSession(router: Router, queryClient: QueryClient): void {
  function leave(ended: boolean): void {
    forgetSession();
    forgetToday();
    const { pathname, href } = router.state.location;
    if (pathname.startsWith('/imprensa') || pathname === '/entrar') return;
    const motivo = !ended ? undefined : keepsDraft(pathname) ? 'guardado' : 'fim';
    void router
      .navigate({ to: '/entrar', search: { voltar: href, motivo } })
      .then(() => queryClient.clear());
  }
  onSessionEnd(() => leave(true));
  if (typeof BroadcastChannel !== 'undefined') {
    new BroadcastChannel(CHANNEL).onmessage = () => leave(false);
  }
}

export function tellOtherTabsOfSignOut(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-out');
  channel.close();
}
