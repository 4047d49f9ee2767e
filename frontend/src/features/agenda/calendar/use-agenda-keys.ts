import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import type { EventSummary } from '@/api/types';
import { useSingleKeys } from '@/lib/single-keys';
import { editAddress } from '../event/addresses';
import { keyOf } from '../queries';

interface Options {
  events: EventSummary[];
  onReschedule: (event: EventSummary) => void;
  onToday: () => void;
}

/** `m` moves and `e` edits the event that has the focus; `t` goes back to today. */
export function useAgendaKeys<T extends HTMLElement>(options: Options): RefObject<T | null> {
  const container = useRef<T | null>(null);
  const latest = useRef(options);
  const single = useSingleKeys();
  const navigate = useNavigate();
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (!single) return;
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '')) {
        return;
      }
      if (document.querySelector('[role=dialog], [role=menu]')) return;
      if (event.key === 't') {
        event.preventDefault();
        latest.current.onToday();
        return;
      }
      if (event.key !== 'm' && event.key !== 'e') return;
      const key = target?.closest<HTMLElement>('[data-event-key]')?.dataset.eventKey;
      const focused = latest.current.events.find((one) => keyOf(one) === key);
      if (!focused?.allowed_actions.includes('edit')) return;
      event.preventDefault();
      if (event.key === 'm') latest.current.onReschedule(focused);
      else void navigate(editAddress(focused));
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [single, navigate]);
  return container;
}
