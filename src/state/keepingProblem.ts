// Det som inte sparas: why the browser does not keep the work.

/** `full`: there is no room. `blocked`: the browser keeps nothing for this page. `failed`: anything else. */
export interface KeepingProblem {
  readonly kind: 'full' | 'blocked' | 'failed';
  /** What the browser said. */
  readonly detail: string;
}

export function problemOf(error: unknown): KeepingProblem {
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return { kind: full ? 'full' : 'failed', detail: detailOf(error) };
}

/** Nothing could be looked up at all. */
export function blockedBy(error: unknown): KeepingProblem {
  return { kind: 'blocked', detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
