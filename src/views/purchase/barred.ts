// Spärrade rader: why a row of a log has no amount.
import type { Fault } from '../../model/fault.ts';
import type { Assignment } from '../../model/types.ts';

const UNUSABLE: ReadonlySet<Fault['code']> = new Set(['unusableAssignment', 'unusableShift']);

interface Row {
  readonly date: string;
  /** Of an assignment. */
  readonly kind?: Assignment['kind'];
  readonly cost?: number | null;
}

/** What a row without an amount waits for: the rate of its year, its own cost, or that the row is mended. */
export function whyBarred(
  { date, kind, cost }: Row,
  faults: readonly Fault[],
): 'hourlyRate' | 'assistanceRate' | 'cost' | 'row' {
  if (kind === 'accompanying' && cost === null) return 'cost';
  const missing = faults.find(
    (fault) =>
      (fault.code === 'vpiMissing' || fault.code === 'assistanceRateMissing') &&
      String(fault.year) === date.slice(0, 4),
  );
  if (!missing || faults.some((fault) => UNUSABLE.has(fault.code) && 'date' in fault && fault.date === date))
    return 'row';
  return missing.code === 'vpiMissing' ? 'hourlyRate' : 'assistanceRate';
}
