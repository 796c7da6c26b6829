// Uppdelning av en förändring: the decomposition of the change between two named sides.
import { decompose, type Decomposition } from '../model/decompose.ts';
import type { Fault } from '../model/fault.ts';
import type { Side } from '../model/game.ts';
import type { Progress, Request } from './api.ts';
import type { Book } from './book.ts';

/** How many times at most it is told how far the work has come: each is a message. */
const TOLD = 100;

/** Why all units' amounts differ between two sides on the data in use; the fault where a side cannot be computed. */
export async function decomposed(
  book: Book,
  a: Request,
  b: Request,
  progress: Progress,
): Promise<Decomposition | Fault> {
  const side = ({ period, ...name }: Request): Side | Fault =>
    book.under(name, (rules) => ({ dataset: book.dataset, rules, period }));
  const [from, to] = [side(a), side(b)];
  if ('code' in from) return from;
  if ('code' in to) return to;
  await progress(0, 1);
  return decompose(from, to, (done, all) => {
    if (done === all || done % Math.ceil(all / TOLD) === 0) void progress(done, all);
  });
}
