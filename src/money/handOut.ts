// Resten av en pott: what the whole parts of the quotas leave, one each to the largest rests.
import { exactProduct } from './pair.ts';
import type { Weights } from './divide.ts';

/** Gives what the shares leave of the pool to the largest rests, one each; false where these cannot be told. */
export function handOut(
  pool: number,
  weights: Weights,
  shares: Float64Array,
  rests: Float64Array,
  order: Float64Array,
  doubt: number,
): boolean {
  let left = pool;
  for (let i = 0; i < shares.length; i++) left -= shares[i]!;
  if (left === 0) return true;
  order.set(rests);
  const cut = order.length - left;
  partition(order, cut);
  const last = order[cut]!;
  let next = -1;
  for (let i = 0; i < cut; i++) next = Math.max(next, order[i]!);
  const clear = last - next > doubt;
  if (!clear && doubt > 0 && !areEqual(weights, rests, last, doubt)) return false;
  // Those above the cut; of equals at the cut the first, as many as there are left.
  const below = clear ? next : last + doubt;
  for (let i = 0; i < rests.length; i++) {
    if (rests[i]! <= below) continue;
    shares[i]!++;
    left--;
  }
  for (let i = 0; left > 0; i++) {
    if (Math.abs(rests[i]! - last) > doubt) continue;
    shares[i]!++;
    left--;
  }
  return true;
}

/** Hoare's selection: puts what belongs at `place` in ascending order there, and nothing larger before it. */
function partition(values: Float64Array, place: number): void {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (j < place && place < i) return;
    if (place <= j) high = j;
    else low = i;
  }
}

/** Whether all whose rests are within `doubt` of the cut have the same weight, however it is written. */
function areEqual({ num, den }: Weights, rests: Float64Array, cut: number, doubt: number): boolean {
  const at = rests.indexOf(cut);
  return rests.every((rest, i) => {
    if (Math.abs(rest - cut) > doubt) return true;
    const [a, b] = [exactProduct(num[i]!, den[at]!), exactProduct(num[at]!, den[i]!)];
    return a[0] === b[0] && a[1] === b[1];
  });
}
