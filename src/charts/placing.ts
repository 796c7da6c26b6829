// Utplacering: circles and labels of a map kept clear of each other, the same every time.
import type { Box } from './projection.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Paper between two circles. */
const PAPER = 2;
/** Nearer than this to being clear is clear. */
const ENOUGH = 0.5;
const ROUNDS = 200;
/** Pairs that may be compared in all, so that many circles stay quick. */
const WORK = 2e7;
/** Of circles in the very same place, each goes its own way. */
const GOLDEN = 2.399963;

/**
 * Moves circles that overlap apart, each pair by as much as it overlaps, until none does or there is no more room;
 * within `box`, and away from `fixed`, which stays.
 */
export function moveApart(discs: readonly Disc[], fixed: readonly Disc[], box: Box): Disc[] {
  const places = discs.map((disc) => within(disc, box));
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / (places.length ** 2 + 1)));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const [index, disc] of places.entries()) {
      for (let other = index + 1; other < places.length; other += 1) {
        const push = pushOf(disc, places[other]!, index);
        if (!push) continue;
        moved = true;
        places[other]!.x += push.x / 2;
        places[other]!.y += push.y / 2;
        disc.x -= push.x / 2;
        disc.y -= push.y / 2;
      }
      for (const still of fixed) {
        const push = pushOf(still, disc, index);
        if (!push) continue;
        moved = true;
        disc.x += push.x;
        disc.y += push.y;
      }
      Object.assign(disc, within(disc, box));
    }
  }
  return places;
}

/** The first of some boxes that lies within `frame` and on none of those taken; null where there is none. */
export function firstClear(boxes: readonly Box[], taken: readonly Box[], frame: Box): Box | null {
  return (
    boxes.find(
      (box) =>
        box.x >= frame.x &&
        box.y >= frame.y &&
        box.x + box.width <= frame.x + frame.width &&
        box.y + box.height <= frame.y + frame.height &&
        !taken.some((other) => overlap(box, other)),
    ) ?? null
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** How far `b` must move to be clear of `a`; null where it is. */
function pushOf(a: Disc, b: Disc, seed: number): { x: number; y: number } | null {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const by = a.r + b.r + PAPER - distance;
  if (by < ENOUGH) return null;
  const angle = distance > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : seed * GOLDEN;
  return { x: Math.cos(angle) * by, y: Math.sin(angle) * by };
}

function within({ x, y, r }: Disc, box: Box): { x: number; y: number; r: number } {
  return {
    x: Math.max(box.x + r, Math.min(box.x + box.width - r, x)),
    y: Math.max(box.y + r, Math.min(box.y + box.height - r, y)),
    r,
  };
}
