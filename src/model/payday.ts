// Utbetalningsdag (§5): the 20th of the month or, where banks are closed that day, the next day that they are open.

const PAY_DAY = 20;
const DAY = 86_400_000;
const [SATURDAY, SUNDAY] = [6, 0];

/** The day that a month's (1–12) payment is made, `2026-06-22`. */
export function payday(year: number, month: number): string {
  let day = dayNumber(year, month, PAY_DAY);
  while (!isOpen(day, year)) day++;
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Whether banks are open: Monday to Friday, no public holiday and none of the three eves on which they are closed.
 * Holidays as the law (1989:253) has stood since 2005.
 */
export function isBankingDay(year: number, month: number, day: number): boolean {
  return isOpen(dayNumber(year, month, day), year);
}

function isOpen(day: number, year: number): boolean {
  const closed = [SATURDAY, SUNDAY].includes(weekday(day));
  return !closed && !weekdayHolidays(year).includes(day);
}

/** The public holidays and eves of a year that can fall from Monday to Friday. */
function weekdayHolidays(year: number): number[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(dayNumber(year, 6, 20));
  return [
    dayNumber(year, 1, 1), // nyårsdagen
    dayNumber(year, 1, 6), // trettondedag jul
    easter - 2, // långfredagen
    easter + 1, // annandag påsk
    easter + 39, // Kristi himmelsfärdsdag
    dayNumber(year, 5, 1), // första maj
    dayNumber(year, 6, 6), // nationaldagen
    midsummer - 1, // midsommarafton
    dayNumber(year, 12, 24), // julafton
    dayNumber(year, 12, 25), // juldagen
    dayNumber(year, 12, 26), // annandag jul
    dayNumber(year, 12, 31), // nyårsafton
  ];
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the first ecclesiastical full moon of spring. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  // The full moon falls 21 March at the earliest; the lunar calendar lets it be 18 April at the latest.
  const late = age === 29 || (age === 28 && golden > 10) ? 1 : 0;
  const fullMoon = dayNumber(year, 3, 21) + age - late;
  return fullMoon + 7 - weekday(fullMoon);
}

function saturdayFrom(day: number): number {
  return day + SATURDAY - weekday(day);
}

/** 0 is Sunday, 6 Saturday. */
function weekday(day: number): number {
  return new Date(day * DAY).getUTCDay();
}

/** Days since the first of January 1970. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
