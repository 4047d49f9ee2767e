import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem, server } from '@/test/server';
import { client } from './client';
import { ProblemError } from './problem';
import { onSessionEnd, startSession } from './session';

/** Accepts only the newest token, as the server does after a rotation. */
function rotatingServer() {
  const seen = { refreshes: 0, calls: 0 };
  server.use(
    http.post('*/api/v1/auth/refresh', async () => {
      seen.refreshes += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return HttpResponse.json({
        access_token: `new-${seen.refreshes}`,
        token_type: 'Bearer',
        expires_in: 900,
      });
    }),
    http.get('*/api/v1/roles', ({ request }) => {
      seen.calls += 1;
      return request.headers.get('authorization') === 'Bearer new-1'
        ? HttpResponse.json({ items: [] })
        : problem(401, 'unauthorized');
    }),
  );
  return seen;
}

describe('session', () => {
  it('asks for a token before the first call and sends it', async () => {
    const seen = rotatingServer();
    const { data } = await client.GET('/api/v1/roles');
    expect(data?.items).toEqual([]);
    expect(seen).toEqual({ refreshes: 1, calls: 1 });
  });

  it('renews a rejected token once for many calls at the same time, and repeats each', async () => {
    const seen = rotatingServer();
    startSession({ access_token: 'revoked', expires_in: 900 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => client.GET('/api/v1/roles')));
    expect(answers.every(({ response }) => response.ok)).toBe(true);
    expect(seen).toEqual({ refreshes: 1, calls: 12 });
  });

  it('renews a token that is about to end before using it', async () => {
    const seen = rotatingServer();
    startSession({ access_token: 'old', expires_in: 5 });
    await client.GET('/api/v1/roles');
    expect(seen).toEqual({ refreshes: 1, calls: 1 });
  });

  it('repeats a body whole', async () => {
    rotatingServer();
    startSession({ access_token: 'revoked', expires_in: 900 });
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/v1/units', async ({ request }) => {
        bodies.push(await request.json());
        return request.headers.get('authorization') === 'Bearer new-1'
          ? HttpResponse.json({ id: 'u1' }, { status: 201 })
          : problem(401, 'unauthorized');
      }),
    );
    const body = { name: 'Habitação', kind: 'coordination' as const };
    await client.POST('/api/v1/units', { body, params: { header: { 'Idempotency-Key': 'k' } } });
    expect(bodies).toEqual([body, body]);
  });

  it('says so when the session is over, and keeps no token', async () => {
    const ended = vi.fn();
    const stop = onSessionEnd(ended);
    server.use(
      http.post('*/api/v1/auth/refresh', () => problem(401, 'session_ended')),
      http.get('*/api/v1/roles', () => problem(401, 'unauthorized')),
    );
    startSession({ access_token: 'revoked', expires_in: 900 });
    await expect(client.GET('/api/v1/roles')).rejects.toMatchObject({
      status: 401,
      code: 'session_ended',
    });
    expect(ended).toHaveBeenCalledOnce();
    stop();
  });

  it('does not end the session because the network is away', async () => {
    const ended = vi.fn();
    const stop = onSessionEnd(ended);
    server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.error()));
    await expect(client.GET('/api/v1/roles')).rejects.toMatchObject({ code: 'network' });
    expect(ended).not.toHaveBeenCalled();
    stop();
  });

  it('reads what is public without signing in', async () => {
    const seen = rotatingServer();
    server.use(
      http.get('*/api/v1/public/releases', ({ request }) => {
        expect(request.headers.get('authorization')).toBeNull();
        return HttpResponse.json({ items: [], next: null });
      }),
    );
    await client.GET('/api/v1/public/releases');
    expect(seen.refreshes).toBe(0);
  });
});

it('throws every failure as a problem', async () => {
  server.use(
    http.get('*/api/v1/roles', () =>
      problem(503, 'unavailable', { detail: 'O banco não responde.', instance: 'req-9' }),
    ),
  );
  const failure: unknown = await client.GET('/api/v1/roles').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProblemError);
  expect(failure).toMatchObject({
    status: 503,
    message: 'O banco não responde.',
    requestId: 'req-9',
  });
});
