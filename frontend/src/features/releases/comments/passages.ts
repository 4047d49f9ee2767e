import type { ReleaseAnchor, ReleaseAnchorField } from '@/api/types';
import { locate, quote } from '@/lib/anchor';

/** What ends a word: blocks, cells and line breaks. */
const BLOCKS = new Set(
  'P H1 H2 H3 LI UL OL BLOCKQUOTE TABLE THEAD TBODY TR TH TD FIGURE FIGCAPTION BR HR'.split(' '),
);

interface Flat {
  text: string;
  /** Where each character of `text` comes from. */
  nodes: Text[];
  offsets: number[];
}

/** The text under `root` with single spaces, each character with its place. */
function flatten(root: Node): Flat {
  const flat: Flat = { text: '', nodes: [], offsets: [] };
  let pending = false;
  const push = (char: string, node: Text, offset: number): void => {
    flat.text += char;
    flat.nodes.push(node);
    flat.offsets.push(offset);
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const char = node.data.charAt(offset);
        if (/\p{White_Space}/u.test(char)) pending = true;
        else {
          if (pending && flat.text !== '') push(' ', node, offset);
          pending = false;
          push(char, node, offset);
        }
      }
      return;
    }
    const block = BLOCKS.has(node.nodeName);
    pending ||= block;
    for (const child of node.childNodes) walk(child);
    pending ||= block;
  };
  walk(root);
  return flat;
}

/** The passage that is selected in `root`; null when nothing of it is. */
export function selectedIn(
  root: Element,
  field: ReleaseAnchorField,
  selection: Range,
): ReleaseAnchor | null {
  if (selection.collapsed || !selection.intersectsNode(root)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(root);
  const passage = whole.cloneRange();
  if (root.contains(selection.startContainer)) {
    passage.setStart(selection.startContainer, selection.startOffset);
  }
  if (root.contains(selection.endContainer)) {
    passage.setEnd(selection.endContainer, selection.endOffset);
  }
  const [before, after] = [whole.cloneRange(), whole.cloneRange()];
  before.setEnd(passage.startContainer, passage.startOffset);
  after.setStart(passage.endContainer, passage.endOffset);
  const text = (range: Range): string => flatten(range.cloneContents()).text;
  return quote(field, text(before), text(passage), text(after));
}

/** A remark on a passage, as it is shown in the text. */
export interface Mark {
  /** Of the remark. */
  id: string;
  /** Shown beside the passage and beside the remark. */
  number: number;
  /** What the button after the passage is called. */
  label: string;
  anchor: ReleaseAnchor;
}

/** The text with each passage marked, and a button after it that leads to its remark. */
export function markPassages(html: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const mark of marks) wrap(body, mark);
  return body.innerHTML;
}

function wrap(root: Element, { id, number, label, anchor }: Mark): void {
  const { text, nodes, offsets } = flatten(root);
  const place = locate(text, anchor);
  if (!place) return;
  const pieces = new Map<Text, [from: number, to: number]>();
  for (let at = place[0]; at < place[1]; at += 1) {
    const node = nodes[at];
    // A single space stands where white space was, not necessarily in this node.
    if (!node || text.charAt(at) === ' ') continue;
    const offset = offsets[at] ?? 0;
    pieces.set(node, [pieces.get(node)?.[0] ?? offset, offset + 1]);
  }
  let last: Element | null = null;
  for (const [node, [from, to]] of pieces) {
    const middle = from > 0 ? node.splitText(from) : node;
    if (to - from < middle.data.length) middle.splitText(to - from);
    const piece = root.ownerDocument.createElement('mark');
    piece.dataset.thread = id;
    middle.replaceWith(piece);
    piece.append(middle);
    last = piece;
  }
  const button = root.ownerDocument.createElement('button');
  button.type = 'button';
  button.dataset.thread = id;
  button.dataset.number = String(number);
  button.setAttribute('aria-label', label);
  last?.after(button);
}

/** The text of a piece of HTML, a blank line between blocks. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const inside = [...node.childNodes].map(walk).join('');
    return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
  };
  return walk(body)
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}
