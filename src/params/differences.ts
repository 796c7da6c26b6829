// Skillnader: which values of two year files differ, and to which group of change a parameter belongs.
import type { RuleGroup } from '../model/changeGroups.ts';
import { parametersOf, sameValue, type ParameterGroup } from './parameter.ts';
import type { YearFile } from './schema.ts';

export interface Difference {
  readonly path: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** The group of all that a part of the year file holds, or of each thing in it: no part and no thing is without. */
const GROUP: {
  readonly [G in ParameterGroup]: RuleGroup | { readonly [K in keyof YearFile[G]]: RuleGroup };
} = {
  listing: { base: 'bases', weights: 'listingWeights' },
  cni: { average: 'bases', weights: 'cniRule', scbReference: 'cniRule', givenMean: 'cniRule' },
  sparsity: 'sparsityRule',
  medication: { base: 'bases', weights: 'medicationWeights' },
  rehab: 'bases',
  external: 'bases',
  published: 'bases',
  interpretations: 'readings',
  healthTalks: 'addonRules',
  patientFees: 'addonRules',
  unlistedVisits: 'addonRules',
  medicalStudents: 'addonRules',
  familyCentre: 'addonRules',
  careHomes: 'addonRules',
  expertGroups: 'addonRules',
  internDoctors: 'addonRules',
  residentDoctors: 'addonRules',
  psychologists: 'addonRules',
  ambulance: 'addonRules',
  publicHealth: 'addonRules',
  servicePurchase: 'addonRules',
  companion: 'addonRules',
};

/** The values that differ, in the order of `parametersOf`. Year, status, dates, sections and bounds do not count. */
export function differences(a: YearFile, b: YearFile): Difference[] {
  const values = new Map(parametersOf(b).map(({ path, value }) => [path, value]));
  return parametersOf(a)
    .map(({ path, value }) => ({ path, a: value, b: values.get(path) ?? null }))
    .filter((pair) => !sameValue(pair.a, pair.b));
}

/** The group of change that a parameter belongs to. Throws for what is no path of a parameter. */
export function groupOf(path: string): RuleGroup {
  const [group = '', key = ''] = path.split('.');
  const found = own(GROUP, group);
  const within = typeof found === 'object' && found !== null ? own(found, key) : found;
  if (within === undefined) throw new RangeError(`No such parameter: ${path}`);
  return within as RuleGroup;
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key as keyof typeof record] : undefined;
}
