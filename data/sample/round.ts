// Rounding to whole persons without changing a sum. Only + − × ÷ on doubles, so every machine agrees.

/** Scales `parts` to add up to `total` and rounds them, the largest remainders up (the first of equals). */
export function allocate(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  const exact = parts.map((part) => (part / sum) * total);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((_, i) => i).sort((i, j) => rest(j) - rest(i) || i - j);
  for (const i of byRemainder.slice(0, missing)) whole[i]!++;
  return whole;

  function rest(i: number): number {
    return exact[i]! - whole[i]!;
  }
}

/**
 * Rounds a table whose rows and columns add up to whole numbers so that both sums are kept.
 * Rows are rounded first; then persons move between two columns of the row where that deviates least.
 */
export function roundTable(
  table: readonly (readonly number[])[],
  rowSums: readonly number[],
  columnSums: readonly number[],
): number[][] {
  const whole = table.map((row, r) => allocate(row, rowSums[r]!));
  const excess = columnSums.map((sum, c) => whole.reduce((total, row) => total + row[c]!, 0) - sum);
  for (;;) {
    const from = excess.findIndex((e) => e > 0);
    if (from < 0) return whole;
    const to = excess.findIndex((e) => e < 0);
    const gain = (r: number): number =>
      whole[r]![from]! < 1
        ? -Infinity
        : whole[r]![from]! - table[r]![from]! + (table[r]![to]! - whole[r]![to]!);
    const row = whole.reduce((best, _, r) => (gain(r) > gain(best) ? r : best), 0);
    whole[row]![from]!--;
    whole[row]![to]!++;
    excess[from]!--;
    excess[to]!++;
  }
}
