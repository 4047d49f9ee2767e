import { Outlet } from '@tanstack/react-router';

export function Shell() {
  return (
    <main id="conteudo" tabIndex={-1}>
      <Outlet />
    </main>
  );
}
