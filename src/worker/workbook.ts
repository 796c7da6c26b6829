// Arbetsboken: the rules and a list as an .xlsx file, written where nothing waits for it.
import {
  workbook,
  type Note,
  type OtherPosts,
  type ParameterRow,
  type WorkbookWords,
} from '../export/workbook.ts';
import { compensation, workings } from '../model/compensation.ts';
import type { Fault } from '../model/fault.ts';
import { income, yearOf } from '../model/income.ts';
import { INCOME_LINES, LINES, type Dataset, type IncomeLine, type Rules } from '../model/types.ts';
import type { Basis, Request } from './api.ts';
import type { Book } from './book.ts';

export type { Note, ParameterRow, WorkbookWords } from '../export/workbook.ts';

/** What the workbook is of, and every word in it. */
export interface WorkbookRequest extends Request {
  /** Which lists the posts of the year rest on. */
  readonly choice: Basis['choice'];
  readonly words: WorkbookWords;
  readonly parameters: readonly ParameterRow[];
  readonly stamps: readonly string[];
  readonly notes: readonly Note[];
  /** Why figures are missing, by unit. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Names of the posts that do not go by the list. */
  readonly posts: Readonly<Record<IncomeLine, string>>;
  /** Counts that are not to be told, by unit and age class; null where all are. */
  readonly hidden: Readonly<Record<string, readonly boolean[]>> | null;
}

/** The file; the fault where there are no such rules, or no such list. */
export async function writtenWorkbook(book: Book, request: WorkbookRequest): Promise<Blob | Fault> {
  const found = book.find(request);
  if ('code' in found) return found;
  const { dataset } = book;
  const { rules } = found;
  const { region, points, pools } = workings(dataset, rules, request.period);
  const noList = region.faults.find(({ code }) => code === 'noSuchPeriod' || code === 'emptyPeriod');
  if (noList) return noList;
  const { words, parameters, stamps, notes, reasons, hidden } = request;
  return workbook({
    ...{ region, rules, points, pools, words, parameters, stamps, notes, reasons },
    result: compensation(dataset, rules, request.period),
    names: new Map(dataset.units.map(({ id, name }) => [id, name])),
    others: otherPosts(dataset, rules, request),
    ...(hidden && {
      masked: (unit: number, ageClass: number) => hidden[region.members[unit]!.id]?.[ageClass] ?? false,
    }),
  });
}

/** The posts of the year that any unit has an amount of, or that a fault bars. */
function otherPosts(dataset: Dataset, rules: Rules, { choice, posts }: WorkbookRequest): OtherPosts {
  const year = income(dataset, rules, choice, { growth: null });
  const listed: readonly string[] = LINES;
  const found = INCOME_LINES.filter((line) => !listed.includes(line)).map((line) => ({
    name: posts[line],
    amounts: year.unitIds.map((_, unit) => yearOf(year, unit, line)),
  }));
  return { unitIds: year.unitIds, posts: found.filter(({ amounts }) => amounts.some((ore) => ore !== 0)) };
}
