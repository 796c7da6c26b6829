// Sidans delar: the parts of a unit's page, and how to go to one.

export type Part =
  'statement' | 'months' | 'inputs' | 'list' | 'oneMore' | 'limits' | 'moves' | 'similar' | 'example';

/** The id of a part's heading. */
export function headingId(part: Part): string {
  return part === 'inputs' ? 'inputs' : `part-${part}`;
}
