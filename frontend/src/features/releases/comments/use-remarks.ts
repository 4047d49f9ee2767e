import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Release, ReleaseAnchor } from '@/api/types';
import { useComments } from './comment-queries';
import { commentHash, commentOf, marksOf, threadsOf, type Thread } from './threads';
import type { Mark } from './passages';

export interface Remarks {
  query: ReturnType<typeof useComments>;
  threads: Thread[];
  marks: Mark[];
  count: number;
  /** The passage that a new remark will be about. */
  passage: ReleaseAnchor | null;
  /** Begins a remark on a passage, or lets it be about the whole. */
  about: (passage: ReleaseAnchor | null) => void;
  /** The conversation that was asked for from its passage. */
  active: string | null;
  open: (id: string | null) => void;
  hide: (id: string) => void;
  show: (id: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The remarks on a release, shared by its text and the list beside it. */
export function useRemarks(release: Release): Remarks {
  const query = useComments(release.id);
  const [hidden, setHidden] = useState(NONE);
  const [passage, setPassage] = useState<ReleaseAnchor | null>(null);
  // A mail leads to one remark.
  const [active, setActive] = useState(() => commentOf(location.hash));
  const pages = query.data?.pages;
  const comments = useMemo(
    () => (pages ?? []).flatMap((page) => page.items).filter(({ id }) => !hidden.has(id)),
    [pages, hidden],
  );
  const threads = useMemo(() => threadsOf(comments), [comments]);
  const marks = useMemo(() => marksOf(threads), [threads]);

  const about = useCallback((next: ReleaseAnchor | null): void => {
    setPassage(next);
    setActive(null);
  }, []);

  const open = useCallback((id: string | null): void => {
    setActive(id);
    if (id !== null) setTimeout(() => reveal(commentHash(id)));
  }, []);

  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || comments.length === 0) return;
    arrived.current = true;
    if (comments.some(({ id }) => id === active))
      setTimeout(() => reveal(commentHash(active ?? '')));
  }, [comments, active]);

  return {
    query,
    threads,
    marks,
    count: comments.filter(({ deleted_at }) => deleted_at === null).length,
    passage,
    about,
    active,
    open,
    hide: (id) => setHidden((before) => new Set(before).add(id)),
    show: (id) => setHidden((before) => new Set([...before].filter((other) => other !== id))),
  };
}

/** Brings what has this id into sight and gives it the focus. */
export function reveal(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
