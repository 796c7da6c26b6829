// Scenariologgen: what was done to scenarios, and when.

/** What was done, for the log. */
export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  /** Whether it was done, taken back, or done again. */
  readonly way: 'done' | 'undone' | 'redone';
  readonly did: 'created' | 'copied' | 'renamed' | 'removed' | 'read' | 'changed' | 'reset' | 'reasoned';
  readonly scenarioId: string;
  /** Name of the scenario at the time. */
  readonly scenario: string;
  /** The year it starts from. */
  readonly baseYear: number;
  /** Of one given another name: the name before. */
  readonly formerly: string | null;
  /** What changed in it, with the values before and after; readings by their code. Of a rationale only the path. */
  readonly values: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}
