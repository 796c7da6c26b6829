// Enhetens fel: which of all faults bear on one unit's own lines.
import { linesOf } from '../../model/barring.ts';
import type { Fault } from '../../model/fault.ts';
import type { IncomeLine } from '../../model/types.ts';

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
