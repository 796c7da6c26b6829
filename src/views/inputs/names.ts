// Namn på poster och slag som de visas.
import type { Dictionary } from '../../i18n/sv.ts';
import type { PostCode } from '../../model/types.ts';

export function postName(t: Dictionary, post: PostCode): string {
  return t.line[post].name;
}

/** Row numbers, runs of them drawn together: `2–22, 64`. */
export function rowRanges(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
