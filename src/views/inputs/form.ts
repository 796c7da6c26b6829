// Formuläret för en rad verksamhet: what its fields mean for a post and kind, and the row they make.
import { wholeOf } from '../../i18n/written.ts';
import { KINDS, kindOf, regionColumn, type CountUnit } from '../../model/activity.ts';
import { ADDON_LINES, POSTS, VARIABLE_LINES, type Activity, type PostCode } from '../../model/types.ts';

/** What stands in the fields. */
export interface Fields {
  readonly post: PostCode;
  readonly kind: string;
  readonly period: string;
  /** The last of several months, of which each gets a row; the same as `period` where there is but one. */
  readonly until: string;
  readonly count: string;
  readonly amount: string;
  readonly counterpart: string;
}

/** A post and kind that somebody is asked to state. */
export type Wanted = Pick<Fields, 'post' | 'kind'>;

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

type Problem = 'number' | 'negative' | 'whole' | 'missing' | 'exists' | 'order';
export type Problems = Partial<Record<'kind' | 'period' | 'count' | 'amount', Problem>>;

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

/** The rows that the fields make, or what is wrong with them. `others` are the rows already there. */
export function rowsOf(
  fields: Fields,
  unitId: string | null,
  others: readonly Activity[],
): { rows: Activity[]; problems: null } | { rows: null; problems: Problems } {
  const { post } = fields;
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
  const rows = periodsOf(fields).map((period): Activity => ({
    unitId,
    period,
    post,
    kind,
    count,
    amount,
    counterpart,
    origin: null,
  }));
  if (rows.length === 0) problems.period = 'order';
  const wrong = Object.keys(problems).length > 0;
  if (!wrong && rows.some((row) => others.some((other) => sameKey(other, row)))) problems.period = 'exists';
  return Object.keys(problems).length > 0 ? { rows: null, problems } : { rows, problems: null };
}

/** The year, or the months from the first to the last; none where the last comes first. */
function periodsOf({ period, until }: Fields): string[] {
  const [year = '', first] = period.split('-');
  if (first === undefined || until <= period) return until < period && until.length > 4 ? [] : [period];
  const months = Number(until.slice(5)) - Number(first) + 1;
  return Array.from({ length: months }, (_, i) => `${year}-${String(Number(first) + i).padStart(2, '0')}`);
}

function numberOf(text: string, need: Shape['count'], report: (problem: Problem) => void): number | null {
  if (need === 'none') return null;
  if (text.trim() === '') {
    if (need === 'required') report('missing');
    return null;
  }
  const value = wholeOf(text, 2);
  if (value === null) report('number');
  else if (value < 0) report('negative');
  return value;
}

/** Whether two rows state the same thing, so that only one of them can be there. */
function sameKey(a: Activity, b: Activity): boolean {
  return (['unitId', 'period', 'post', 'kind', 'counterpart'] as const).every((key) => a[key] === b[key]);
}
