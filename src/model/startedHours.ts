// Påbörjade timmar (bilaga 4): minutes of work rounded up to the hours that are paid.
import { given, made, read, type Step } from './trace.ts';
import type { Assignment, Interpretations } from './types.ts';

const MINUTES_PER_HOUR = 60;

/** What one assignment is paid for. */
export interface StartedHours {
  /** Its value is whole hours. */
  readonly step: Step;
  /** Whether its minutes are rounded up together with others'. */
  readonly together: boolean;
}

/**
 * The hours of each assignment, in their order. Its time is care, administration and, where the journey was made for
 * this alone, travel. The source does not say what a started hour is of: of each assignment, or (`patientDay`) of all
 * work of a day by one performer for one patient of one requester, of one kind and with one answer to who bears the
 * cost. An hour of such a day stands at the assignment that starts it; the others of the hour have none.
 */
export function startedHours(
  assignments: readonly Assignment[],
  reading: Interpretations['servicePurchase.hour'],
): StartedHours[] {
  const keys = assignments.map((assignment, i) => (reading === 'assignment' ? String(i) : dayOf(assignment)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const soFar = new Map<string, Step>();
  return assignments.map((assignment, i) => {
    const key = keys[i]!;
    const earlier = soFar.get(key);
    const own = workMinutes(assignment);
    const all = earlier ? made({ what: 'workMinutes', unit: 'minutes' }, 'sum', [earlier, own]) : own;
    soFar.set(key, all);
    const started = roundedUp('startedHours', all);
    const parts = earlier && [started, roundedUp('earlierHours', earlier)];
    const step = parts ? made({ what: 'startedHours', unit: 'hours' }, 'difference', parts) : started;
    return { step, together: counts.get(key)! > 1 };
  });
}

function dayOf({ requester, performer, patient, date, kind, disputed }: Assignment): string {
  return JSON.stringify([requester, performer, patient, date, kind, disputed]);
}

function workMinutes(assignment: Assignment): Step {
  const { careMinutes, adminMinutes, travelMinutes, ownJourney, origin } = assignment;
  const about = { unit: 'minutes', ...read(origin) } as const;
  const parts = [
    given({ what: 'careMinutes', ...about }, careMinutes),
    given({ what: 'adminMinutes', ...about }, adminMinutes),
  ];
  if (ownJourney) parts.push(given({ what: 'travelMinutes', ...about }, travelMinutes));
  return made({ what: 'workMinutes', ...about }, 'sum', parts);
}

function roundedUp(what: 'startedHours' | 'earlierHours', minutes: Step): Step {
  const hour = given({ what: 'minutesPerHour', unit: 'minutes' }, MINUTES_PER_HOUR);
  const worked = made({ what: 'workHours', unit: 'hours' }, 'quotient', [minutes, hour]);
  return made({ what, unit: 'hours' }, 'roundedUp', [worked]);
}
