import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saved, setUp, type Text } from './test-kit';
import type { SaveOutcome } from './types';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T14:32:00Z') }));
afterEach(() => vi.useRealTimers());

describe('saving', () => {
  it('sends only what changed, once the typing pauses', async () => {
    const { autosaver, save, draft } = setUp();
    save.mockResolvedValue(saved(2, { title: 'Novo' }));
    autosaver.edit({ title: 'No' });
    await vi.advanceTimersByTimeAsync(800);
    autosaver.edit({ title: 'Novo' });
    await vi.advanceTimersByTimeAsync(800);
    expect(save).not.toHaveBeenCalled();
    expect(draft()?.patch).toEqual({ title: 'Novo' });
    await vi.advanceTimersByTimeAsync(500);
    expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'Novo' }, 1);
    expect(autosaver.view()).toMatchObject({ status: 'saved', version: 2 });
    expect(autosaver.view().savedAt).toBe(Date.now() - 100);
    expect(draft()).toBeNull();
  });

  it('does not wait for ever for a pause', async () => {
    const { autosaver, save } = setUp();
    save.mockResolvedValue(saved(2));
    for (let second = 0; second < 12; second += 1) {
      autosaver.edit({ title: `Título ${second}` });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(save).toHaveBeenCalled();
  });

  it('never has two requests in flight, and sends the rest afterwards with the new version', async () => {
    const { autosaver, save } = setUp();
    let answer: (outcome: SaveOutcome<Text>) => void = () => undefined;
    save.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    save.mockResolvedValueOnce(saved(3, { title: 'B' }));
    autosaver.edit({ title: 'A' });
    const flushed = autosaver.flush();
    autosaver.edit({ title: 'B' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledTimes(1);
    answer(saved(2, { title: 'A' }));
    expect(await flushed).toBe(true);
    expect(save).toHaveBeenLastCalledWith({ title: 'B' }, 2);
    expect(autosaver.view().content.title).toBe('B');
  });

  it('keeps the text as typed when the server tidied it, and takes lists as the server has them', async () => {
    const { autosaver, save } = setUp();
    save.mockResolvedValue(saved(2, { title: 'Novo', tags: ['habitacao'] }));
    autosaver.edit({ title: 'Novo ', tags: ['Habitação'] });
    await autosaver.flush();
    expect(autosaver.view().content).toMatchObject({ title: 'Novo ', tags: ['habitacao'] });
    expect(autosaver.dirty).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('is saved without a request when the change was taken back', async () => {
    const { autosaver, save, draft } = setUp();
    autosaver.edit({ title: 'x' });
    autosaver.edit({ title: 'Título' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(save).not.toHaveBeenCalled();
    expect(autosaver.view().status).toBe('saved');
    expect(draft()).toBeNull();
  });
});

describe('faults', () => {
  it('shows a refused field, sends the others, and tries again when it is changed', async () => {
    const { autosaver, save } = setUp();
    save.mockResolvedValueOnce({ kind: 'invalid', errors: { title: 'Longo demais' }, message: '' });
    save.mockResolvedValue(saved(2, { body: '<p>B</p>' }));
    autosaver.edit({ title: 'Longo', body: '<p>B</p>' });
    expect(await autosaver.flush()).toBe(false);
    expect(save).toHaveBeenLastCalledWith({ body: '<p>B</p>' }, 1);
    expect(autosaver.view()).toMatchObject({
      status: 'invalid',
      errors: { title: 'Longo demais' },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(2);
    save.mockResolvedValue(saved(3, { body: '<p>B</p>', title: 'Curto' }));
    autosaver.edit({ title: 'Curto' });
    expect(autosaver.view().errors).toEqual({});
    expect(await autosaver.flush()).toBe(true);
  });

  it('keeps the draft while offline and sends it when the network is back', async () => {
    const { autosaver, save, draft } = setUp();
    save.mockResolvedValueOnce({ kind: 'unavailable', message: 'Sem rede', offline: true });
    save.mockResolvedValueOnce(saved(2, { title: 'Novo' }));
    autosaver.edit({ title: 'Novo' });
    await autosaver.flush();
    expect(autosaver.view().status).toBe('offline');
    expect(draft()).toMatchObject({
      version: 1,
      base: { title: 'Título' },
      patch: { title: 'Novo' },
    });
    autosaver.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosaver.view().status).toBe('saved');
    expect(draft()).toBeNull();
  });

  it('tries again by itself, with growing pauses, whatever is typed meanwhile', async () => {
    const { autosaver, save } = setUp();
    save.mockResolvedValue({ kind: 'unavailable', message: '', offline: false });
    autosaver.edit({ title: 'Novo' });
    await autosaver.flush();
    autosaver.edit({ title: 'Novo 2' });
    await vi.advanceTimersByTimeAsync(1_900);
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(save).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(3_800);
    expect(save).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(300);
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('stops and keeps the draft when the server refuses', async () => {
    const { autosaver, save, draft } = setUp();
    save.mockResolvedValue({ kind: 'refused', message: 'Já foi publicado.' });
    autosaver.edit({ title: 'Novo' });
    expect(await autosaver.flush()).toBe(false);
    autosaver.edit({ title: 'Novo 2' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(autosaver.view()).toMatchObject({ status: 'refused', message: 'Já foi publicado.' });
    expect(draft()?.patch).toEqual({ title: 'Novo 2' });
  });
});
