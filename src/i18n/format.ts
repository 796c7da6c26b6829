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
  /** `+3,2 %`. */
  percentChange(ratio: number | null): string;
  /** `12,4 %`. */
  percent(ratio: number | null): string;
  count(value: number | null): string;
  /** Whole numbers, signed. */
  countChange(value: number | null): string;
  decimal(value: number | null, places: number): string;
  /** `45 km`, `44,8 km`. */
  km(value: number | null): string;
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
  const share = number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const change = number({
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
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
    percentChange: change,
    count: whole,
    countChange: signed,
    decimal: (value, places) => (byPlaces[places] ?? two)(value),
    km: (value) => (value === null ? '–' : `${upToOne(value)}${NBSP}km`),
  };
}

/** Real minus sign, no-break spaces, and no minus before a rounded zero. */
function tidy(text: string): string {
  const plain = text.replace(/-/g, '−').replace(/[\u0020\u202f]/g, NBSP);
  return /^−[0,.\s]*%?$/u.test(plain) && !/[1-9]/.test(plain) ? plain.slice(1) : plain;
}
