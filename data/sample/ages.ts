// The region's age classes at a list date: the population estimate, changed as little as the published totals need.
import { AGE_CLASSES } from '../../src/model/types.ts';
import type { Weights } from './inputs.ts';
import { allocate } from './round.ts';

/** What the published amounts say about the listed persons at one list date. */
export interface Totals {
  readonly listed: number;
  readonly aged16to67: number;
  /** Listed persons who live 30 km or more from Östersund. */
  readonly eligible: number;
}

/** Fifths of each class aged 16–67: four of 15–19, all of 20–24 … 60–64, three of 65–69. */
const FIFTHS = AGE_CLASSES.map((_, a) => (a === 3 ? 4 : a === 13 ? 3 : a > 3 && a < 13 ? 5 : 0));

/** Classes smaller than this are left alone when the last persons are placed. */
const LARGE = 1000;

/** Whole persons per age class: `totals` hold exactly and both mean weights are exactly 1.00. */
export function regionAges(population: readonly number[], weights: Weights, totals: Totals): number[] {
  const conditions = [
    AGE_CLASSES.map(() => 1),
    weights.listing.map((weight) => weight - 100),
    weights.medication.map((weight) => weight - 100),
    FIFTHS,
  ];
  const goals = [totals.listed, 0, 0, 5 * totals.aged16to67];
  return settle(allocate(tilt(population, conditions, goals), totals.listed), conditions, goals);
}

/**
 * The vector nearest to `start` that meets the conditions; a class may change in proportion to its size. Linear rather
 * than exponential, so that no library function whose last digit differs between machines is involved.
 */
function tilt(start: readonly number[], conditions: readonly number[][], goals: readonly number[]): number[] {
  const scale = goals[0]! / dot(start, conditions[0]!);
  const scaled = start.map((persons) => persons * scale);
  const matrix = conditions.map((x) => conditions.map((y) => dot(scaled, x, y)));
  const factors = solve(
    matrix,
    goals.map((goal, k) => goal - dot(scaled, conditions[k]!)),
  );
  return scaled.map((persons, a) =>
    conditions.reduce((sum, x, k) => sum + persons * factors[k]! * x[a]!, persons),
  );
}

/** Moves up to four persons between large classes, so that every condition holds to the last digit. */
function settle(
  start: readonly number[],
  conditions: readonly number[][],
  goals: readonly number[],
): number[] {
  const large = start.flatMap((persons, a) => (persons < LARGE ? [] : [a]));
  const moves = large.flatMap((from) => large.map((to) => [from, to] as const));
  const effects = moves.map(([from, to]) => conditions.map((x) => x[to]! - x[from]!));
  const pairs = moves.flatMap((_, i) => moves.slice(i).map((_, j) => [i, i + j] as const));
  const effectOf = ([i, j]: readonly [number, number]): number[] =>
    effects[i]!.map((effect, k) => effect + effects[j]![k]!);
  const byEffect = new Map(pairs.map((pair) => [effectOf(pair).join(), pair]));
  const missing = goals.map((goal, k) => goal - dot(start, conditions[k]!));
  for (const pair of pairs) {
    const effect = effectOf(pair);
    const other = byEffect.get(missing.map((rest, k) => rest - effect[k]!).join());
    if (!other) continue;
    const persons = [...start];
    for (const index of [...pair, ...other]) {
      const [from, to] = moves[index]!;
      persons[from]!--;
      persons[to]!++;
    }
    return persons;
  }
  throw new Error(`no four moves reach the totals: ${missing.join()}`);
}

/** Σ persons × x × y. */
function dot(persons: readonly number[], x: readonly number[], y?: readonly number[]): number {
  return persons.reduce((sum, count, a) => sum + count * x[a]! * (y ? y[a]! : 1), 0);
}

/** Solves a small system of equations by elimination, the largest pivot first. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.reduce(
      (best, row, i) => (i > k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i : best),
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    rows.forEach((row, i) => {
      if (i === k) return;
      const factor = row[k]! / rows[k]![k]!;
      row.forEach((_, j) => (row[j]! -= factor * rows[k]![j]!));
    });
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
