import { RescheduleDialog } from './reschedule-dialog';
import { ScopeDialog } from './scope-dialog';
import { StaleDialog } from './stale-dialog';
import { patchFollowing } from './times';
import type { Moving } from './use-move';

/** What moving an event may ask. */
export function MoveDialogs({ moving }: { moving: Moving }) {
  const { which, stale, asking } = moving;
  return (
    <>
      {asking && (
        <RescheduleDialog
          event={asking}
          onClose={moving.dismiss}
          onMove={(times) => {
            moving.dismiss();
            moving.move(asking, times);
          }}
        />
      )}
      {which && (
        <ScopeDialog
          title="Mover quais datas?"
          onlyThis={patchFollowing(which.event, which.times) === null}
          onChoose={moving.choose}
          onClose={moving.dismiss}
        />
      )}
      {stale && <StaleDialog wish={stale} onAgain={moving.again} onClose={moving.dismiss} />}
    </>
  );
}
