// Talformat: amounts, shares and counts as a Swedish (or English) reader writes them.

export type Language = 'sv' | 'en';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const NBSP = '\u00a0';

/** Formatters of one language. Amounts come in öre; null gives a dash. No-break spaces and real minus signs. */
export interface Format {
  readonly language: Language;
  /** `798 047` thousands of kronor, without the unit. */
  tkr(ore: number | null): string;
  /** `+24 951`, signed thousands of kronor. */
  tkrChange(ore: number | null): string;
  /** `2 301`, whole kronor. */
  kr(ore: number | null): string;
  krChange(ore: number | null): string;
  /** `1 652,40`, kronor and öre. */
  krExact(ore: number | null): string;
  /** `66,5`, millions of kronor with one decimal. */
  mkr(ore: number | null): string;
  mkrChange(ore: number | null): string;
  /** `+3,2 %`; with another number of decimals than one where told, 1–4. */
  percentChange(ratio: number | null, places?: number): string;
  /** `+2,1`, percentage points of a difference between shares. */
  pointsChange(ratio: number | null): string;
  /** `12,4 %`. */
  percent(ratio: number | null): string;
  count(value: number | null): string;
  /** Whole numbers, signed. */
  countChange(value: number | null): string;
  decimal(value: number | null, places: number): string;
  /** `12`, `7,5`: up to two decimals. */
  number(value: number | null): string;
  /** `45 km`, `44,8 km`. */
  km(value: number | null): string;
  /** A month of a year, `2026-03`: `mars 2026`. */
  month(period: string): string;
  /** A day, `2026-06-22`: `22 juni 2026`. */
  day(date: string): string;
  /** A moment, ISO, as the clock of the place has it: `22 nov. 2026 14:05`. */
  moment(at: string): string;
  /** The same without the day where it is today: `14:05`. */
  momentSoon(at: string): string;
  /** A month of any year, 1–12: `mars`, and `mar` where there is little room. */
  monthName(month: number): string;
  monthShort(month: number): string;
}

/** The formatters of a language; made once, for making them is what costs. */
export function formatFor(language: Language): Format {
  const locale = LOCALES[language];
  const number = (options: Intl.NumberFormatOptions): ((value: number | null) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => (value === null || Number.isNaN(value) ? '–' : tidy(format.format(value)));
  };
  const whole = number({ maximumFractionDigits: 0 });
  const signed = number({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const two = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const one = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const oneSigned = number({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const upToOne = number({ maximumFractionDigits: 1 });
  const upToTwo = number({ maximumFractionDigits: 2 });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const monthNames = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const firstOf = (month: number): Date => new Date(Date.UTC(2000, month - 1, 1));
  const share = number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const changes = [1, 2, 3, 4].map((places) =>
    number({
      style: 'percent',
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay: 'exceptZero',
    }),
  );
  const byPlaces = [0, 1, 2, 3, 4].map((places) =>
    number({ minimumFractionDigits: places, maximumFractionDigits: places }),
  );
  const divided = (ore: number | null, by: number): number | null => (ore === null ? null : ore / by);
  return {
    language,
    tkr: (ore) => whole(divided(ore, 100_000)),
    tkrChange: (ore) => signed(divided(ore, 100_000)),
    kr: (ore) => whole(divided(ore, 100)),
    krChange: (ore) => signed(divided(ore, 100)),
    krExact: (ore) => two(divided(ore, 100)),
    mkr: (ore) => one(divided(ore, 100_000_000)),
    mkrChange: (ore) => oneSigned(divided(ore, 100_000_000)),
    percent: share,
    percentChange: (ratio, places = 1) => changes[places - 1]!(ratio),
    pointsChange: (ratio) => oneSigned(ratio === null ? null : ratio * 100),
    count: whole,
    countChange: signed,
    decimal: (value, places) => (byPlaces[places] ?? two)(value),
    number: upToTwo,
    month: (period) => months.format(new Date(`${period}-01T00:00:00Z`)),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    moment: (at) => moments.format(new Date(at)),
    momentSoon: (at) => (isToday(at) ? clock : moments).format(new Date(at)),
    monthName: (month) => monthNames.format(firstOf(month)),
    monthShort: (month) => shortMonths.format(firstOf(month)).replace('.', ''),
    km: (value) => (value === null ? '–' : `${upToOne(value)}${NBSP}km`),
  };
}

function isToday(at: string): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}

/** Real minus sign, no-break spaces, and no minus before a rounded zero. */
function tidy(text: string): string {
  const plain = text.replace(/-/g, '−').replace(/[\u0020\u202f]/g, NBSP);
  return /^−[0,.\s]*%?$/u.test(plain) && !/[1-9]/.test(plain) ? plain.slice(1) : plain;
}
