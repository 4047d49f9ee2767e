import createClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { problemFromResponse } from './problem';
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

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFromResponse(response);
    return undefined;
  },
};

/** Plain calls: `client.GET('/api/v1/releases', …)`. Failures are thrown as `ProblemError`. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  fetch: sessionFetch,
  credentials: 'same-origin',
});
client.use(throwProblems);

/** TanStack Query over the same client: `api.useQuery('get', '/api/v1/releases', …)`. */
export const api = createQueryHooks(client);
