import type { QueryClient } from '@tanstack/react-query';
import { forgetSession, onSessionEnd } from '@/api/session';
import { forgetToday } from '@/features/agenda/today/kept';
import type { createAppRouter } from './router';

const CHANNEL = 'pauta-session';

type Router = ReturnType<typeof createAppRouter>;

/** When the session ends, here or in another tab, nothing of it stays on the screen. */
export function watchSession(router: Router, queryClient: QueryClient): void {
  function leave(reason: 'fim' | undefined): void {
    forgetSession();
    forgetToday();
    const { pathname, href } = router.state.location;
    if (pathname.startsWith('/imprensa') || pathname === '/entrar') return;
    void router
      .navigate({ to: '/entrar', search: { voltar: href, motivo: reason } })
      .then(() => queryClient.clear());
  }
  onSessionEnd(() => leave('fim'));
  if (typeof BroadcastChannel !== 'undefined') {
    new BroadcastChannel(CHANNEL).onmessage = () => leave(undefined);
  }
}

export function tellOtherTabsOfSignOut(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-out');
  channel.close();
}
