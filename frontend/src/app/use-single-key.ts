import { useEffect } from 'react';
import { useSingleKeys } from '@/lib/single-keys';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Runs `action` at one character, wherever the layout of the keyboard puts it («?» needs Shift here and
 * AltGr there), but never while typing, in a dialog or a menu, or when the person turned these keys off.
 */
export function useSingleKey(key: string, action: () => void): void {
  const enabled = useSingleKeys();
  useEffect(() => {
    if (!enabled) return;
    function onKey(event: KeyboardEvent): void {
      if (event.key !== key || event.defaultPrevented || event.repeat) return;
      const letter = /^[a-z]$/.test(key);
      if (event.metaKey || (letter && (event.ctrlKey || event.altKey))) return;
      if (isTyping(event.target) || document.querySelector('[role=dialog], [role=menu]')) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key, action, enabled]);
}
