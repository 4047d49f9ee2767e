import { Title } from '@mantine/core';
import type { ReleaseChecks } from '@/api/types';
import { Time } from '@/ui/time';
import classes from './checks-panel.module.css';

/** What the Electoral Court recognised for this text, in the blackouts that run now. */
export function Authorisations({ items }: { items: ReleaseChecks['authorisations'] }) {
  if (items.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5" mt="md" mb={4}>
        Autorizações da Justiça Eleitoral
      </Title>
      <ul className={classes.findings}>
        {items.map((given) => (
          <li key={`${given.blackout_id}${given.at}`}>
            <p>
              {given.document}: {given.reason}
            </p>
            <p className={classes.source}>
              {given.by.name}, <Time value={given.at} />
              {!given.current && ' · de uma versão anterior do texto; não vale para esta'}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
