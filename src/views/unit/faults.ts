// Enhetens fel: which of all faults bear on one unit's own lines.
import type { Fault, FaultCode } from '../../model/fault.ts';
import { INCOME_LINES, type IncomeLine, type PostCode } from '../../model/types.ts';

const WORK = ['servicePurchase', 'servicePurchaseCost'] as const;
const NEED = ['cni', 'sparsity', 'adminSupplement', 'vatCompensation'] as const;
const PLACE = ['sparsity', 'adminSupplement', 'vatCompensation'] as const;

/** The lines that a fault bears on, by its code, where its post or line does not tell. */
const BY_CODE: Partial<Record<FaultCode, readonly IncomeLine[]>> = {
  unknownUnit: NEED,
  unitWithoutCni: NEED,
  noGivenCniMean: NEED,
  unitWithoutDistance: PLACE,
  residenceExceedsList: PLACE,
  noSparsityPoints: PLACE,
  vpiMissing: WORK,
  accompanyingWithoutCost: WORK,
  unusableAssignment: WORK,
  assistanceRateMissing: ['companion'],
  noAgreement: ['companion'],
  unusableShift: ['companion'],
  stayTooLong: ['companion'],
  referenceRateMissing: [],
};

/** Of interest on late invoices, which is no line of the income. */
const INTEREST = 'referenceRate';

/** A post with a cost of its own has two lines. */
const BY_POST: Partial<Record<PostCode, readonly IncomeLine[]>> = {
  servicePurchase: WORK,
  unlistedVisits: ['unlistedVisits', 'unlistedVisitsCost'],
};

/** Null where it can be any. */
function linesOf(fault: Fault): readonly IncomeLine[] | null {
  if ('line' in fault) return [fault.line];
  if ('post' in fault) {
    if (fault.kind === INTEREST) return [];
    return BY_POST[fault.post] ?? INCOME_LINES.filter((line) => line === fault.post);
  }
  return BY_CODE[fault.code] ?? null;
}

const namesOther = (fault: Fault, unitId: string): boolean =>
  'unitId' in fault && fault.unitId !== null && fault.unitId !== unitId;

/**
 * The faults that concern a unit: those that name it; errors of the whole region that bear on one of its `barred`
 * lines; and where these leave a barred line unexplained, what bars it at another unit.
 */
export function faultsOf(faults: readonly Fault[], unitId: string, barred: readonly IncomeLine[]): Fault[] {
  const own = faults.filter((fault) => {
    if ('unitId' in fault && fault.unitId === unitId) return true;
    return !namesOther(fault, unitId) && bars(fault, barred);
  });
  const unexplained = barred.filter((line) => !own.some((fault) => bars(fault, [line])));
  const others = faults.filter((fault) => namesOther(fault, unitId) && bars(fault, unexplained));
  return [...own, ...others];
}

function bars(fault: Fault, barred: readonly IncomeLine[]): boolean {
  const lines = linesOf(fault) ?? barred;
  return fault.severity === 'error' && lines.some((line) => barred.includes(line));
}

/** Those among a unit's faults that are of one line and say why it has no amount. */
export function faultsOfLine(faults: readonly Fault[], line: IncomeLine): Fault[] {
  return faults.filter((fault) => fault.severity === 'error' && linesOf(fault)?.includes(line));
}
