// JSON ur en fil eller en länk: what a text says, where it says each thing once.

/** What a text says; undefined where it is no JSON, or where an object has a key twice, of which only one could hold. */
export function jsonOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return keysIn(json) === keysWritten(text) ? json : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(json: unknown): number {
  let keys = 0;
  const left = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const parts: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += parts.length;
    for (const part of parts) if (typeof part === 'object') left.push(part);
  }
  return keys;
}

/** Texts with a colon behind them; quotes stand nowhere else in JSON. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let from = text.indexOf('"'); from >= 0; from = text.indexOf('"', from + 1)) {
    do from = text.indexOf('"', from + 1);
    while (isEscaped(text, from));
    let behind = from + 1;
    while (/\s/.test(text[behind] ?? '')) behind++;
    if (text[behind] === ':') keys++;
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
