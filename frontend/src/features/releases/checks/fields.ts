import { fieldNames } from '../content';

const PREFIX = 'campo-';
const PANEL = 'verificacoes';
/** How long a field may take to be there: the editor of the body is fetched. */
const PATIENCE_MS = 3000;

/** `/title` → `campo-title`: the id of the field in the editor, and the hash that leads to it. */
export function fieldHash(pointer: string): string {
  return `${PREFIX}${pointer.split('/')[1] ?? ''}`;
}

/** The pointer in the hash of an address, if it leads to a field. */
export function pointerOf(hash: string): string | null {
  return hash.startsWith(`#${PREFIX}`) ? `/${hash.slice(PREFIX.length + 1)}` : null;
}

/** «o título», in the words of the form. */
export function fieldName(pointer: string): string {
  const key = pointer.split('/')[1] ?? '';
  return key in fieldNames ? fieldNames[key as keyof typeof fieldNames] : key;
}

/** Puts the focus into a field of the editor as soon as it is there; gives back how to stop waiting. */
export function showField(pointer: string): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = 0;
  const look = () => {
    const field = document.getElementById(fieldHash(pointer));
    if (field?.checkVisibility()) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    } else if (performance.now() < until) {
      frame = requestAnimationFrame(look);
    }
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

export const checksHeading = PANEL;

/** To the findings, from wherever they stopped an action. */
export function showChecks(): void {
  const heading = document.getElementById(PANEL);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
