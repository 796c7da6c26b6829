// Underlaget på beräkningens blad: who the units are, and what their lines go by.
import { COLUMN } from './columns.ts';
import { FIRST, isMasked, workingAgeFifths } from './listing.ts';
import { at, formula, number, span, text, type Page } from './page.ts';
import type { Given } from './poolLines.ts';

/** `ages` names the single ages of a unit, where they bear on anything. */
export function putBases(page: Page, given: Given, ages: ((unit: number) => string) | null): void {
  const { contents, listing, names } = given;
  const { region, points, result, names: unitNames } = contents;
  region.members.forEach(({ id, unit, list, listed }, index) => {
    const row = FIRST + index;
    page.putRow(row, COLUMN.id, [text(id), text(unitNames.get(id) ?? id)]);
    if (unit) page.put(row, COLUMN.ownership, formula(listing.ownership(index), 'plain'));
    if (Number.isNaN(listed)) return;
    const masked = isMasked(contents, index);
    const put = (column: number, value: number, content: string): void =>
      page.put(row, column, masked ? number(value, 'two') : formula(content, 'two', value));
    page.put(row, COLUMN.listed, formula(listing.listed(index), 'whole', listed));
    for (const line of ['listing', 'medication'] as const)
      put(COLUMN[line], points[line][index]! / 100, `ROUND(${listing.weighted(index, line)}*100,0)/100`);
    const fifths = workingAgeFifths(index, listing, names, list.ages && ages);
    put(COLUMN.working, points.rehab[index]! / 5, `(${fifths})/5`);
    const cni = result.facts[index]?.cni ?? null;
    const counted = `${listing.cniIndex(index)}/${names.of('cni.scbReference')}/${at(row, COLUMN.listed)}`;
    const content = unit?.cni == null ? counted : listing.cni(index);
    if (cni !== null) page.put(row, COLUMN.cni, formula(content, 'four', cni));
    const weighed = given.sparsityPoints[index];
    const value = points.sparsity.num[index]! / points.sparsity.den[index]! / 10_000;
    if (typeof weighed !== 'object' || !weighed || Number.isNaN(value)) return;
    page.put(row, COLUMN.sparsity, formula(`(${weighed.num})/(${weighed.den})/10000`, 'two', value));
  });
  if (points.listed.some((persons) => Number.isNaN(persons)) || region.members.length === 0) return;
  const last = FIRST + region.members.length - 1;
  for (const column of [COLUMN.listed, COLUMN.listing, COLUMN.medication, COLUMN.working]) {
    const content = `SUM(${span([FIRST, column], [last, column])})`;
    page.put(FIRST - 1, column, formula(content, column === COLUMN.listed ? 'whole' : 'two', null, 'sum'));
  }
}
