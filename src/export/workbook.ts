// Arbetsbok: the rules and the list as a workbook that computes our figures anew, and others when a value is changed.
import { computationPage } from './workbook/computation.ts';
import type { WorkbookContents } from './workbook/contents.ts';
import { fileOf } from './workbook/file.ts';
import { listingPage } from './workbook/listing.ts';
import { othersPage } from './workbook/others.ts';
import { parametersPage } from './workbook/parameters.ts';
import { reconciliationPage } from './workbook/reconciliation.ts';
import { sourcesPage } from './workbook/sources.ts';

export type { Note, OtherPosts, ParameterRow, WorkbookContents, WorkbookWords } from './workbook/contents.ts';

/** An .xlsx file with live formulas for the readings in force. Figures that a fault bars are empty, with the reason. */
export function workbook(contents: WorkbookContents): Promise<Blob> {
  const { page: parameters, names } = parametersPage(contents.parameters, contents.words);
  const listing = listingPage(contents, names);
  const computation = computationPage(contents, listing, names);
  const others = othersPage(contents);
  const pages = [
    sourcesPage(contents),
    parameters,
    listing.page,
    computation.page,
    reconciliationPage(contents, computation, names),
    ...(others ? [others] : []),
    ...computation.support,
  ];
  return fileOf(pages, names.ranges);
}
