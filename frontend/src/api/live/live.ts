import { client } from '../client';
import type { LiveChange, LiveReady, PresencePlace } from '../types';
import { Announcer } from './announcer';
import { watchAttention } from './attention';
import { LiveConnection } from './connection';
import type { ServerEvent } from './sse';
import { LiveStore } from './store';

/** This tab, as others are told of it: new with every load, for a duplicated tab is another one. */
export const tabId = uuid();

export const liveStore = new LiveStore();

export const announcer = new Announcer({
  async say(id, mode) {
    const body = { subject: { type: 'release', id }, tab_id: tabId, mode } as const;
    const { data } = await client.POST('/api/v1/presence', { body });
    return data as PresencePlace;
  },
  async leave() {
    const params = { path: { tab_id: tabId } };
    await client.DELETE('/api/v1/presence/{tab_id}', { params, keepalive: true });
  },
  onPeople: (place) => liveStore.put(place),
});

export interface LiveListener {
  onChange: (change: LiveChange) => void;
  /** More happened than was told. */
  onMissed: () => void;
}

/** Follows what happens as long as somebody looks at this tab; returns what ends it. */
export function followLive(listener: LiveListener): () => void {
  const connection = new LiveConnection({
    async open(lastId, signal) {
      const { data } = await client.GET('/api/v1/live', {
        params: { header: lastId === null ? {} : { 'Last-Event-ID': lastId } },
        headers: { accept: 'text/event-stream' },
        parseAs: 'stream',
        signal,
      });
      return data as ReadableStream<Uint8Array>;
    },
    onEvent: (event) => hear(event, listener),
    onLost: () => liveStore.forgetPeople(),
  });
  const leave = (): void => announcer.leave();
  const unwatch = watchAttention((attentive) => {
    announcer.attend(attentive);
    if (attentive) connection.start();
    else connection.stop();
  });
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('pagehide', leave);
    unwatch();
    connection.stop();
    liveStore.clear();
  };
}

function hear({ name, data }: ServerEvent, listener: LiveListener): void {
  switch (name) {
    case 'ready': {
      const { missed, presence } = JSON.parse(data) as LiveReady;
      liveStore.putAll(presence);
      if (missed) listener.onMissed();
      break;
    }
    case 'change': {
      const change = JSON.parse(data) as LiveChange;
      liveStore.note(change);
      listener.onChange(change);
      break;
    }
    case 'presence':
      liveStore.put(JSON.parse(data) as PresencePlace);
  }
}

/** `crypto.randomUUID` exists only in secure contexts. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
