import { Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { plural } from '@/lib/numbers';
import { ErrorState } from '@/ui/error-state';
import { Authorisations } from './authorisations';
import { grouped, useAnswers, useChecks } from './check-queries';
import classes from './checks-panel.module.css';
import { checksHeading } from './fields';
import { FindingGroup } from './finding-group';

interface Props {
  release: Pick<Release, 'id' | 'version' | 'status'>;
  /** A way to the field that a finding is about, where there is one. */
  goTo?: (pointer: string, label: string) => ReactNode;
}

/** What the checks find in the text as it is saved, and what was answered to it. */
export function ChecksPanel({ release, goTo }: Props) {
  const query = useChecks(release);
  const answers = useAnswers(release);
  const checks = query.data;
  // Whoever reads a published text of another unit does not read how it came about.
  if (query.error && toProblem(query.error).status === 403) return null;
  const groups = grouped(checks?.items ?? []);
  return (
    <section aria-labelledby={checksHeading} className={classes.panel}>
      <Title order={2} size="h4" id={checksHeading} mb="sm" tabIndex={-1}>
        Verificações
      </Title>
      {query.isPending && (
        <Center py="md">
          <Loader size="sm" aria-label="Verificando o texto" />
        </Center>
      )}
      {query.isError && !checks && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {checks && (
        <>
          <Text size="sm" c="dimmed" mb="sm" role="status">
            {groups.length === 0 ? (
              <span className={classes.clear}>
                <IconCircleCheck size={18} aria-hidden /> Nada a apontar no texto como está.
              </span>
            ) : checks.open.length > 0 ? (
              `${plural(checks.open.length, 'apontamento impede', 'apontamentos impedem')} a aprovação até ser corrigido ou justificado.`
            ) : (
              'Nada impede a aprovação.'
            )}
          </Text>
          {checks.links_pending && (
            <Text size="sm" c="dimmed" mb="sm">
              <Loader size={12} aria-hidden /> Conferindo se os links abrem…
            </Text>
          )}
          <Stack component="ul" gap="sm" className={classes.list}>
            {groups.map((group) => (
              <FindingGroup
                key={group.code}
                group={group}
                open={checks.open.includes(group.code)}
                mayOverride={checks.allowed_actions.includes('override')}
                mayAuthorise={checks.allowed_actions.includes('authorise')}
                authorised={
                  group.code === 'blackout' && checks.authorisations.some(({ current }) => current)
                }
                answers={answers}
                goTo={goTo}
              />
            ))}
          </Stack>
          <Authorisations items={checks.authorisations} />
        </>
      )}
    </section>
  );
}
