// Summor i en förklaring: the steps that put lines and units together, and the proof of the whole.
import { compare, fraction } from '../money/fraction.ts';
import { made, type Step, type Trace } from './trace.ts';
import type { IncomeLine } from './types.ts';

/** The sum of a line over the region's units, each by its id. */
export function sumOfRegion(line: IncomeLine, units: readonly (readonly [id: string, step: Step])[]): Step {
  const parts = units.map(([label, step]) => made({ what: 'unitAmount', unit: 'kr', label }, 'sum', [step]));
  return made({ what: 'regionAmount', unit: 'kr', label: line }, 'sum', parts);
}

export function sumOfLines(lines: readonly Step[]): Step {
  return made({ what: 'total', unit: 'kr' }, 'sum', lines);
}

/** The trace itself. Throws where it does not come to the amount: a wrong explanation is worse than none. */
export function proven(trace: Trace, ore: number): Trace {
  if (compare(trace.root.value, fraction(ore)) !== 0)
    throw new Error(`Explanation does not come to the amount: ${JSON.stringify(trace.target)} ${ore}`);
  return trace;
}
