// Ögonblicket: when something was done.

/** ISO date and time of now. */
export function now(): string {
  return new Date().toISOString();
}
