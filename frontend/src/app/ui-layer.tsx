import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ConflictHost } from '@/features/agenda/gathering/conflict-host';
import { ConfirmHost } from '@/ui/confirm';
import { cssVariablesResolver, theme } from './theme';

// Notices come after the first paint, and so does their code.
const Notices = lazy(() => import('./notices').then(({ Notices }) => ({ default: Notices })));

export function UiLayer() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
    >
      <Outlet />
      <ConfirmHost />
      <ConflictHost />
      <Suspense>
        <Notices />
      </Suspense>
    </MantineProvider>
  );
}
