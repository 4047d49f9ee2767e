import { lazy, Suspense, useEffect, useState } from 'react';
import { onConflict } from '@/api/client';
import type { EventConflict } from '@/api/types';
import { conflictsOf } from './conflicts';

interface Asked {
  conflicts: EventConflict[];
  answer: (reason: string | null) => void;
}

const Dialog = lazy(() =>
  import('./conflict-dialog').then(({ ConflictDialog }) => ({ default: ConflictDialog })),
);

/**
 * Stands once in the UI layer. Whatever change the agenda refuses for what it collides with, from whatever screen, is
 * asked about here, and made again with the reason.
 */
export function ConflictHost() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () =>
      onConflict(
        (problem) =>
          new Promise((resolve) => {
            const answer = (reason: string | null) => {
              setAsked(null);
              resolve(reason);
            };
            setAsked({ conflicts: conflictsOf(problem), answer });
          }),
      ),
    [],
  );
  if (asked === null) return null;
  return (
    <Suspense>
      <Dialog
        conflicts={asked.conflicts}
        onClose={() => asked.answer(null)}
        onAccept={asked.answer}
      />
    </Suspense>
  );
}
