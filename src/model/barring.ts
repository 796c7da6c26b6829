// Vad som hindrar ett belopp: which of the faults found is the one to tell where a figure is missing.
import type { Fault, FaultCode } from './fault.ts';
import { isSum, type Target } from './trace.ts';
import { INCOME_LINES, type IncomeLine } from './types.ts';

const BY_NEED = ['cni', 'sparsity', 'adminSupplement', 'vatCompensation'] as const;
const BY_PLACE = ['sparsity', 'adminSupplement', 'vatCompensation'] as const;

/** The lines that a fault bars first; a fault that is not here can bar any. */
const BARS: Partial<Record<FaultCode, readonly IncomeLine[]>> = {
  unknownUnit: BY_NEED,
  unitWithoutCni: BY_NEED,
  noGivenCniMean: BY_NEED,
  unitWithoutDistance: BY_PLACE,
  residenceExceedsList: BY_PLACE,
  noSparsityPoints: BY_PLACE,
};

/**
 * The fault that bars a figure: one of the line and the unit before one of the line, and that before any other.
 * Throws where nothing bars it, for then the figure should be there.
 */
export function barring(faults: readonly Fault[], line: Target['line'], unitId: string | null): Fault {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const bearing = errors.filter((fault) => isSum(line) || linesOf(fault).includes(line));
  const own = (fault: Fault): boolean => 'unitId' in fault && fault.unitId === unitId;
  const found = bearing.find(own) ?? bearing[0] ?? errors[0];
  if (!found) throw new Error(`Figure is missing without a fault: ${line}`);
  return found;
}

function linesOf(fault: Fault): readonly IncomeLine[] {
  return fault.code === 'noPoints' ? [fault.line] : (BARS[fault.code] ?? INCOME_LINES);
}
