import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** Signed in, with nobody else there and no live stream, and out of any electoral blackout by default; tests add what they need with `server.use(…)`. */
export const server = setupServer(
  http.post('*/api/v1/auth/refresh', () =>
    HttpResponse.json({ access_token: 'access-1', token_type: 'Bearer', expires_in: 900 }),
  ),
  http.get('*/api/v1/live', () => problem(403, 'forbidden')),
  http.post('*/api/v1/presence', async ({ request }) => {
    const { subject } = (await request.json()) as { subject: object };
    return HttpResponse.json({ subject, people: [] });
  }),
  http.delete('*/api/v1/presence/:tab', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/v1/blackouts', () => HttpResponse.json({ items: [], next: null })),
);

/** An RFC 9457 answer as the server gives it. */
export function problem(status: number, code: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `/problems/${code}`, title: `Título de ${code}`, status, code, ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
