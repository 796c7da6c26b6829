// Verksamhetsfilen: what each unit did, holds or is granted, and values that hold for the whole region.
import { KINDS, kindOf, regionColumn } from '../model/activity.ts';
import { isMonth } from '../model/due.ts';
import type { Activity, PostCode } from '../model/types.ts';
import { amount, percentage, quantity } from './numbers.ts';
import { readPeriod } from './periods.ts';
import { isRegion, kindNames, POST_NAMES, readKind, readPost } from './posts.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

/** Posts whose `antal` may be per cent. */
const PER_CENT: readonly PostCode[] = ['medicalStudents', 'servicePurchase'];

/** The activities whose rows can be used, in the order of the file. */
export function readActivities(sheet: Sheet): { items: Activity[]; rejected: number } {
  const first = new Map<string, number>();
  const spans = new Map<string, number>();
  return readRows(sheet, (row) => {
    const id = row.text('enhet_id');
    const period = periodOf(row);
    const post = postOf(row);
    const count = countOf(row, post, sheet);
    const ore = oreOf(row, sheet);
    if (id === null || period === null || post === null) return null;
    const unitId = isRegion(id) ? null : id;
    const kind = readKind(post, row.cell('typ'));
    const counterpart = row.cell('motpart') || null;
    checkKind(row, unitId, post, kind);
    if (counterpart !== null && (!KINDS[post].counterpart || unitId === null || counterpart === unitId))
      row.fault('motpart', { code: 'notCounterpart' });
    const origin = { file: sheet.file, rows: [row.number] };
    const activity = { unitId, period, post, kind, count, amount: ore, counterpart, origin };
    const key = activityKey(activity);
    if (first.has(key))
      row.fault('post', { code: 'duplicateActivity', first: first.get(key)!, inFile: sheet.file });
    else first.set(key, row.number);
    const { own, other } = spanKeys(activity);
    const beside = spans.get(other);
    if (beside !== undefined)
      row.fault('period', { code: 'yearAndMonths', first: beside, inFile: sheet.file });
    if (!spans.has(own)) spans.set(own, row.number);
    return activity;
  });
}

/** The same for two rows of which only one can hold. */
export function activityKey({ unitId, period, post, kind, counterpart }: Activity): string {
  return JSON.stringify([unitId, period, post, kind, counterpart]);
}

/** What a unit's row for a whole year shares with those for its months, of which only either can hold; `own` is the row's side. */
export function spanKeys({ unitId, period, post, kind, counterpart }: Activity): {
  readonly own: string;
  readonly other: string;
} {
  const same = JSON.stringify([unitId, period.slice(0, 4), post, kind, counterpart]);
  const [year, month] = [`year ${same}`, `month ${same}`];
  // The region states values, of which one can bear on a year and another on a month of it.
  if (unitId === null) return { own: year, other: '' };
  return isMonth(period) ? { own: month, other: year } : { own: year, other: month };
}

function periodOf(row: Row): string | null {
  const text = row.text('period');
  if (text === null) return null;
  return readPeriod(text) ?? row.fault('period', { code: 'notPeriod' });
}

function postOf(row: Row): PostCode | null {
  const text = row.text('post');
  if (text === null) return null;
  return readPost(text) ?? row.fault('post', { code: 'notPost', posts: POST_NAMES });
}

function countOf(row: Row, post: PostCode | null, { decimal }: Sheet): number | null {
  const text = row.cell('antal');
  if (text === '') return null;
  // A share, an index and a reference rate are per cent, and workbooks show them so.
  const written = post !== null && PER_CENT.includes(post) ? text.replace(/\s*%$/, '') : text;
  // Of service purchase the column holds an index and a reference rate, and both have been below zero.
  const read = (post === 'servicePurchase' ? percentage : quantity)(written, decimal);
  return typeof read === 'number' ? read : row.fault('antal', { code: read });
}

function oreOf(row: Row, { decimal }: Sheet): number | null {
  const text = row.cell('belopp');
  if (text === '') return null;
  const ore = amount(text, decimal);
  if (typeof ore !== 'number') return row.fault('belopp', { code: ore });
  return ore < 0 ? row.fault('belopp', { code: 'negativeAmount' }) : ore;
}

/** Notes a kind that the post does not have, and cells that the kind needs and that are empty. */
function checkKind(row: Row, unitId: string | null, post: PostCode, kind: string): void {
  if (unitId === null) checkRegionKind(row, post, kind);
  else checkUnitKind(row, post, kind);
}

function checkUnitKind(row: Row, post: PostCode, kind: string): void {
  const found = kindOf(post, kind);
  if (found === null) {
    const kinds = kindNames(post, 'unit');
    const regional = Object.hasOwn(KINDS[post].region ?? {}, kind) || kinds.length === 0;
    row.fault('typ', regional ? { code: 'regionKind' } : { code: 'notKind', kinds });
  } else if (!found.emptyCount && row.cell('antal') === '' && row.cell('belopp') === '')
    row.fault('antal', { code: 'emptyCountAndAmount' });
}

function checkRegionKind(row: Row, post: PostCode, kind: string): void {
  const column = regionColumn(post, kind);
  if (column === null) {
    const kinds = kindNames(post, 'region');
    const unitsOwn = kinds.length === 0 || Object.hasOwn(KINDS[post].kinds, kind);
    row.fault('typ', unitsOwn ? { code: 'unitKind' } : { code: 'notKind', kinds });
  } else row.text(column === 'count' ? 'antal' : 'belopp');
}
