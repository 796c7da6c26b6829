// The plainest count of what a table says, which shares nothing with the readers but what they say of its form.
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The filled lines below the header as cells; null where quotes or another encoding make a plain count unsure. */
export function filledLines(
  bytes: Uint8Array,
  delimiter: string | null,
  header: number | null,
): string[][] | null {
  if (delimiter === null || header === null) return null;
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return null;
  }
  if (/["\0]|^"?sep=/i.test(text)) return null;
  const lines = text.replace(/[\p{Cf}\p{DI}\u2800]/gu, '').split(/\r\n|\r|\n/);
  return lines
    .slice(header)
    .map((line) => line.split(delimiter).map((cell) => cell.replace(/\p{Cc}/gu, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** Whole persons, with whatever stands between thousands; `12,0` is twelve. */
export function plainNumber(written: string): number {
  return Number(written.replace(/[.,]0+$/, '').replace(/[^\d-]/g, ''));
}
