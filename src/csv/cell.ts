// En cell i en arbetsbok: its value as the text that a file would have.
import { seen } from '../model/unseen.ts';

/** Digits that spreadsheet programs compute with: what stands behind them is left over from binary fractions. */
const DIGITS = 15;
/** Days that a time of day, or a span of time, falls on: workbooks of old Macs count from 1904. */
const FIRST_DAYS = /^(?:1899|1900)-|^1904-01-01/;
const HOUR = 3_600_000;

export type CellValue = string | number | boolean | Date | null;

/** `1234,5`, `2026-03-14`, `08:15`, `ja`; empty for an empty cell. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return seen(value);
  if (typeof value === 'number') return numberText(value);
  return value instanceof Date ? dateText(value) : value ? 'ja' : 'nej';
}

/** `25 %` of 0.25. */
export function percentText(share: number): string {
  return `${numberText(share * 100)} %`;
}

/** With a decimal comma, and never with exactly three decimals: `1,234` may be more than a thousand. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const small = Math.abs(rounded) < 1e-6 && rounded !== 0;
  const text = (small ? rounded.toFixed(20).replace(/0+$/, '') : String(rounded)).replace('.', ',');
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

/** A day, a time of day, both, or the hours and minutes of a span of time. */
function dateText(value: Date): string {
  // A time is a fraction of a day that seldom comes out even.
  const second = new Date(1000 * Math.round(value.getTime() / 1000));
  const iso = second.toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, iso.slice(17, 19) === '00' ? 16 : 19);
  if (!FIRST_DAYS.test(day)) return time === '00:00' ? day : `${day} ${time}`;
  const start = day.startsWith('1904') ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const hours = Math.floor((second.getTime() - start) / HOUR);
  return `${String(hours).padStart(2, '0')}${time.slice(2)}`;
}
