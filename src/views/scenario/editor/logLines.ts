// Loggens rader: what was done, newest first, in words.
import type { LogEntry } from '../../../state/scenarios.svelte.ts';
import { logText, type Words } from './steps.ts';

export interface LogLine {
  /** Its place among all entries, oldest first. */
  readonly key: number;
  readonly when: string;
  readonly scenario: string;
  readonly what: string;
}

export function logLines(
  words: Words,
  entries: readonly LogEntry[],
  moment: (at: string) => string,
): LogLine[] {
  return entries
    .map((entry, key) => ({
      ...{ key, when: moment(entry.at), scenario: entry.scenario, what: logText(words, entry) },
    }))
    .reverse();
}
