import createClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { problemFromResponse, type ProblemError } from './problem';
import type { paths } from './schema.gen';
import { accessToken, renewedToken } from './session';

const anonymous = /^\/api\/v1\/(public\/|auth\/(login|refresh|logout)$)/;

/** Adds the access token; on 401 renews it once and repeats the request. */
async function sessionFetch(request: Request): Promise<Response> {
  if (anonymous.test(new URL(request.url).pathname)) return globalThis.fetch(request);
  const again = request.clone();
  const token = await accessToken();
  request.headers.set('Authorization', `Bearer ${token}`);
  const response = await globalThis.fetch(request);
  if (response.status !== 401) return response;
  again.headers.set('Authorization', `Bearer ${await renewedToken(token)}`);
  return globalThis.fetch(again);
}

/** Asks for the reason to let stand what a change collides with; null to leave the change. */
type ConflictAsker = (problem: ProblemError) => Promise<string | null>;

let askReason: ConflictAsker | null = null;

/** Says who asks; returns what takes it back. */
export function onConflict(asker: ConflictAsker): () => void {
  askReason = asker;
  return () => {
    if (askReason === asker) askReason = null;
  };
}

/** Repeats with its reason a change that the agenda refused for what it collides with. */
async function settlingFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await sessionFetch(request);
  if (response.status !== 409 || askReason === null) return response;
  const problem = await problemFromResponse(response);
  const reason = problem.code === 'conflicts' ? await askReason(problem) : null;
  if (reason === null) return response;
  const url = new URL(again.url);
  url.searchParams.set('conflict_reason', reason);
  const { method, headers, credentials } = again;
  return settlingFetch(
    new Request(url, { method, headers, credentials, body: await again.text() }),
  );
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFromResponse(response);
    return undefined;
  },
};

/** Plain calls: `client.GET('/api/v1/releases', …)`. Failures are thrown as `ProblemError`. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  fetch: settlingFetch,
  credentials: 'same-origin',
});
client.use(throwProblems);

/** TanStack Query over the same client: `api.useQuery('get', '/api/v1/releases', …)`. */
export const api = createQueryHooks(client);
