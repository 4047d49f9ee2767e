import { lazy, Suspense } from 'react';
import { patchFollowing } from './times';
import type { Moving } from './use-move';

const RescheduleDialog = lazy(() =>
  import('./reschedule-dialog').then((part) => ({ default: part.RescheduleDialog })),
);
const ScopeDialog = lazy(() =>
  import('./scope-dialog').then((part) => ({ default: part.ScopeDialog })),
);
const StaleDialog = lazy(() =>
  import('./stale-dialog').then((part) => ({ default: part.StaleDialog })),
);

/** What moving an event may ask. */
export function MoveDialogs({ moving }: { moving: Moving }) {
  const { which, stale, asking } = moving;
  return (
    <Suspense>
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
    </Suspense>
  );
}
