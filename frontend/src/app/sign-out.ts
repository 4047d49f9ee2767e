import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { client } from '@/api/client';
import { forgetSession } from '@/api/session';
import { forgetToday } from '@/features/agenda/today/kept';
import { tellOtherTabsOfSignOut } from './session-watch';

export function useSignOut(): () => Promise<void> {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useCallback(async () => {
    try {
      await client.POST('/api/v1/auth/logout');
    } catch (error) {
      // Leaving without the server's word would leave the cookie behind on this machine.
      const { notifyProblem } = await import('@/ui/notify');
      notifyProblem(error);
      return;
    }
    forgetSession();
    forgetToday();
    tellOtherTabsOfSignOut();
    await router.navigate({ to: '/entrar', search: {} });
    queryClient.clear();
  }, [router, queryClient]);
}
