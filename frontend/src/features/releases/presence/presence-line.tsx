import type { Release } from '@/api/types';
import classes from './presence.module.css';
import { UpdatedBy } from './updated-by';
import { WhoIsHere } from './who-is-here';

/** Above a text: who else is there, and who changed it meanwhile. */
export function PresenceLine({ release }: { release: Release }) {
  return (
    <div className={classes.line}>
      <WhoIsHere releaseId={release.id} />
      <UpdatedBy release={release} />
    </div>
  );
}
