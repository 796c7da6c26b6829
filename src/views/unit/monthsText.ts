// Månaderna i en mening: the levels of a year's payments, or where they go from and to.
import type { Format } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { extremes, levelsOf, type Level, type MonthTotal } from './levels.ts';

/** Few levels are told one by one. */
const FEW = 3;

type MonthsWords = Pick<
  Dictionary['unitView']['months'],
  'barred' | 'same' | 'nearly' | 'levels' | 'level' | 'sentence'
>;

/** What is paid each month; in öre. */
export function monthsText(words: MonthsWords, f: Format, payments: readonly MonthTotal[]): string {
  const monthsOf = ({ first, last }: Level): string =>
    first === last ? f.monthName(first) : `${f.monthName(first)}–${f.monthName(last)}`;
  const levels = levelsOf(payments);
  const [first] = levels ?? [];
  if (!levels || !first) return words.barred;
  if (levels.length === 1) {
    const kr = f.kr(first.ore);
    return payments.every(({ total }) => f.kr(total) === kr) ? words.same(kr) : words.nearly(kr);
  }
  if (levels.length <= FEW)
    return words.levels(levels.map((level) => words.level(f.kr(level.ore), monthsOf(level))).join(', '));
  const [least, most] = [extremes(levels, 'least'), extremes(levels, 'most')];
  return words.sentence(
    f.kr(least[0]?.ore ?? null),
    least.map(monthsOf).join(', '),
    f.kr(most[0]?.ore ?? null),
    most.map(monthsOf).join(', '),
  );
}
