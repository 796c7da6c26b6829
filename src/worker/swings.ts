// Vad betyder mest: every parameter lowered and raised, one after another, and what each unit then gains or loses.
import type { Fault } from '../model/fault.ts';
import { tornado, type Swing, type Variant } from '../model/tornado.ts';
import type { Rules } from '../model/types.ts';
import { orderFaults } from '../params/check.ts';
import { parametersOf, withValue, type Parameter } from '../params/parameter.ts';
import { rulesOf } from '../params/rules.ts';
import type { YearFile } from '../params/schema.ts';
import { nudged } from '../params/steps.ts';
import type { Progress, Request } from './api.ts';
import type { Book } from './book.ts';
import { paced } from './paced.ts';

export interface SwingsRequest extends Request {
  /** How much each value is lowered and raised by, whole per cent of itself. */
  readonly percent: number;
  /** All age weights of a line at once, instead of one by one. */
  readonly together: boolean;
}

/** `path` is a parameter's, or that of the entry whose values were moved together. */
interface TriedSwing extends Swing {
  /** The value as it is and those tried; null where several were moved together. */
  readonly values: { readonly now: string; readonly low: string; readonly high: string } | null;
}

/** The limits would not rise any more; it is nought; nobody has stated it; it is a calendar year. */
type NotTried = 'order' | 'zero' | 'unstated' | 'calendar';

export interface Swings {
  readonly unitIds: readonly string[];
  /** Öre a year of the listed lines, by unit. */
  readonly base: Float64Array;
  readonly swings: readonly TriedSwing[];
  readonly leftOut: readonly { readonly path: string; readonly why: NotTried }[];
}

const AGE_WEIGHTS: readonly string[] = ['listing.weights', 'medication.weights'];
const CALENDAR = 'servicePurchase.indexFrom';

/** The rules with one parameter after another lowered and raised; those that cannot be, and why. */
export function variantsOf(
  file: YearFile,
  base: Rules,
  percent: number,
  together: boolean,
): {
  readonly variants: readonly (Variant & Pick<TriedSwing, 'values'>)[];
  readonly leftOut: Swings['leftOut'];
} {
  const variants: (Variant & Pick<TriedSwing, 'values'>)[] = [];
  const leftOut: { path: string; why: NotTried }[] = [];
  for (const [path, members] of groupsOf(file, together)) {
    const tried = members.flatMap((parameter) => {
      const ends = parameter.path === CALENDAR ? null : nudged(parameter, percent);
      return ends ? [{ path: parameter.path, now: parameter.value!, ...ends }] : [];
    });
    const [low, high] = (['low', 'high'] as const).map((end) =>
      tried.reduce((changed, each) => withValue(changed, each.path, each[end]), file),
    );
    if (tried.length === 0) leftOut.push({ path, why: whyNot(members[0]!) });
    else if ([low!, high!].some((changed) => orderFaults(changed).length > 0))
      leftOut.push({ path, why: 'order' });
    else {
      const values = members.length > 1 ? null : tried[0]!;
      const rules = (changed: YearFile): Rules => rulesOf(changed, base.scenario);
      variants.push({ path, values, low: rules(low!), high: rules(high!) });
    }
  }
  return { variants, leftOut };
}

/** Tries every parameter under some rules on some list. */
export async function swings(
  book: Book,
  { period, percent, together, ...name }: SwingsRequest,
  progress: Progress,
): Promise<Swings | Fault> {
  const found = book.find(name);
  if ('code' in found) return found;
  const { variants, leftOut } = variantsOf(found.file, found.rules, percent, together);
  const work = tornado(book.dataset, period, found.rules, variants);
  const { unitIds, base, swings: moved } = await paced(work, progress);
  const tried = moved.map((swing, index) => ({ ...swing, values: variants[index]!.values }));
  return { unitIds, base, swings: tried, leftOut };
}

/** The numbers of a file by path; readings are no numbers. */
function groupsOf(file: YearFile, together: boolean): ReadonlyMap<string, Parameter[]> {
  const groups = new Map<string, Parameter[]>();
  for (const parameter of parametersOf(file)) {
    if (parameter.unit === 'reading') continue;
    const entry = `${parameter.group}.${parameter.key}`;
    const path = together && AGE_WEIGHTS.includes(entry) ? entry : parameter.path;
    groups.set(path, [...(groups.get(path) ?? []), parameter]);
  }
  return groups;
}

function whyNot({ path, value }: Parameter): NotTried {
  if (path === CALENDAR) return 'calendar';
  return value === null ? 'unstated' : 'zero';
}
