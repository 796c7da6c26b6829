// Övriga poster: what units get that does not go by the list, as values of the year.
import type { WorkbookContents } from './contents.ts';
import { at, formula, number, oreOf, Page, span, text } from './page.ts';

const HEADER = 4;
const FIRST = HEADER + 2;

/** Null where no unit has any. */
export function othersPage({ others, words, names }: WorkbookContents): Page | null {
  if (!others || others.posts.length === 0) return null;
  const { unitIds, posts } = others;
  const page = new Page(words.sheet.others, { rows: HEADER + 1, columns: 2 });
  page.widths.push(12, 28, ...posts.map(() => 18), 18);
  page.put(1, 1, text(words.sheet.others, 'title'));
  page.put(2, 1, text(words.othersIntro));
  const heads = [words.id, words.unit, ...posts.map(({ name }) => name), words.sum];
  page.putRow(
    HEADER,
    1,
    heads.map((heading) => text(heading, 'heading')),
  );
  page.put(HEADER + 1, 1, text(words.sum, 'sum'));
  const last = FIRST + unitIds.length - 1;
  const total = posts.length + 3;
  unitIds.forEach((id, unit) => {
    page.putRow(FIRST + unit, 1, [text(id), text(names.get(id) ?? id)]);
    posts.forEach(({ amounts }, index) => {
      const ore = amounts[unit] ?? null;
      const cell = ore === null ? text(words.reconciliation.unknown, 'warning') : number(ore / 100, 'kr');
      page.put(FIRST + unit, 3 + index, cell);
    });
    if (posts.some(({ amounts }) => amounts[unit] === null)) return;
    const across = `${at(FIRST + unit, 3)}:${at(FIRST + unit, total - 1)}`;
    page.put(FIRST + unit, total, formula(`SUMPRODUCT(${oreOf(across)})/100`, 'kr', null, 'sum'));
  });
  posts.forEach(({ amounts }, index) => {
    if (amounts.includes(null)) return;
    const content = `SUMPRODUCT(${oreOf(span([FIRST, 3 + index], [last, 3 + index]))})/100`;
    page.put(HEADER + 1, 3 + index, formula(content, 'kr', null, 'sum'));
  });
  return page;
}
