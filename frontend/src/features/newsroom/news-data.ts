import { useEffect, useState } from 'react';
import { problemFromResponse, toProblem, type ProblemError } from '@/api/problem';
import type { PublicRelease, PublicReleaseSummary } from '@/api/types';
import { newsQuery, type NewsSearch } from './search';

export interface NewsPage {
  items: PublicReleaseSummary[];
  next?: string | null;
}

const PAGE = 20;
/** What was read in this visit: going back shows it at once, at the place where one left. */
const known = new Map<string, unknown>();

export async function read<T>(path: string): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, {
    headers: { Accept: 'application/json' },
    // A text may have been withdrawn a moment ago: ask, and be told 304 where nothing changed.
    cache: 'no-cache',
  });
  if (!response.ok) throw await problemFromResponse(response);
  return (await response.json()) as T;
}

async function remembered<T>(path: string): Promise<T> {
  const before = known.get(path);
  if (before !== undefined) return before as T;
  const value = await read<T>(path);
  known.set(path, value);
  return value;
}

export function articlePath(slug: string): string {
  return `public/releases/${encodeURIComponent(slug)}`;
}

export function listPath(search: NewsSearch): string {
  const query = newsQuery(search);
  return `public/releases?${query === '' ? '' : `${query}&`}limit=${PAGE}`;
}

/** Adds the following page to what is known of a list. */
export async function readMore(path: string, page: NewsPage): Promise<NewsPage> {
  const more = await read<NewsPage>(`${path}&after=${encodeURIComponent(page.next ?? '')}`);
  const all = { items: [...page.items, ...more.items], next: more.next };
  known.set(path, all);
  return all;
}

export interface Reading<T> {
  path: string;
  data: T | null;
  problem: ProblemError | null;
}

function first<T>(path: string): Reading<T> {
  return { path, data: (known.get(path) as T | undefined) ?? null, problem: null };
}

function useReading<T>(path: string): [Reading<T>, (data: T) => void, () => void] {
  const [reading, setReading] = useState(() => first<T>(path));
  const [attempt, setAttempt] = useState(0);
  // Another address: start over at once, without a frame of the old text under the new one.
  const shown = reading.path === path ? reading : first<T>(path);
  useEffect(() => {
    let current = true;
    remembered<T>(path).then(
      (data) => current && setReading({ path, data, problem: null }),
      (error: unknown) => current && setReading({ path, data: null, problem: toProblem(error) }),
    );
    return () => {
      current = false;
    };
  }, [path, attempt]);
  const retry = (): void => {
    setReading({ path, data: null, problem: null });
    setAttempt((before) => before + 1);
  };
  return [shown, (data) => setReading({ path, data, problem: null }), retry];
}

export function useArticle(slug: string): { reading: Reading<PublicRelease>; retry: () => void } {
  const [reading, , retry] = useReading<PublicRelease>(articlePath(slug));
  return { reading, retry };
}

export function useNews(search: NewsSearch) {
  const path = listPath(search);
  const [reading, replace, retry] = useReading<NewsPage>(path);
  return { path, reading, replace, retry };
}

/** Fetches what an address needs before it is first drawn; failures are drawn too. */
export async function preload(path: string): Promise<void> {
  await remembered(path).catch(() => undefined);
}
