import type { ReleaseDiff, ReleaseDiffPart } from '@/api/types';
import { difference, fieldsOf } from '../autosave/merge';
import type { ReleaseContent } from '../content';

/** A stretch of the body's text and the element that it stands in. */
interface Passage {
  element: string;
  text: string;
  html: string;
}

type PassageDiff = ReleaseDiff['body'][number];

/** Beyond this many comparisons a text counts as replaced whole. */
const EFFORT = 4_000_000;
const ALIKE = 0.4;
const blocks = 'p, h2, h3, li, blockquote, th, td, figcaption';

/**
 * What leads from one content to another, in the shape in which the server tells it of two saved versions: for showing
 * what is about to be sent.
 */
export function localDiff(from: ReleaseContent, to: ReleaseContent): ReleaseDiff {
  const fields = fieldsOf<ReleaseContent>(difference(from, to))
    .filter((field) => field !== 'body_html')
    .map((field) => ({ field, parts: words(asText(from[field]), asText(to[field])) }));
  return { from: 0, to: 0, fields, body: passages(outline(from.body_html), outline(to.body_html)) };
}

function asText(value: ReleaseContent[keyof ReleaseContent]): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

function outline(html: string): Passage[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all: (Passage & { block: Element })[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const { tagName } = node;
      if (tagName !== 'IMG' && tagName !== 'HR') continue;
      const text = node.getAttribute('alt') ?? '';
      all.push({ block: node, element: tagName.toLowerCase(), text, html: node.outerHTML });
      continue;
    }
    const text = node.nodeValue ?? '';
    const block = node.parentElement?.closest(blocks);
    if (!block) continue;
    const last = all.at(-1);
    if (last?.block === block) last.text += text;
    else if (text.trim() !== '')
      all.push({ block, element: nameOf(block), text, html: block.innerHTML });
  }
  return all;
}

/** A paragraph in a list or a cell is the list's or the table's. */
function nameOf(block: Element): string {
  const holder = block.tagName === 'P' ? block.closest('li, th, td, blockquote') : null;
  return (holder ?? block).tagName.toLowerCase();
}

function passages(old: Passage[], now: Passage[]): PassageDiff[] {
  const same = (left: Passage, right: Passage): boolean =>
    left.element === right.element && left.text === right.text && left.html === right.html;
  return steps(old, now, same).flatMap(({ equal, removed, added }) => [
    ...equal.map((passage) => whole('equal', passage)),
    ...replaced(removed, added),
  ]);
}

function whole(op: ReleaseDiffPart['op'], { element, text }: Passage): PassageDiff {
  return { op, element, parts: [{ op, text }] };
}

/** Passages in place of others: those that are alike are one that was changed. */
function replaced(removed: Passage[], added: Passage[]): PassageDiff[] {
  const out: PassageDiff[] = [];
  let rest = added;
  for (const passage of removed) {
    const place = rest.findIndex((other) => likeness(passage.text, other.text) >= ALIKE);
    const other = rest[place];
    if (!other) {
      out.push(whole('delete', passage));
      continue;
    }
    out.push(...rest.slice(0, place).map((one) => whole('insert', one)));
    out.push(changed(passage, other));
    rest = rest.slice(place + 1);
  }
  return [...out, ...rest.map((one) => whole('insert', one))];
}

function changed(old: Passage, now: Passage): PassageDiff {
  const marks = (html: string): string => html.match(/<[^>]*>/g)?.join('') ?? '';
  return {
    op: 'change',
    element: now.element,
    parts: words(old.text, now.text),
    ...(old.element !== now.element && { element_before: old.element }),
    ...(marks(old.html) !== marks(now.html) && { markup: words(old.html, now.html) }),
  };
}

function likeness(one: string, other: string): number {
  const left = one.split(/\s+/);
  const right = other.split(/\s+/);
  const pool = [...left];
  let common = 0;
  for (const word of right) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

/** What leads from one text to another, word by word. */
export function words(old: string, now: string): ReleaseDiffPart[] {
  const tokens = (text: string): string[] =>
    text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const parts: ReleaseDiffPart[] = [];
  const push = (op: ReleaseDiffPart['op'], some: string[]): void => {
    const last = parts.at(-1);
    if (some.length === 0) return;
    if (last?.op === op) last.text += some.join('');
    else parts.push({ op, text: some.join('') });
  };
  for (const { equal, removed, added } of steps(tokens(old), tokens(now), (a, b) => a === b)) {
    push('equal', equal);
    push('delete', removed);
    push('insert', added);
  }
  return parts;
}

/** What both have, then what one has in place of the other's. */
interface Step<T> {
  equal: T[];
  removed: T[];
  added: T[];
}

/** The longest common subsequence, as steps from one list to the other. */
function steps<T>(old: T[], now: T[], same: (left: T, right: T) => boolean): Step<T>[] {
  let head = 0;
  while (head < old.length && head < now.length && same(old[head] as T, now[head] as T)) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    same(old[old.length - 1 - tail] as T, now[now.length - 1 - tail] as T)
  ) {
    tail += 1;
  }
  const left = old.slice(head, old.length - tail);
  const right = now.slice(head, now.length - tail);
  const out: Step<T>[] = [{ equal: old.slice(0, head), removed: [], added: [] }];
  const open = (): Step<T> => out.at(-1) ?? { equal: [], removed: [], added: [] };
  const keep = (item: T): void => {
    const step = open();
    if (step.removed.length + step.added.length > 0)
      out.push({ equal: [item], removed: [], added: [] });
    else step.equal.push(item);
  };
  if (left.length * right.length > EFFORT) {
    open().removed.push(...left);
    open().added.push(...right);
  } else {
    walk(left, right, same, {
      keep,
      remove: (one) => open().removed.push(one),
      add: (one) => open().added.push(one),
    });
  }
  for (const item of old.slice(old.length - tail)) keep(item);
  return out;
}

interface Walker<T> {
  keep: (item: T) => void;
  remove: (item: T) => void;
  add: (item: T) => void;
}

function walk<T>(left: T[], right: T[], same: (a: T, b: T) => boolean, on: Walker<T>): void {
  const width = right.length + 1;
  const common = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = same(left[i] as T, right[j] as T)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(left[i] as T, right[j] as T)) {
      on.keep(left[i] as T);
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) {
      on.remove(left[i] as T);
      i += 1;
    } else {
      on.add(right[j] as T);
      j += 1;
    }
  }
}
