// The values of a year file, one by one.

export interface Leaf {
  readonly path: string;
  readonly value: string | null;
  /** The entry it belongs to, with section, unit, status and bounds. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Every single value, in the order of the file: of an entry with `value` one, of one with `values` several. */
export function leavesOf(node: object, path: readonly string[] = []): Leaf[] {
  const entry = node as Record<string, unknown>;
  if ('unit' in entry) {
    const values = (entry['values'] ?? { '': entry['value'] }) as Record<string, string | null>;
    return Object.entries(values).map(([key, value]) => ({
      path: [...path, ...(key ? [key] : [])].join('.'),
      value,
      entry,
    }));
  }
  return Object.entries(entry).flatMap(([key, child]) =>
    typeof child === 'object' && child !== null ? leavesOf(child, [...path, key]) : [],
  );
}
