// Vad som hindrar ett belopp: which lines a fault bears on, and which fault to tell where a figure is missing.
import type { Fault, FaultCode } from './fault.ts';
import { isSum, type Target } from './trace.ts';
import { INCOME_LINES, SUMS, type IncomeLine, type PostCode } from './types.ts';

const NEED = ['cni', 'sparsity', 'adminSupplement', 'vatCompensation'] as const;
const PLACE = ['sparsity', 'adminSupplement', 'vatCompensation'] as const;
const WORK = ['servicePurchase', 'servicePurchaseCost'] as const;

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

/** The lines that a fault bears on; null where it can be any. */
export function linesOf(fault: Fault): readonly IncomeLine[] | null {
  if ('line' in fault) return [fault.line];
  if ('post' in fault) {
    if (fault.kind === INTEREST) return [];
    return BY_POST[fault.post] ?? INCOME_LINES.filter((line) => line === fault.post);
  }
  return BY_CODE[fault.code] ?? null;
}

/**
 * The fault that bars a figure: one of the line and the unit before one of the line, and that before any other.
 * Throws where nothing bars it, for then the figure should be there.
 */
export function barring(faults: readonly Fault[], line: Target['line'], unitId: string | null): Fault {
  const asked: readonly IncomeLine[] = isSum(line) ? SUMS[line] : [line];
  const errors = faults.filter(({ severity }) => severity === 'error');
  const bearing = errors.filter((fault) => linesOf(fault)?.some((one) => asked.includes(one)) ?? true);
  const own = (fault: Fault): boolean => 'unitId' in fault && fault.unitId === unitId;
  const found = bearing.find(own) ?? bearing[0] ?? errors[0];
  if (!found) throw new Error(`Figure is missing without a fault: ${line}`);
  return found;
}
