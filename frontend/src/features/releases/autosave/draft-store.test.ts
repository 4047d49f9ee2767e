import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deadTabs, localDraftStore, sweepDrafts } from './draft-store';

const draft = (at: number, title: string) => ({
  version: 1,
  base: { title: '' },
  patch: { title },
  at,
});

beforeEach(() => localStorage.clear());

describe('localDraftStore', () => {
  it('keeps one draft per person, item and tab', () => {
    const mine = localDraftStore<{ title: string }>('ana', 'release:1', 'tab-a', []);
    mine.write(draft(1, 'A'));
    expect(localDraftStore('ana', 'release:1', 'tab-b', []).read()).toBeNull();
    expect(localDraftStore('bia', 'release:1', 'tab-a', []).read()).toBeNull();
    expect(localDraftStore('ana', 'release:2', 'tab-a', []).read()).toBeNull();
    expect(mine.read()?.patch).toEqual({ title: 'A' });
  });

  it('inherits the newest draft of tabs that are gone, and clears it with its own', async () => {
    localDraftStore<{ title: string }>('ana', 'release:1', 'old', []).write(draft(1, 'velho'));
    localDraftStore<{ title: string }>('ana', 'release:1', 'older', []).write(
      draft(0, 'mais velho'),
    );
    const gone = await deadTabs('ana', 'release:1', 'new');
    const store = localDraftStore<{ title: string }>('ana', 'release:1', 'new', gone);
    expect(store.read()?.patch).toEqual({ title: 'velho' });
    store.clear();
    expect(localStorage).toHaveLength(0);
  });

  it('says so when the browser cannot keep it', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(localDraftStore('ana', 'release:1', 'tab', []).write(draft(1, 'A'))).toBe(false);
    full.mockRestore();
  });

  it('does not trip over what it cannot read', () => {
    localStorage.setItem('pauta:draft:ana:release:1:tab', '{"version":');
    expect(localDraftStore('ana', 'release:1', 'tab', []).read()).toBeNull();
  });
});

it('sweeps what is a month old or broken', () => {
  const day = 24 * 3_600_000;
  localDraftStore<{ title: string }>('ana', 'release:1', 'a', []).write(draft(0, 'A'));
  localDraftStore<{ title: string }>('ana', 'release:2', 'a', []).write(draft(20 * day, 'B'));
  localStorage.setItem('other', 'x');
  sweepDrafts(31 * day);
  expect(Object.keys(localStorage).sort()).toEqual(['other', 'pauta:draft:ana:release:2:a']);
});
