import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LiveChange } from '@/api/types';

/** Changes of one moment are looked at together; the next ones not before a while. */
const SOON_MS = 300;
const PACE_MS = 2_000;

/** What shows a kind of resource: the addresses below which it is read. */
const shownAt: Record<string, string[]> = {
  release: ['/api/v1/releases', '/api/v1/dashboard'],
  event: ['/api/v1/agenda'],
  import: ['/api/v1/imports'],
  unit: ['/api/v1/units'],
  user: ['/api/v1/users'],
  delegation: ['/api/v1/delegations'],
  blackout: ['/api/v1/blackouts'],
  compliance_settings: ['/api/v1/compliance-settings'],
};

/** The id in a query's address, if it is about one item. */
function itemOf(key: QueryKey): string | null {
  const third = key[2];
  if (typeof third === 'string') return third;
  const init = third as { params?: { path?: { id?: string } } } | undefined;
  return init?.params?.path?.id ?? null;
}

/** Whether what a query shows may be behind after a change: a list of such things, or that very one. */
export function isTouched(key: QueryKey, change: LiveChange): boolean {
  const path = key[1];
  if (typeof path !== 'string') return false;
  const bases = shownAt[change.resource_type] ?? [];
  if (!bases.some((base) => path === base || path.startsWith(`${base}/`))) return false;
  const item = itemOf(key);
  return item === null || item === change.resource_id;
}

/** Reads again what is on the screen and has changed, at a pace that many savings by others cannot hurry. */
export class LiveQueries {
  readonly #queries: QueryClient;
  readonly #me: string;
  #waiting: LiveChange[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(queries: QueryClient, me: string) {
    this.#queries = queries;
    this.#me = me;
  }

  readonly onChange = (change: LiveChange): void => {
    this.#waiting.push(change);
    const wait = Math.max(SOON_MS, this.#last + PACE_MS - Date.now());
    this.#timer ??= setTimeout(() => this.#look(), wait);
  };

  readonly onMissed = (): void => {
    void this.#queries.invalidateQueries();
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    this.#timer = undefined;
    this.#last = Date.now();
    const news = this.#waiting.filter((change) => !this.#isOwn(change));
    this.#waiting = [];
    if (news.length === 0) return;
    void this.#queries.invalidateQueries({
      predicate: ({ queryKey }) => news.some((change) => isTouched(queryKey, change)),
    });
  }

  /** What this very tab did it has drawn already. */
  #isOwn({ actor, resource_id, version }: LiveChange): boolean {
    if (actor?.id !== this.#me || version === null) return false;
    const predicate = ({ queryKey }: { queryKey: QueryKey }): boolean =>
      String(queryKey[1]).endsWith('/{id}') && itemOf(queryKey) === resource_id;
    return this.#queries
      .getQueriesData<{ version?: number }>({ predicate })
      .some(([, item]) => (item?.version ?? 0) >= version);
  }
}
