import { useState } from 'react';
import { useLastChange } from '@/api/live/use-live';
import { useMe } from '@/api/me';
import type { Release } from '@/api/types';
import { Time } from '@/ui/time';
import classes from './presence.module.css';

/** Says who changed what is on the screen since it was opened. The time is not read out: it moves with every save. */
export function UpdatedBy({ release }: { release: Pick<Release, 'id' | 'version'> }) {
  const me = useMe().id;
  const [opened] = useState(release.version);
  const change = useLastChange(release.id);
  const shown =
    change?.version != null &&
    change.version > opened &&
    change.version <= release.version &&
    change.actor?.id !== me
      ? change
      : null;
  const text = shown ? `Atualizado por ${shown.actor?.name ?? 'Pauta'}` : '';
  return (
    <p className={classes.updated} hidden={text === ''}>
      <span role="status">{text}</span>
      {shown && (
        <>
          , <Time value={shown.at} />
        </>
      )}
    </p>
  );
}
