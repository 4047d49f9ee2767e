/** One server-sent event; `data` is empty for a block that only moves the id on. */
export interface ServerEvent {
  name: string;
  id: string | null;
  data: string;
}

/**
 * The events of a body as it arrives. EventSource would do it, but cannot send an Authorization header.
 * Comments are left out, but `onBytes` hears them as everything else: they are how a live stream says that it lives.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let unread = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      unread += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n');
      const blocks = unread.split('\n\n');
      unread = blocks.pop() ?? '';
      for (const block of blocks) yield parse(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parse(block: string): ServerEvent {
  const event: ServerEvent = { name: 'message', id: null, data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value] = /^(event|id|data):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') event.name = value ?? '';
    if (field === 'id') event.id = value ?? '';
    if (field === 'data') data.push(value ?? '');
  }
  return { ...event, data: data.join('\n') };
}
