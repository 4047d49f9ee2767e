import { describe, expect, it } from 'vitest';
import { fieldErrors, problemFromResponse, ProblemError, toProblem } from './problem';

const json = (body: unknown, init: ResponseInit) => new Response(JSON.stringify(body), init);

describe('problemFromResponse', () => {
  it('keeps all that the server says', async () => {
    const problem = await problemFromResponse(
      json(
        {
          code: 'too_many_attempts',
          title: 'Muitas tentativas',
          detail: 'Aguarde.',
          instance: 'req-1',
        },
        { status: 429, headers: { 'retry-after': '42' } },
      ),
    );
    expect(problem).toMatchObject({
      status: 429,
      code: 'too_many_attempts',
      title: 'Muitas tentativas',
      message: 'Aguarde.',
      requestId: 'req-1',
      retryAfter: 42,
    });
  });

  it('copes with what a proxy puts in between', async () => {
    const problem = await problemFromResponse(
      new Response('<h1>Bad gateway</h1>', { status: 502 }),
    );
    expect(problem).toMatchObject({ status: 502, code: 'unexpected', fields: [] });
    expect(problem.title).not.toBe('');
  });

  it('reads a date in Retry-After', async () => {
    const at = new Date(Date.now() + 30_000).toUTCString();
    const problem = await problemFromResponse(
      json({}, { status: 503, headers: { 'retry-after': at } }),
    );
    expect(problem.retryAfter).toBeGreaterThan(27);
    expect(problem.retryAfter).toBeLessThanOrEqual(30);
  });

  it('drops malformed faults', async () => {
    const errors = [null, 3, { pointer: '/title' }, { pointer: '/title', message: 'Falta.' }];
    const problem = await problemFromResponse(json({ errors }, { status: 422 }));
    expect(problem.fields).toEqual([{ pointer: '/title', code: 'invalid', message: 'Falta.' }]);
  });
});

describe('toProblem', () => {
  it('knows a network that is away', () => {
    expect(toProblem(new TypeError('Failed to fetch')).code).toBe('network');
  });
  it('never leaks the text of a programming error to the screen', () => {
    expect(toProblem(new Error('x is undefined')).message).not.toContain('undefined');
  });
});

it('turns JSON pointers into form paths, first fault of each field', () => {
  const problem = new ProblemError({
    status: 422,
    code: 'validation',
    title: 'Há campos a corrigir',
    fields: [
      { pointer: '/title', code: 'required', message: 'Falta o título.' },
      { pointer: '/title', code: 'short', message: 'Curto.' },
      { pointer: '/roles/0/unit_id', code: 'unknown', message: 'Não existe.' },
      { pointer: '', code: 'whole', message: 'Do todo.' },
    ],
  });
  expect(fieldErrors(problem)).toEqual({
    title: 'Falta o título.',
    'roles.0.unit_id': 'Não existe.',
  });
});
