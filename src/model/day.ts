// Dagar: days of the calendar as `2026-03-14`, counted without clock or time zone.

const DAY = 86_400_000;

/** Whether a text is a day of the calendar, `2026-03-14`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Days from one day to another, below zero where the other is earlier. RangeError for a text that is no day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later. RangeError for a text that is no day. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/** Days since the first of January 1970. */
function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError(`No day of the calendar: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
