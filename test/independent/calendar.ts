// Days of the calendar, counted one by one from the rules of the calendar: no clock, no date of the language.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as `[2026, 3, 14]`. */
export type Day = readonly [year: number, month: number, day: number];

export function read(text: string): Day {
  const [year, month, day] = text.split('-').map(Number);
  return [year!, month!, day!];
}

export function write([year, month, day]: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = read(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

export function next([year, month, day]: Day): Day {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

export function later(day: Day, days: number): Day {
  let found = day;
  for (let passed = 0; passed < days; passed++) found = next(found);
  return found;
}

/** Days since the last of December of the year 0. */
export function number([year, month, day]: Day): number {
  let days = day;
  for (let before = 1; before < month; before++) days += lengthOf(year, before);
  const whole = year - 1;
  return days + whole * 365 + Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400);
}

/** 0 is Monday: the first of January of the year 1 was one. */
function weekday(day: Day): number {
  return (number(day) - 1) % 7;
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : LENGTHS[month - 1]!;
}

/** §5: the 20th, or the next day that is neither of a weekend, nor a holiday, nor one of the three eves. */
export function payday(year: number, month: number): string {
  let day: Day = [year, month, 20];
  while (weekday(day) >= 5 || isHoliday(day)) day = next(day);
  return write(day);
}

/** Lag (1989:253), with midsommarafton, julafton and nyårsafton; Sundays are closed as they are. */
function isHoliday(day: Day): boolean {
  const [year, month, date] = day;
  const fixed = ['1-1', '1-6', '5-1', '6-6', '12-24', '12-25', '12-26', '12-31'];
  const afterEaster = number(day) - number(easter(year));
  const midsummerEve = month === 6 && weekday(day) === 4 && date >= 19 && date <= 25;
  return fixed.includes(`${month}-${date}`) || [-2, 1, 39].includes(afterEaster) || midsummerEve;
}

/** Gauss, as Lichtenberg has it: the Sunday after the first full moon on or after 21 March. */
function easter(year: number): Day {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const moon = 21 + d - r;
  const sunday = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const march = moon + 7 - ((((moon - sunday) % 7) + 7) % 7);
  return march > 31 ? [year, 4, march - 31] : [year, 3, march];
}
