import { NativeSelect, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { Release, ReleaseVersion } from '@/api/types';
import { plural } from '@/lib/numbers';
import { ErrorState } from '@/ui/error-state';
import type { ReleaseSearch } from '../reading/release-search';
import { DiffView } from './diff-view';
import { countChanges } from './passages';
import { useDiff } from './version-queries';
import classes from './versions.module.css';

interface Props {
  release: Release;
  versions: ReleaseVersion[];
  a: number;
  b: number;
  beside: boolean;
}

/** What leads from version `a` to version `b`. */
export function Comparison({ release, versions, a, b, beside }: Props) {
  const navigate = useNavigate();
  const query = useDiff(release.id, a, b);
  // Two columns of a newspaper's measure need their room.
  const roomy = useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });
  const params = { releaseId: release.id };

  function show(part: Pick<ReleaseSearch, 'a' | 'b' | 'modo'>): void {
    const modo = beside ? ('lado' as const) : undefined;
    const search = { tab: 'versoes' as const, a: String(a), b: String(b), modo, ...part };
    void navigate({ to: '/releases/$releaseId', params, search, resetScroll: false });
  }

  const known = versions.map(({ number }) => number);
  const numbers = [...new Set([...known, a, b])].sort((one, other) => other - one);
  const choices = numbers.map((number) => ({
    value: String(number),
    label: `Versão ${number}${number === release.content_version ? ' (atual)' : ''}`,
  }));
  return (
    <section aria-labelledby="comparacao">
      <div className={classes.bar}>
        <h2 id="comparacao" className={classes.title}>
          O que mudou da versão {a} para a {b}
        </h2>
        <NativeSelect
          label="De"
          data={choices}
          value={String(a)}
          onChange={(event) => show({ a: event.currentTarget.value })}
        />
        <NativeSelect
          label="Para"
          data={choices}
          value={String(b)}
          onChange={(event) => show({ b: event.currentTarget.value })}
        />
        {roomy && (
          <SegmentedControl
            className={classes.spring}
            aria-label="Como mostrar"
            data={[
              { value: 'corrido', label: 'Corrido' },
              { value: 'lado', label: 'Lado a lado' },
            ]}
            value={beside ? 'lado' : 'corrido'}
            onChange={(modo) => show({ modo: modo === 'lado' ? 'lado' : undefined })}
          />
        )}
      </div>
      {query.isPending && (
        <Stack gap="sm" aria-busy="true" maw={680}>
          {[96, 88, 92, 60].map((width) => (
            <Skeleton key={width} h={16} w={`${width}%`} />
          ))}
        </Stack>
      )}
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && (
        <>
          <p className={classes.quiet} role="status">
            {plural(countChanges(query.data), 'trecho mudou', 'trechos mudaram')}
          </p>
          <DiffView
            diff={query.data}
            columns={beside && roomy ? { old: `Versão ${a}`, now: `Versão ${b}` } : undefined}
          />
        </>
      )}
    </section>
  );
}
