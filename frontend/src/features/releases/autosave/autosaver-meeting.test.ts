import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saved, setUp, start, type Text } from './test-kit';
import type { Snapshot } from './types';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T14:32:00Z') }));
afterEach(() => vi.useRealTimers());

describe('two people', () => {
  const theirs: Snapshot<Text> = {
    ...start,
    version: 5,
    content: { ...start.content, title: 'Deles' },
  };

  it('joins changes of different fields and goes on', async () => {
    const { autosaver, save, load } = setUp();
    save.mockResolvedValueOnce({ kind: 'stale' });
    save.mockResolvedValueOnce(saved(6, { title: 'Deles', body: '<p>Meu</p>' }));
    load.mockResolvedValue(theirs);
    autosaver.edit({ body: '<p>Meu</p>' });
    expect(await autosaver.flush()).toBe(true);
    expect(save).toHaveBeenLastCalledWith({ body: '<p>Meu</p>' }, 5);
    expect(autosaver.view()).toMatchObject({
      adopted: ['title'],
      content: { title: 'Deles', body: '<p>Meu</p>' },
    });
  });

  it('asks where both changed the same field, and sends nothing meanwhile', async () => {
    const { autosaver, save, load, draft } = setUp();
    save.mockResolvedValueOnce({ kind: 'stale' });
    load.mockResolvedValue(theirs);
    autosaver.edit({ title: 'Meu' });
    expect(await autosaver.flush()).toBe(false);
    expect(autosaver.view().conflicts).toEqual([
      { field: 'title', base: 'Título', mine: 'Meu', theirs: 'Deles' },
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(draft()?.patch).toEqual({ title: 'Meu' });

    save.mockResolvedValueOnce(saved(6, { title: 'Meu' }));
    autosaver.resolve({ title: 'mine' });
    await vi.advanceTimersByTimeAsync(1_300);
    expect(save).toHaveBeenLastCalledWith({ title: 'Meu' }, 5);
    expect(autosaver.view().status).toBe('saved');
  });

  it('takes theirs when that is chosen', async () => {
    const { autosaver, save, load, draft } = setUp();
    save.mockResolvedValueOnce({ kind: 'stale' });
    load.mockResolvedValue(theirs);
    autosaver.edit({ title: 'Meu' });
    await autosaver.flush();
    autosaver.resolve({ title: 'theirs' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(autosaver.view()).toMatchObject({ status: 'saved', content: { title: 'Deles' } });
    expect(save).toHaveBeenCalledTimes(1);
    expect(draft()).toBeNull();
  });

  it('waits for a yes when going on would undo an approval', async () => {
    const { autosaver, save } = setUp({ ...start, guard: 'confirm' });
    autosaver.edit({ title: 'Meu' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
    expect(autosaver.view().status).toBe('confirm');
    save.mockResolvedValue(saved(2, { title: 'Meu' }));
    autosaver.confirm();
    autosaver.adopt({ ...start, guard: 'confirm' });
    await vi.advanceTimersByTimeAsync(1_300);
    expect(save).toHaveBeenCalledTimes(1);
  });
});

describe('coming back', () => {
  const kept = { version: 1, base: { title: 'Título' }, patch: { title: 'De ontem' }, at: 0 };

  it('brings unsaved work back and sends it', async () => {
    const { autosaver, save } = setUp(start, kept);
    save.mockResolvedValue(saved(2, { title: 'De ontem' }));
    expect(autosaver.view()).toMatchObject({ recovered: true, content: { title: 'De ontem' } });
    await vi.advanceTimersByTimeAsync(1_300);
    expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'De ontem' }, 1);
  });

  it('asks when somebody changed the same field since', () => {
    const newer = { ...start, version: 4, content: { ...start.content, title: 'Deles' } };
    const { autosaver } = setUp(newer, kept);
    expect(autosaver.view()).toMatchObject({ status: 'conflict' });
  });

  it('forgets a draft that the server already has', () => {
    const same = { ...start, version: 4, content: { ...start.content, title: 'De ontem' } };
    const { autosaver, draft } = setUp(same, kept);
    expect(autosaver.view()).toMatchObject({ status: 'saved', recovered: false });
    expect(draft()).toBeNull();
  });

  it('can give it up', () => {
    const { autosaver, draft } = setUp(start, kept);
    autosaver.discard();
    expect(autosaver.view()).toMatchObject({ status: 'saved', content: { title: 'Título' } });
    expect(draft()).toBeNull();
  });
});
