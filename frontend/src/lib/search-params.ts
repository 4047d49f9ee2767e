/** Addresses hold plain strings (`?status=draft,in_review&q=obras`), readable and free of JSON quoting. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(key, value);
  }
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** For `validateSearch`: keeps the named parameters and drops what is empty or unknown. */
export function pickSearch<Key extends string>(
  ...keys: Key[]
): (search: Record<string, unknown>) => Partial<Record<Key, string>> {
  return (search) => {
    const picked: Partial<Record<Key, string>> = {};
    for (const key of keys) {
      const value = search[key];
      if (typeof value === 'string' && value !== '') picked[key] = value;
    }
    return picked;
  };
}
