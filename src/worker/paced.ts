// Långa arbeten: work in parts, with a report now and then.
import type { Progress } from './api.ts';

/** Milliseconds between two reports: often enough to be stopped at once, seldom enough to cost nothing. */
const BETWEEN = 50;

/** Does work to its end. Whoever is told of its progress can end it by throwing. */
export async function paced<T>(
  work: Generator<{ readonly done: number; readonly total: number }, T>,
  progress: Progress,
): Promise<T> {
  let told = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - told < BETWEEN) continue;
    await progress(step.value.done, step.value.total);
    told = performance.now();
  }
}
