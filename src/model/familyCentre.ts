// Familjecentral (§5.3.1): an amount per listed child with a floor and a ceiling per centre, shared by its units.
import { allocate } from '../money/allocate.ts';
import { fraction, rounded } from '../money/fraction.ts';
import { ageLimits, FIFTHS, personsInFifths, personsStep, type AgeLimits } from './ages.ts';
import type { Claim } from './claim.ts';
import { coversMonth, dueOf, monthly, partOfYear, sumOfDues, type Due } from './due.ts';
import { placed, type Fault } from './fault.ts';
import { claimOf, type Entry, type Ledger } from './ledger.ts';
import { given, made, read, shared, type Step } from './trace.ts';
import type { Activity, List, Rules, UnitList } from './types.ts';

/** A unit's children at a centre in a month; `list` is null where their number is stated. */
interface Member {
  readonly entry: Entry;
  readonly list: UnitList | null;
  /** In fifths of a child; NaN where the list is of no use. */
  readonly fifths: number;
}

/** What the units of a centre are due of it; null where it cannot be known. */
type Shares = ReadonlyMap<string, readonly Due[]> | null;

/** A twelfth of each month's yearly amount, on that month's list; rent at cost. `lists` are the months', January first. */
export function familyCentre(
  { rowsOf, rules }: Ledger,
  lists: readonly List[],
): { readonly claims: Claim[]; readonly faults: Fault[] } {
  const units = rowsOf('familyCentre');
  const centres = new Map<string, Entry[]>();
  const barred = new Set<string>();
  const faults: Fault[] = [];
  for (const { sound, faulty } of units.values()) {
    for (const row of faulty) barred.add(centreOf(row));
    for (const entry of sound.filter(isCentre)) {
      const key = centreOf(entry.row);
      centres.set(key, [...(centres.get(key) ?? []), entry]);
      if (!isUncounted(entry, lists)) continue;
      barred.add(key);
      const { unitId, row } = entry;
      const what = { code: 'centreChildrenMissing', severity: 'error' } as const;
      faults.push({ ...what, unitId, post: row.post, kind: row.kind, ...placed(row.origin) });
    }
  }
  const shares = new Map(
    [...centres].map(([key, entries]): [string, Shares] => [
      key,
      barred.has(key) ? null : sharesOf(entries, lists, rules),
    ]),
  );
  const claims = [...units].map(([unitId, { sound, faulty }]) => {
    const dues = sound.map((entry) =>
      isCentre(entry)
        ? shares.get(centreOf(entry.row))?.get(unitId)
        : [dueOf(entry.row, entry.kind, entry.price, rules)],
    );
    const known = dues.filter((due) => due !== undefined);
    const whole = faulty.length === 0 && known.length === dues.length;
    const listed = sound.some((entry) => isCentre(entry) && entry.row.count === null);
    return claimOf(
      unitId,
      'familyCentre',
      // A centre with a row for each month comes once.
      whole ? sumOfDues('familyCentre', [...new Set(known.flat())]) : null,
      listed ? ['familyCentre.ages'] : [],
    );
  });
  return { claims, faults };
}

function isCentre({ kind }: Entry): boolean {
  return kind.emptyCount === 'listedChildren';
}

/**
 * Units that name the same centre share it, however they write capitals, spaces and accents: two spellings would be
 * paid two floors. Without a name it is the unit's own.
 */
function centreOf({ kind, unitId }: Activity): string {
  const name = kind.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return JSON.stringify(name === '' ? [unitId, name] : [name]);
}

/** Whether a row leaves the children to lists that the unit is in none of. */
function isUncounted({ row, unitId }: Entry, lists: readonly List[]): boolean {
  const here = lists.filter((_, index) => coversMonth(row.period, index + 1));
  return row.count === null && here.every((list) => listOf(list, unitId) === null);
}

function listOf(list: List | undefined, unitId: string): UnitList | null {
  return list?.units.find((unit) => unit.unitId === unitId) ?? null;
}

/** What each unit gets of one centre. Months with the same units, children and lists are told as one. */
function sharesOf(entries: readonly Entry[], lists: readonly List[], rules: Rules): Shares {
  const { toAge } = rules.familyCentre;
  const limits = ageLimits(0, toAge, rules.interpretations['familyCentre.ages'] === 'exact');
  const same = new Map<string, { readonly members: readonly Member[]; readonly months: number[] }>();
  for (const month of monthly((number) => number)) {
    const list = lists[month - 1];
    const members = membersIn(month, entries, list, limits);
    if (members.some(({ fifths }) => Number.isNaN(fifths))) return null;
    const units = members.map((member) => [member.entry.unitId, member.fifths, member.list !== null]);
    const counted = members.some((member) => member.list !== null);
    const key = JSON.stringify([counted ? lists.indexOf(list!) : null, units]);
    const months = same.get(key)?.months ?? [];
    months.push(month);
    same.set(key, { members, months });
  }
  const dues = new Map<string, Due[]>(entries.map(({ unitId }) => [unitId, []]));
  for (const { members, months } of same.values()) {
    yearlyShares(members, limits, rules).forEach((share, index) => {
      const step = months.length === 12 ? share : partOf(share, months.length);
      const twelfth = partOf(share, 1).value;
      const inMonth = monthly((month) => (months.includes(month) ? twelfth : fraction(0)));
      dues.get(members[index]!.entry.unitId)!.push({ step, months: inMonth });
    });
  }
  return dues;
}

/** A unit that has no list yet in a month, and no stated children, is not part of the centre in that month. */
function membersIn(
  month: number,
  entries: readonly Entry[],
  monthList: List | undefined,
  limits: AgeLimits,
): Member[] {
  return entries.flatMap((entry): Member[] => {
    const { row, unitId } = entry;
    if (!coversMonth(row.period, month)) return [];
    if (row.count !== null) return [{ entry, list: null, fifths: (row.count / 100) * FIFTHS }];
    const list = listOf(monthList, unitId);
    if (!list) return [];
    const usable = list.classes.every((count) => Number.isSafeInteger(count) && count >= 0);
    return [{ entry, list, fifths: usable ? personsInFifths(list, limits) : NaN }];
  });
}

/** The yearly amount of each member, whole öre: by children, or alike where there are none. */
function yearlyShares(members: readonly Member[], limits: AgeLimits, rules: Rules): Step[] {
  const [first] = members;
  if (!first) return [];
  const each = members.map((member) => childrenOf(member, limits));
  const children =
    each.length === 1 ? each[0]! : made({ what: 'centreChildren', unit: 'persons' }, 'sum', each);
  const label = first.entry.row.kind;
  const pool = centreAmount(label, children, first.entry.price, rules);
  if (members.length === 1) return [pool];
  const none = members.every(({ fifths }) => fifths === 0);
  const ore = allocate(
    rounded(pool.value),
    members.map(({ fifths }) => ({ num: none ? 1 : fifths, den: 1 })),
  );
  const all = none ? given({ what: 'centreUnits', unit: 'number' }, members.length) : children;
  return members.map((_, index) => {
    const own = none ? given({ what: 'one', unit: 'number' }, 1) : each[index]!;
    return shared({ what: 'centreShare', label, unit: 'kr' }, ore[index]!, pool, own, all);
  });
}

/** Amount × children, at least the floor and at most the ceiling. */
function centreAmount(label: string, children: Step, price: Step, { familyCentre }: Rules): Step {
  const name = { label, unit: 'kr' } as const;
  const limit = (what: 'floor' | 'ceiling'): Step =>
    given({ what, unit: 'kr', parameter: `familyCentre.${what}` }, familyCentre[what]);
  const amount = made({ what: 'amount', ...name }, 'product', [children, price]);
  const raised = made({ what: 'amount', ...name }, 'atLeast', [amount, limit('floor')]);
  const limited = made({ what: 'amount', ...name }, 'atMost', [raised, limit('ceiling')]);
  return made({ what: 'centreAmount', ...name }, 'rounded', [limited]);
}

function childrenOf({ entry: { row, unitId }, list }: Member, limits: AgeLimits): Step {
  const name = { what: 'children', label: unitId } as const;
  return list
    ? personsStep(name, list, limits)
    : given({ ...name, unit: 'persons', ...read(row.origin) }, row.count!, 100);
}

function partOf(share: Step, months: number): Step {
  const { what, unit, label = '' } = share;
  return made({ what, unit, label }, 'product', [share, partOfYear(months)]);
}
