// Shapleyvärde: what each player adds to a sum, on average over all orders in which the players can come.

export interface Shapley {
  /** By player; they sum to the difference between all players and none. */
  readonly parts: number[];
  /** The least and the most that the player adds in any order. */
  readonly low: number[];
  readonly high: number[];
}

/**
 * The value of a game of `players`: `values` holds a whole number for every set of them, bit i of the position standing
 * for player i. The values are exact fractions, cut to whole numbers towards zero; what is then left goes to the
 * largest remainders, the earlier player first where they are equal. So each is less than one from its exact value
 * and within its range, the parts sum to the whole, and the opposite game has the opposite parts.
 * All NaN where a value is.
 */
export function shapley(values: Float64Array, players: number): Shapley {
  const low: number[] = [];
  const high: number[] = [];
  const exact: bigint[] = [];
  const all = factorial(players);
  const sums = new Float64Array(players);
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    sums.fill(0);
    let [least, most] = [Infinity, -Infinity];
    for (let set = 0; set < values.length; set++) {
      if ((set & bit) !== 0) continue;
      const added = values[set | bit]! - values[set]!;
      if (Number.isNaN(added)) return barred(players);
      sums[sizeOf(set)]! += added;
      if (added < least) least = added;
      if (added > most) most = added;
    }
    low.push(least);
    high.push(most);
    exact.push(
      sums.reduce(
        (sum, added, size) => sum + BigInt(added) * factorial(size) * factorial(players - 1 - size),
        0n,
      ),
    );
  }
  return { parts: rounded(exact, all), low, high };
}

/** Numerators over one denominator as whole numbers with the same sum, which is whole. */
function rounded(exact: readonly bigint[], den: bigint): number[] {
  const parts = exact.map((num) => Number(num / den));
  const rests = exact.map((num) => Number(num % den));
  const left = Number(exact.reduce((sum, num) => sum + num, 0n) / den) - parts.reduce((sum, n) => sum + n, 0);
  const sign = Math.sign(left);
  const order = rests.map((_, player) => player).sort((a, b) => sign * (rests[b]! - rests[a]!));
  for (const player of order.slice(0, Math.abs(left))) parts[player]! += sign;
  return parts;
}

function barred(players: number): Shapley {
  const none = Array<number>(players).fill(NaN);
  return { parts: none, low: none, high: none };
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

const FACTORIALS = [1n];

function factorial(n: number): bigint {
  while (FACTORIALS.length <= n) FACTORIALS.push(FACTORIALS.at(-1)! * BigInt(FACTORIALS.length));
  return FACTORIALS[n]!;
}
