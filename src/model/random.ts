// Slump: random numbers that are the same on every machine for the same seed.
//
// The generator is xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), filled
// by splitmix32: a Weyl sequence through the finaliser of MurmurHash3. Normal numbers come by inversion, Wichura's
// PPND7 (Algorithm AS 241, Applied Statistics 37, 1988; correct to seven digits), with a logarithm of our own: only
// + − × ÷ and the square root, which every engine rounds alike; Math.log may differ in the last bit.

/** Normal numbers are cut here, on both sides: four standard deviations. */
export const CUT = 4;
/** The normal distribution's share below −CUT. */
const BELOW = 3.167124183311992e-5;
const LN2 = 0.6931471805599453;

export interface Random {
  /** A whole number from 0 to 2³² − 1, each alike likely. */
  whole(): number;
  /** A standard normal number between −CUT and CUT. */
  normal(): number;
}

/** Numbers that follow from a whole seed; RangeError for another. */
export function randomOf(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Seed is not a whole number: ${seed}`);
  const next = splitmix32(seed);
  return randomFrom([next(), next(), next(), next()]);
}

/** Numbers that follow from the generator's state, four words that are not all zero. */
export function randomFrom(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const whole = (): number => {
    const starred = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return starred >>> 0;
  };
  // The middle of the number's own 2⁻³², within what the cut leaves.
  const normal = (): number => normalAt(BELOW + ((whole() + 0.5) / 2 ** 32) * (1 - 2 * BELOW));
  return { whole, normal };
}

/** The standard normal number that a share of all are below, for shares from BELOW to 1 − BELOW. */
export function normalAt(share: number): number {
  const off = share - 0.5;
  if (Math.abs(off) <= 0.425) {
    const r = 0.180625 - off * off;
    const over = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
    return (off * over) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  const r = Math.sqrt(-logarithm(off < 0 ? share : 1 - share)) - 1.6;
  const over = ((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777;
  const size = over / ((0.12021132975 * r + 0.7370016425) * r + 1);
  return off < 0 ? -size : size;
}

/** The natural logarithm of a number above 0 and at most 1: halvings, and the series of artanh on what is left. */
function logarithm(number: number): number {
  let mantissa = number;
  let halvings = 0;
  for (; mantissa < 0.7071; halvings++) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  let series = 0;
  for (let odd = 19; odd >= 1; odd -= 2) series = series * s * s + 1 / odd;
  return 2 * s * series - halvings * LN2;
}

/** All of the seed counts, though the words are of 32 bits. */
function splitmix32(seed: number): () => number {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
