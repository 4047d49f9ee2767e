import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

export interface Question {
  title: string;
  /** Names the consequence: «A matéria sai do ar e o endereço passa a responder…». */
  message: ReactNode;
  confirmLabel: string;
  /** «Cancelar» where what is asked is itself a cancelling. */
  cancelLabel?: string;
  danger?: boolean;
}

interface Asked extends Question {
  answer: (sure: boolean) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function set(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks before what cannot be undone. Resolves to false when dismissed in any way. */
export function confirm(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    set({
      ...question,
      answer: (sure) => {
        set(null);
        resolve(sure);
      },
    });
  });
}

const Dialog = lazy(() =>
  import('./confirm-dialog').then(({ ConfirmDialog }) => ({ default: ConfirmDialog })),
);

/** Stands once in the UI layer; the dialog's code is fetched with the first question. */
export function ConfirmHost() {
  const question = useSyncExternalStore(subscribe, () => asked);
  if (question === null) return null;
  return (
    <Suspense>
      <Dialog {...question} onAnswer={question.answer} />
    </Suspense>
  );
}
