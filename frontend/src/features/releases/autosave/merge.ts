/** One field that two people changed in different ways since they last agreed. */
export interface FieldConflict<C extends object> {
  field: keyof C & string;
  base: C[keyof C];
  mine: C[keyof C];
  theirs: C[keyof C];
}

export interface Merge<C extends object> {
  /** What the person should now see: their changes upon the server's text. */
  merged: C;
  /** Fields that only the other person changed; already in `merged`. */
  adopted: (keyof C & string)[];
  /** Fields that both changed; `merged` holds mine until somebody chooses. */
  conflicts: FieldConflict<C>[];
}

export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

export function fieldsOf<C extends object>(content: Partial<C>): (keyof C & string)[] {
  return Object.keys(content) as (keyof C & string)[];
}

/** The fields of `to` that differ from `from`: the merge patch that leads from one to the other. */
export function difference<C extends object>(from: C, to: C): Partial<C> {
  const patch: Partial<C> = {};
  for (const field of fieldsOf<C>(to)) {
    if (!sameValue(from[field], to[field])) patch[field] = to[field];
  }
  return patch;
}

/**
 * Joins my unsaved changes with what the server holds now.
 *
 * `base` is the last text on which both agreed. A field that only one side changed is taken from
 * that side; a field that both changed alike is no conflict.
 */
export function threeWayMerge<C extends object>(
  base: Partial<C>,
  mine: Partial<C>,
  theirs: C,
): Merge<C> {
  const merge: Merge<C> = { merged: { ...theirs }, adopted: [], conflicts: [] };
  for (const field of fieldsOf<C>(theirs)) {
    const changedByThem = field in base && !sameValue(base[field], theirs[field]);
    if (!(field in mine)) {
      if (changedByThem) merge.adopted.push(field);
      continue;
    }
    const value = mine[field] as C[typeof field];
    merge.merged[field] = value;
    if (changedByThem && !sameValue(value, theirs[field])) {
      merge.conflicts.push({
        field,
        base: base[field] as C[typeof field],
        mine: value,
        theirs: theirs[field],
      });
    }
  }
  return merge;
}

export function without<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}

/** The fields that both hold with the same value. */
export function commonFields<C extends object>(left: Partial<C>, right: Partial<C>): string[] {
  return fieldsOf<C>(left).filter(
    (field) => field in right && sameValue(left[field], right[field]),
  );
}
