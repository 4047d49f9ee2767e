import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import type { PresenceMode } from '../types';
import { Announcer } from './announcer';
import { watchAttention } from './attention';
import { LiveConnection, type Wire } from './connection';
import { followLive, liveStore } from './live';
import { readEvents, type ServerEvent } from './sse';

const encoder = new TextEncoder();

/** A body that a test writes as it goes. */
function aBody() {
  let control!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (control = given) });
  return {
    body,
    write: (text: string) => control.enqueue(encoder.encode(text)),
    end: () => control.close(),
    break: () => control.error(new TypeError('network error')),
  };
}

function look(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  vi.useRealTimers();
  look('visible');
});

describe('reading server-sent events', () => {
  async function read(...chunks: string[]): Promise<ServerEvent[]> {
    const { body, write, end } = aBody();
    for (const chunk of chunks) write(chunk);
    end();
    const events: ServerEvent[] = [];
    for await (const event of readEvents(body, () => undefined)) events.push(event);
    return events;
  }

  it('does not depend on where the network cuts', async () => {
    const whole =
      'retry: 2000\nevent: change\nid: a\ndata: {"é":1}\n\nevent: presence\ndata: 2\n\n';
    const expected = [
      { name: 'change', id: 'a', data: '{"é":1}' },
      { name: 'presence', id: null, data: '2' },
    ];
    expect(await read(whole)).toEqual(expected);
    expect(await read(...Array.from(whole))).toEqual(expected);
  });

  it('takes comments for silence and keeps the id of a block without data', async () => {
    expect(await read(':\nid: b\n\n', 'data: cut')).toEqual([
      { name: 'message', id: 'b', data: '' },
    ]);
  });
});

describe('a live connection', () => {
  beforeEach(() => void vi.useFakeTimers());

  function connect() {
    const bodies: ReturnType<typeof aBody>[] = [];
    const open = vi.fn<Wire['open']>((_, signal) => {
      const next = aBody();
      signal.addEventListener('abort', () => next.break());
      bodies.push(next);
      return Promise.resolve(next.body);
    });
    const onEvent = vi.fn();
    const onLost = vi.fn();
    const connection = new LiveConnection({ open, onEvent, onLost });
    return { bodies, open, onEvent, onLost, connection };
  }

  it('comes back after the last event that it heard, when the stream ends', async () => {
    const { bodies, open, onEvent, connection } = connect();
    connection.start();
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    bodies[0]?.write('event: ready\nid: 7\ndata: {}\n\n:\nid: 8\n\n');
    bodies[0]?.end();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ name: 'ready', id: '7', data: '{}' });
    expect(open.mock.calls.map(([id]) => id)).toEqual([null, '8']);
    connection.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open).toHaveBeenCalledTimes(2);
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(open.mock.calls.at(-1)?.[0]).toBe('8');
    connection.stop();
  });

  it('gives a silent stream up, and not one that only says that it lives', async () => {
    const { bodies, open, connection } = connect();
    connection.start();
    for (let turn = 0; turn < 5; turn += 1) {
      await vi.advanceTimersByTimeAsync(15_000);
      bodies[0]?.write(':\n\n');
    }
    expect(open).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(43_000);
    expect(open).toHaveBeenCalledTimes(2);
    connection.stop();
  });

  it('waits longer and longer for a server that is away, and says that it is', async () => {
    const { open, onLost, connection } = connect();
    open.mockRejectedValue(new TypeError('Failed to fetch'));
    connection.start();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(onLost).toHaveBeenCalledTimes(1);
    const soon = open.mock.calls.length;
    expect(soon).toBeLessThan(9);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(open.mock.calls.length - soon).toBeLessThan(42);
    // Back on the network, it does not wait for its turn.
    const before = open.mock.calls.length;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(open).toHaveBeenCalledTimes(before + 1);
    connection.stop();
  });
});

describe('announcing where this tab is', () => {
  beforeEach(() => void vi.useFakeTimers());

  function announce() {
    const say = vi.fn((id: string, _: PresenceMode) =>
      Promise.resolve({ subject: { type: 'release' as const, id }, people: [] }),
    );
    const leave = vi.fn(() => Promise.resolve());
    const announcer = new Announcer({ say, leave, onPeople: vi.fn() });
    announcer.attend(true);
    return { say, leave, announcer };
  }

  it('repeats it every ten seconds, and moves without leaving', async () => {
    const { say, leave, announcer } = announce();
    const depart = announcer.arrive('a', 'reading');
    await vi.advanceTimersByTimeAsync(25_000);
    expect(say.mock.calls).toEqual(Array(3).fill(['a', 'reading']));
    depart();
    announcer.arrive('a', 'editing');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(say.mock.lastCall).toEqual(['a', 'editing']);
    expect(leave).not.toHaveBeenCalled();
  });

  it('leaves when nothing follows, once', async () => {
    const { say, leave, announcer } = announce();
    announcer.arrive('a', 'reading')();
    const depart = announcer.arrive('b', 'reading');
    await vi.advanceTimersByTimeAsync(0);
    depart();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say.mock.calls).toEqual([['b', 'reading']]);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('falls silent while nobody looks, and speaks at once when they do again', async () => {
    const { say, leave, announcer } = announce();
    announcer.arrive('a', 'editing');
    await vi.advanceTimersByTimeAsync(0);
    announcer.attend(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say).toHaveBeenCalledTimes(1);
    announcer.attend(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(say).toHaveBeenCalledTimes(2);
    expect(leave).not.toHaveBeenCalled();
  });

  it('goes on after a failure, and not about what is gone', async () => {
    const { say, announcer } = announce();
    say.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    announcer.arrive('a', 'reading');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(say).toHaveBeenCalledTimes(2);
    const { ProblemError } = await import('../problem');
    say.mockRejectedValue(new ProblemError({ status: 404, code: 'not_found', title: '' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(say).toHaveBeenCalledTimes(3);
  });
});

it('notices that nobody is there: hidden, or untouched for ten minutes', () => {
  vi.useFakeTimers();
  const heard: boolean[] = [];
  const end = watchAttention((attentive) => heard.push(attentive));
  expect(heard).toEqual([true]);
  look('hidden');
  look('visible');
  expect(heard).toEqual([true, false, true]);
  vi.advanceTimersByTime(9 * 60_000);
  window.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(9 * 60_000);
  expect(heard).toHaveLength(3);
  vi.advanceTimersByTime(60_000);
  expect(heard.at(-1)).toBe(false);
  window.dispatchEvent(new Event('keydown'));
  expect(heard.at(-1)).toBe(true);
  end();
});

it('follows the server with the token, and stops with the screen', async () => {
  const stream = aBody();
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/live', ({ request }) => {
      asked.push(request.headers.get('authorization'));
      return new HttpResponse(stream.body, { headers: { 'content-type': 'text/event-stream' } });
    }),
  );
  const onChange = vi.fn();
  const onMissed = vi.fn();
  const end = followLive({ onChange, onMissed });
  const subject = { type: 'release', id: 'r1' };
  const people = [{ user: { id: 'p2', name: 'Rui' }, tab_id: 't', mode: 'editing', since: '' }];
  const ready = JSON.stringify({ missed: true, presence: [{ subject, people }] });
  stream.write(`event: ready\nid: 1\ndata: ${ready}\n\n`);
  await vi.waitFor(() => expect(liveStore.peopleAt('r1')).toEqual(people));
  expect(onMissed).toHaveBeenCalledTimes(1);
  expect(asked).toEqual(['Bearer access-1']);
  const change = { resource_type: 'release', resource_id: 'r1', version: 4, action: 'update' };
  stream.write(`event: change\nid: 2\ndata: ${JSON.stringify(change)}\n\n`);
  stream.write(`event: presence\nid: 2\ndata: ${JSON.stringify({ subject, people: [] })}\n\n`);
  await vi.waitFor(() => expect(liveStore.peopleAt('r1')).toEqual([]));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  expect(liveStore.lastChange('r1')).toEqual(change);
  end();
  expect(liveStore.lastChange('r1')).toBeNull();
});
