import { Loader, Text, Title } from '@mantine/core';
import { useMe } from '@/api/me';
import { api } from '@/api/client';
import type { Release } from '@/api/types';
import { plural } from '@/lib/numbers';
import { ErrorState } from '@/ui/error-state';
import { Time } from '@/ui/time';
import classes from './release-facts.module.css';

/** Who read the text before everyone could, and when: shown to those of its own unit once the press may have it. */
export function EmbargoOpenings({ release }: { release: Release }) {
  const { units } = useMe();
  const own = units.some(({ id }) => id === release.unit_id);
  if (!own || release.embargo_until === null || release.published_at === null) return null;
  return <Openings release={release} />;
}

function Openings({ release }: { release: Release }) {
  const params = { path: { id: release.id } };
  const query = api.useQuery('get', '/api/v1/releases/{id}/openings', { params });
  return (
    <section aria-labelledby="aberturas" className={classes.facts}>
      <Title order={2} size="h4" id="aberturas" mb="xs">
        Quem abriu sob embargo
      </Title>
      {query.isPending && <Loader size="sm" aria-label="Carregando quem abriu" />}
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data?.items.length === 0 && query.data.passes.length === 0 && (
        <Text c="dimmed" size="sm">
          Ninguém abriu{' '}
          {release.embargoed_until === null ? 'antes do fim do embargo.' : 'até agora.'}
        </Text>
      )}
      <ul className={classes.openings}>
        {query.data?.passes.map(({ pass_id, reader, outlet, ...when }) => (
          <li key={pass_id}>
            <strong>{reader}</strong> ({outlet}, com passe), <When {...when} />
          </li>
        ))}
        {query.data?.items.map(({ reader, ...when }) => (
          <li key={reader.id}>
            <strong>{reader.name}</strong>, <When {...when} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ first_at, last_at, times }: { first_at: string; last_at: string; times: number }) {
  return (
    <>
      <Time value={first_at} />
      {times > 1 && (
        <span className={classes.again}>
          {plural(times, 'vez', 'vezes')}, a última <Time value={last_at} />
        </span>
      )}
    </>
  );
}
