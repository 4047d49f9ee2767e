import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '@/api/client';
import { formatUntil } from '@/lib/dates';
import classes from './shell.module.css';

const EVERY_MS = 5 * 60_000;

/** Above every screen while an electoral blackout concerns the office. */
export function BlackoutBanner() {
  const running = api.useQuery(
    'get',
    '/api/v1/blackouts',
    { params: { query: { state: 'running', applies: true, limit: 5 } } },
    { staleTime: EVERY_MS, refetchInterval: EVERY_MS },
  );
  return running.data?.items.map((blackout) => (
    <section key={blackout.id} className={classes.banner} aria-label="Defeso eleitoral em curso">
      <IconAlertTriangle size={18} aria-hidden />
      <span>
        <strong>Defeso eleitoral em curso</strong> até {formatUntil(blackout.ends_at)}:{' '}
        <Link to="/defeso/$blackoutId" params={{ blackoutId: blackout.id }}>
          {blackout.name}
        </Link>
        .{' '}
        {blackout.hiding
          ? 'O que já estava publicado e não é exceção está oculto do público.'
          : 'Só sai o que é exceção ou tem autorização da Justiça Eleitoral.'}
      </span>
    </section>
  ));
}
