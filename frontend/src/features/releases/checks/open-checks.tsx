import { Alert, Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { Release } from '@/api/types';
import { plural } from '@/lib/numbers';
import { useChecks } from './check-queries';
import classes from './checks-panel.module.css';
import { showChecks } from './fields';

/** Above the text, for who is asked to approve it: what the server would stop the approval for. */
export function OpenChecks({ release }: { release: Release }) {
  const checks = useChecks(release);
  const open = checks.data?.open.length ?? 0;
  if (open === 0 || !release.allowed_actions.includes('approve')) return null;
  return (
    <Alert
      className={classes.open}
      color="red"
      variant="light"
      mb="lg"
      icon={<IconListCheck size={18} aria-hidden />}
      title={`${plural(open, 'verificação', 'verificações')} em aberto`}
    >
      O texto só pode ser aprovado depois de corrigido ou de cada uma ser justificada.{' '}
      <Button variant="default" size="compact-sm" onClick={showChecks}>
        Ver e responder
      </Button>
    </Alert>
  );
}
