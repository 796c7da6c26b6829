// Formuläret för en rad verksamhet: what its fields mean for a post and kind, and the row they make.
import { KINDS, kindOf, regionColumn, type CountUnit } from '../../model/activity.ts';
import { ADDON_LINES, POSTS, VARIABLE_LINES, type Activity, type PostCode } from '../../model/types.ts';
import { hundredths } from './written.ts';

/** What stands in the fields. */
export interface Fields {
  readonly post: PostCode;
  readonly kind: string;
  readonly period: string;
  readonly count: string;
  readonly amount: string;
  readonly counterpart: string;
}

/** Which fields a row of a post and kind has. */
export interface Shape {
  /** Kinds with a name of their own; empty where the post has but one. */
  readonly kinds: readonly string[];
  /** Whether any other text is a kind. */
  readonly anyKind: boolean;
  readonly counts: CountUnit | null;
  /** `required`, may be left `empty`, or is not to be stated. */
  readonly count: 'required' | 'empty' | 'none';
  readonly amount: 'required' | 'empty' | 'none';
  readonly counterpart: boolean;
}

type Problem = 'number' | 'negative' | 'whole' | 'missing' | 'exists';
export type Problems = Partial<Record<'kind' | 'count' | 'amount', Problem>>;

/** The posts that a unit's rows can have, by part of the income statement. */
export const UNIT_POSTS: Readonly<Record<'variable' | 'addons', readonly PostCode[]>> = {
  variable: POSTS.filter((post) => (VARIABLE_LINES as readonly string[]).includes(post)),
  addons: [...ADDON_LINES],
};

/** The posts that have values for the whole region. */
export const REGION_POSTS: readonly PostCode[] = POSTS.filter(
  (post) => KINDS[post].region !== undefined || KINDS[post].otherPrices,
);

const WHOLE: readonly CountUnit[] = ['visits', 'talks', 'examinations', 'places', 'children'];

/** The fields of a unit's row, or (`region`) of a value of the whole region. */
export function shapeOf(post: PostCode, kind: string, region: boolean): Shape {
  const { kinds, other, region: series, otherPrices, counterpart } = KINDS[post];
  if (region) {
    const column = regionColumn(post, kind);
    return {
      kinds: Object.keys(series ?? {}),
      anyKind: otherPrices === true,
      counts: null,
      count: column === 'count' ? 'required' : 'none',
      amount: column === 'amount' ? 'required' : 'none',
      counterpart: false,
    };
  }
  const found = kindOf(post, kind);
  const cost = found?.price === 'cost';
  return {
    kinds: Object.keys(kinds).filter((name) => name !== ''),
    anyKind: other !== undefined,
    counts: found?.counts ?? null,
    count: found === null ? 'none' : found.emptyCount || cost ? 'empty' : 'required',
    amount: found === null ? 'none' : cost ? 'required' : found.price === 'list' ? 'empty' : 'none',
    counterpart: counterpart === true,
  };
}

/** The row that the fields make, or what is wrong with them. `others` are the rows already there. */
export function rowOf(
  fields: Fields,
  unitId: string | null,
  others: readonly Activity[],
): { row: Activity; problems: null } | { row: null; problems: Problems } {
  const { post, period } = fields;
  const kind = fields.kind.trim();
  const shape = shapeOf(post, kind, unitId === null);
  const problems: Problems = {};
  const count = numberOf(fields.count, shape.count, (problem) => (problems.count = problem));
  const amount = numberOf(fields.amount, shape.amount, (problem) => (problems.amount = problem));
  const whole = shape.counts !== null && WHOLE.includes(shape.counts);
  if (count !== null && whole && count % 100 !== 0) problems.count = 'whole';
  // A family centre without a name is the unit's own; other kinds of any name must have one.
  const named = kind !== '' || post === 'familyCentre' || (!shape.anyKind && shape.kinds.length === 0);
  if (!named || (!shape.anyKind && kind !== '' && !shape.kinds.includes(kind))) problems.kind = 'missing';
  const counterpart = shape.counterpart && fields.counterpart !== '' ? fields.counterpart : null;
  const row: Activity = { unitId, period, post, kind, count, amount, counterpart, origin: null };
  if (others.some((other) => sameKey(other, row))) problems.kind ??= 'exists';
  return Object.keys(problems).length > 0 ? { row: null, problems } : { row, problems: null };
}

function numberOf(text: string, need: Shape['count'], report: (problem: Problem) => void): number | null {
  if (need === 'none') return null;
  if (text.trim() === '') {
    if (need === 'required') report('missing');
    return null;
  }
  const value = hundredths(text);
  if (value === null) report('number');
  else if (value < 0) report('negative');
  return value;
}

/** Whether two rows state the same thing, so that only one of them can be there. */
function sameKey(a: Activity, b: Activity): boolean {
  return (['unitId', 'period', 'post', 'kind', 'counterpart'] as const).every((key) => a[key] === b[key]);
}
