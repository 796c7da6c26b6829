// Ögonblicket: when something was done.

/** ISO date and time of now. */
export function now(): string {
  return new Date().toISOString();
}

/** ISO date of now, as the place has it. */
export function today(): string {
  const at = new Date();
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
