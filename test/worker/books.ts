// A worker's book with the sample region and a scenario of 2026, as the page would have told it.
import { parameterAt, withValue } from '../../src/params/parameter.ts';
import type { YearFile } from '../../src/params/schema.ts';
import type { Request } from '../../src/worker/api.ts';
import { Book } from '../../src/worker/book.ts';
import type { Dataset } from '../../src/model/types.ts';
import { sample } from '../model/sample.ts';

export const BASE: Request = { year: 2026, scenario: null, period: '2026' };
export const SCENARIO: Request = { ...BASE, scenario: 's1' };

/** `SCENARIO` is 2026 with some values changed. */
export function bookWith(
  values: Readonly<Record<string, string>> = {},
  dataset: Dataset = sample(),
): { readonly book: Book; readonly file: YearFile } {
  const book = new Book();
  book.use(dataset);
  const file = Object.entries(values).reduce((changed, [path, value]) => {
    if (!parameterAt(changed, path)) throw new Error(`No such parameter: ${path}`);
    return withValue(changed, path, value);
  }, book.years.get(2026)!.file);
  book.useScenario('s1', file);
  return { book, file };
}
