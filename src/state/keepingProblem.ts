// Det som inte sparas: why the browser does not keep the work.

import { isBlocked } from './store.ts';

/**
 * `full`: there is no room. `blocked`: the browser keeps nothing for this page. `newer`: what is kept is a newer
 * version's. `unread`: what is kept could not be looked up, and no more is kept. `failed`: anything else.
 */
export interface KeepingProblem {
  readonly kind: 'full' | 'blocked' | 'newer' | 'unread' | 'failed';
  /** What the browser said. */
  readonly detail: string;
}

export function problemOf(error: unknown): KeepingProblem {
  const name = nameOf(error);
  const kind = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'failed';
  return { kind, detail: detailOf(error) };
}

/** Why nothing could be looked up at all. */
export function unopenedBy(error: unknown): KeepingProblem {
  const name = nameOf(error);
  const blocked = name === 'SecurityError' || name === 'InvalidStateError' || isBlocked();
  return {
    kind: blocked ? 'blocked' : name === 'VersionError' ? 'newer' : 'unread',
    detail: detailOf(error),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
