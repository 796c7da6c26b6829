// Bladen i ordning: which sheets are printed, and how the units' table is divided over them.

/** What one sheet holds. Units from `first` to before `last`, in the order of the table. */
type SheetPlan =
  | { readonly kind: 'result' }
  | { readonly kind: 'rules'; readonly first: number; readonly last: number; readonly withRules: boolean }
  | { readonly kind: 'units'; readonly first: number; readonly last: number }
  | { readonly kind: 'ruleList' }
  | { readonly kind: 'unit'; readonly unitId: string };

/** What is printed: the region's brief, everything, or one unit by its id. */
export const REGION = 'regionen';
export const ALL = 'alla';

/** Units that go beside the rules on the second sheet, and on a sheet of their own. */
const BESIDE = 40;
const WHOLE = 60;
/** Changed values that go beside the units. */
const VALUES = 80;

/** The sheets of the region's brief: two, and more where the units or the changed values are many. */
export function briefSheets(units: number, values: number): SheetPlan[] {
  const beside = Math.min(units, BESIDE);
  const withRules = values <= VALUES;
  const rest = Math.max(0, Math.ceil((units - beside) / WHOLE));
  return [
    { kind: 'result' },
    { kind: 'rules', first: 0, last: beside, withRules },
    ...Array.from({ length: rest }, (_, index): SheetPlan => {
      const first = beside + index * WHOLE;
      return { kind: 'units', first, last: Math.min(units, first + WHOLE) };
    }),
    ...(withRules ? [] : [{ kind: 'ruleList' } as const]),
  ];
}

/** The sheets of what is to be printed. */
export function sheetsOf(what: string, unitIds: readonly string[], values: number): SheetPlan[] {
  const brief = briefSheets(unitIds.length, values);
  if (what === REGION) return brief;
  const own = unitIds
    .filter((id) => what === ALL || id === what)
    .map((unitId): SheetPlan => ({ kind: 'unit', unitId }));
  return what === ALL ? [...brief, ...own] : own;
}
