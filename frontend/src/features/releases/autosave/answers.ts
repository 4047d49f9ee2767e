import { difference, fieldsOf, type Merge, sameValue, threeWayMerge } from './merge';

/** The three states of one text that an autosaver holds. */
export interface Texts<C extends object> {
  /** As typed. */
  content: C;
  /** As the server last confirmed having got it. */
  sent: C;
  /** As the server keeps it, which may be tidier. */
  base: C;
}

/** The server took `patch` and now keeps `kept`; what was typed since stays. */
export function acknowledge<C extends object>(
  texts: Texts<C>,
  kept: C,
  patch: Partial<C>,
): Pick<Texts<C>, 'content' | 'sent'> {
  const content = { ...texts.content };
  const sent = { ...kept };
  for (const field of fieldsOf<C>(kept)) {
    const asked = field in patch ? (patch[field] as C[typeof field]) : texts.sent[field];
    // A text that the server tidied stays as typed on screen: replacing it would move the caret or eat a space.
    const asTyped =
      field in patch ? typeof asked === 'string' : sameValue(kept[field], texts.base[field]);
    if (asTyped) sent[field] = asked;
    else if (sameValue(content[field], asked)) content[field] = kept[field];
  }
  return { content, sent };
}

/** Somebody else changed the item to `theirs` meanwhile. */
export function meet<C extends object>(
  texts: Texts<C>,
  theirs: C,
): Pick<Texts<C>, 'content' | 'sent'> & Omit<Merge<C>, 'merged'> {
  const mine = difference(texts.sent, texts.content);
  const { merged, adopted, conflicts } = threeWayMerge(texts.base, mine, theirs);
  const sent = { ...theirs };
  for (const field of fieldsOf<C>(theirs)) {
    if (!sameValue(theirs[field], texts.base[field])) continue;
    sent[field] = texts.sent[field];
    merged[field] = texts.content[field];
  }
  return { content: merged, sent, adopted, conflicts };
}
