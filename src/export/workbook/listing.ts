// Listning: what is known of the units and their listed persons, and where these live.
import type { Member } from '../../model/region.ts';
import { AGE_CLASSES, CNI_VARIABLES, OLDEST, type Rules } from '../../model/types.ts';
import type { WorkbookContents } from './contents.ts';
import { at, formula, number, Page, span, text } from './page.ts';
import type { Names } from './parameters.ts';

/** The row of the first unit, on this sheet and on the computation's: unit by unit they stand on the same rows. */
export const FIRST = 8;
const YEARS = 4;
const WEIGHTS = 5;
const DRUGS = 6;
const HEADER = 7;

const OWNERSHIP = 3;
const CNI = 4;
const DISTANCE = 5;
const CLASS = 6;
const SUM = CLASS + AGE_CLASSES.length;
const COUNTS = SUM + 1;

/** Where formulas find what stands on the sheet; each by the position of the unit. */
export interface Listing {
  readonly page: Page;
  readonly listed: (unit: number) => string;
  readonly ownership: (unit: number) => string;
  readonly cni: (unit: number) => string;
  readonly distance: (unit: number) => string;
  /** Σ weight × persons, with the weights of listing or medication, or with the years that are of working age. */
  readonly weighted: (unit: number, by: 'listing' | 'medication' | 'years') => string;
  /** Σ weight × persons of the seven counts. */
  readonly cniIndex: (unit: number) => string;
  /** One class's cell, and the row of all classes. */
  readonly classes: (unit: number) => string;
  readonly years: string;
}

export function listingPage(contents: WorkbookContents, names: Names): Listing {
  const { region, words, names: unitNames, masked } = contents;
  const page = new Page(words.sheet.listing, { rows: HEADER, columns: 2 });
  const counted = region.members.some(({ unit }) => unit?.cni == null && unit?.cniCounts);
  page.widths.push(12, 28, 12, 10, 12, ...AGE_CLASSES.map(() => 9), 11, ...CNI_VARIABLES.map(() => 14));
  page.put(1, 1, text(words.sheet.listing, 'title'));
  page.put(2, 1, text(words.listing.intro));
  const headings = [
    words.id,
    words.unit,
    words.ownership,
    words.cni,
    words.distance,
    ...words.ages,
    words.listed,
  ];
  page.putRow(
    HEADER,
    1,
    headings.map((heading) => text(heading, 'heading')),
  );
  page.put(YEARS, 2, text(words.listing.yearsInside));
  page.put(WEIGHTS, 2, text(words.listing.listingWeight));
  page.put(DRUGS, 2, text(words.listing.medicationWeight));
  AGE_CLASSES.forEach((ageClass, index) => {
    const column = CLASS + index;
    page.put(YEARS, column, formula(yearsInside(index, names)));
    page.put(WEIGHTS, column, formula(`${names.whole(`listing.weights.${ageClass}`, 100)}/100`, 'two'));
    page.put(DRUGS, column, formula(`${names.whole(`medication.weights.${ageClass}`, 100)}/100`, 'two'));
  });
  if (counted)
    CNI_VARIABLES.forEach((variable, index) => {
      const column = COUNTS + index;
      page.put(WEIGHTS, column, formula(`${names.whole(`cni.weights.${variable}`, 100)}/100`, 'two'));
      page.put(HEADER, column, text(words.cniCounts[index] ?? '', 'heading'));
    });

  region.members.forEach(({ id, unit, list, listed }, index) => {
    const row = FIRST + index;
    page.putRow(row, 1, [text(id), text(unitNames.get(id) ?? id)]);
    if (unit) page.put(row, OWNERSHIP, text(words[unit.ownership]));
    if (unit?.cni != null) page.put(row, CNI, number(unit.cni / 10_000, 'four'));
    if (unit?.distanceKm != null) page.put(row, DISTANCE, number(unit.distanceKm, 'plain'));
    list.classes.forEach((count, ageClass) => {
      const hidden = masked?.(index, ageClass) ?? false;
      if (hidden) page.put(row, CLASS + ageClass, text(words.hidden));
      else if (Number.isFinite(count)) page.put(row, CLASS + ageClass, number(count));
    });
    if (unit?.cni == null && unit?.cniCounts)
      CNI_VARIABLES.forEach((key, i) => page.put(row, COUNTS + i, number(unit.cniCounts![key])));
    if (Number.isNaN(listed)) return;
    const classes = span([row, CLASS], [row, SUM - 1]).replaceAll('$', '');
    if (isMasked(contents, index)) page.put(row, SUM, number(listed));
    else page.put(row, SUM, formula(`SUM(${classes})`, 'whole', listed));
  });

  const cell = (column: number) => (unit: number) => page.from(at(FIRST + unit, column));
  const across = (row: number, from: number, count: number): string =>
    page.from(span([row, from], [row, from + count - 1]));
  const onRow = (unit: number, from: number, count: number): string =>
    page.from(`${at(FIRST + unit, from)}:${at(FIRST + unit, from + count - 1)}`);
  const by = { listing: WEIGHTS, medication: DRUGS, years: YEARS } as const;
  return {
    page,
    ...{ listed: cell(SUM), ownership: cell(OWNERSHIP), cni: cell(CNI), distance: cell(DISTANCE) },
    weighted: (unit, what) =>
      `SUMPRODUCT(${across(by[what], CLASS, AGE_CLASSES.length)},${onRow(unit, CLASS, AGE_CLASSES.length)})`,
    cniIndex: (unit) =>
      `SUMPRODUCT(${across(WEIGHTS, COUNTS, CNI_VARIABLES.length)},${onRow(unit, COUNTS, CNI_VARIABLES.length)})`,
    classes: (unit) => onRow(unit, CLASS, AGE_CLASSES.length),
    years: across(YEARS, CLASS, AGE_CLASSES.length),
  };
}

/** Whether any count of the unit is hidden. */
export function isMasked({ masked }: WorkbookContents, unit: number): boolean {
  return masked !== undefined && AGE_CLASSES.some((_, index) => masked(unit, index));
}

/** How many of the five years of a class are of working age; the open last class is all or nothing. */
function yearsInside(index: number, names: Names): string {
  const [from, to] = [names.of('rehab.fromAge'), names.of('rehab.toAge')];
  const first = index * 5;
  if (first === OLDEST) return `IF(${to}>=${OLDEST},5,0)`;
  return `MAX(0,MIN(${first + 4},${to})-MAX(${first},${from})+1)`;
}

/** Single ages, for the units that state them, where classes that the ages cut are counted age by age. */
export function agesPage(contents: WorkbookContents): {
  readonly page: Page;
  readonly row: (unit: number) => string;
} {
  const { region, words, names } = contents;
  const page = new Page(words.sheet.ages, { rows: HEADER, columns: 2 });
  page.widths.push(12, 28, ...Array.from({ length: OLDEST + 1 }, () => 6));
  page.put(1, 1, text(words.sheet.ages, 'title'));
  page.put(2, 1, text(words.agesIntro));
  page.putRow(HEADER, 1, [text(words.id, 'heading'), text(words.unit, 'heading')]);
  for (let age = 0; age <= OLDEST; age++)
    page.put(HEADER, 3 + age, text(age === OLDEST ? `${age}+` : String(age), 'heading'));
  region.members.forEach(({ id, list }, index) => {
    page.putRow(FIRST + index, 1, [text(id), text(names.get(id) ?? id)]);
    if (isMasked(contents, index)) return;
    list.ages?.forEach((count, age) => page.put(FIRST + index, 3 + age, number(count)));
  });
  return { page, row: (unit) => page.from(`${at(FIRST + unit, 3)}:${at(FIRST + unit, 3 + OLDEST)}`) };
}

/** Whether single ages bear on any amount. */
export function countsAges({ members }: { readonly members: readonly Member[] }, rules: Rules): boolean {
  return rules.interpretations['rehab.ages'] === 'exact' && members.some(({ list }) => list.ages !== null);
}

/** Persons of working age in fifths: whole classes, and those that the ages cut age by age where these are stated. */
export function workingAgeFifths(
  unit: number,
  listing: Listing,
  names: Names,
  ages: ((unit: number) => string) | null,
): string {
  const all = `ROUND(${listing.weighted(unit, 'years')},0)`;
  if (!ages) return all;
  const [from, to] = [names.of('rehab.fromAge'), names.of('rehab.toAge')];
  const cut = (age: string, unless: string): string => {
    const place = `QUOTIENT(${age},5)+1`;
    const years = `INDEX(${listing.years},1,${place})`;
    const count = `INDEX(${listing.classes(unit)},1,${place})`;
    const single = (first: string, last: string): string =>
      `SUM(INDEX(${ages(unit)},1,${first}):INDEX(${ages(unit)},1,${last}))`;
    const first = `5*QUOTIENT(${age},5)`;
    const stated = single(`${first}+1`, `${first}+5`);
    const inside = single(`MAX(${first},${from})+1`, `MIN(${first}+4,${to})+1`);
    const exact = `IF(${stated}=${count},5*${inside}-${years}*${count},0)`;
    return `IF(${unless},0,IF(OR(${age}>=${OLDEST},${years}=0,${years}=5),0,${exact}))`;
  };
  return `${all}+${cut(from, 'FALSE')}+${cut(to, `QUOTIENT(${from},5)=QUOTIENT(${to},5)`)}`;
}
