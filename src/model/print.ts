// Fingeravtryck: a short text that differs where what it is made of differs; nothing can be read out of it.

/** Of a value as JSON says it, whatever the order of its keys. Parts called by one of the names in `but` are left out. */
export function printOf(value: unknown, but: readonly string[] = []): string {
  return print(stableText(value, but));
}

/** A value as JSON, the keys of its objects in order. */
export function stableText(value: unknown, but: readonly string[] = []): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([key]) => !but.includes(key))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

/** FNV-1a twice over, 64 bits in all: enough to tell files apart, no protection against somebody who wants to deceive. */
export function print(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul(b ^ sign ^ (i & 0xff), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
