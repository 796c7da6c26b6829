// Källor: what the workbook is of, how the source was read, and how the sheets are meant.
import type { WorkbookContents } from './contents.ts';
import { Page, text } from './page.ts';

export function sourcesPage({ words, stamps, notes, region, reasons }: WorkbookContents): Page {
  const page = new Page(words.sheet.sources, { rows: 0, columns: 0 });
  page.widths.push(58, 70, 16, 16);
  page.put(1, 1, text(words.title, 'title'));
  stamps.forEach((stamp, index) => page.put(2 + index, 1, text(stamp, 'warning')));
  let row = 3 + stamps.length;
  for (const { heading, rows } of notes) {
    page.put(row++, 1, text(heading, 'heading'));
    for (const cells of rows)
      page.putRow(
        row++,
        1,
        cells.map((words_, index) => text(words_, index === 1 ? 'wrapped' : undefined)),
      );
    row++;
  }
  const missing = region.members.filter(({ id }) => reasons[id] !== undefined);
  if (missing.length > 0) page.put(row++, 1, text(words.remark, 'heading'));
  for (const { id } of missing) page.putRow(row++, 1, [text(id), text(reasons[id]!, 'wrapped')]);
  return page;
}
