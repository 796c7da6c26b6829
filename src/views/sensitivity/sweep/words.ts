// Orden om ett svep: where one is in it, and what it shows.
import type { Format } from '../../../i18n/format.ts';
import { parameterName } from '../../../i18n/parameterName.ts';
import { parameterValue } from '../../../i18n/parameterValue.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';
import type { Measured, Swept } from '../../../state/sweep.svelte.ts';
import { extremesOf, type Figures } from './figures.ts';

export interface Told {
  readonly t: Dictionary;
  readonly f: Format;
  readonly swept: Swept;
  readonly x: Parameter;
  /** Null where one parameter is swept. */
  readonly y: Parameter | null;
  readonly figures: Figures;
  /** `summan för Berg`. */
  readonly measure: string;
}

export function measureName(t: Dictionary, measured: Measured, names: ReadonlyMap<string, string>): string {
  if (!('unitId' in measured)) return t.sensitivity.sweep.measured[measured.kind]();
  return t.sensitivity.sweep.measured[measured.kind](names.get(measured.unitId) ?? measured.unitId);
}

/** The values of a place: `Glesbygdsfaktorns andel av summan 16 %, Belopp för vikt 1,00, listning 2 301 kr`. */
export function valuesAt({ t, f, swept, x, y }: Told, ix: number, iy: number): string {
  const words = t.sensitivity.sweep;
  const at = ({ path, unit }: Parameter, value: string): string =>
    words.at(parameterName(t, path), parameterValue(t, f, { path, unit, value }));
  const first = at(x, swept.xs[ix]!);
  return y ? words.and(first, at(y, swept.ys[iy]!)) : first;
}

/** A name within a sentence; one that is an abbreviation keeps its capitals. */
export function within(name: string): string {
  return /^.\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}

export function cellText(told: Told, ix: number, iy: number): string {
  const { t, swept, figures } = told;
  const words = t.sensitivity.sweep;
  const value = swept.values[iy * swept.xs.length + ix]!;
  const at = valuesAt(told, ix, iy);
  if (Number.isNaN(value)) return words.cellBarred(at);
  if (swept.place?.x === ix && swept.place.y === iy) return words.cellNow(at, figures.text(value));
  return words.cell(at, figures.text(value), figures.change(value - swept.now));
}

/** Where it is highest and lowest, and what it is now. */
export function sentenceOf(told: Told): string {
  const { t, swept, figures, measure } = told;
  const words = t.sensitivity.sweep;
  const { high, low } = extremesOf(swept.values);
  if (high === null || low === null) return words.sentenceBarred;
  const [most, least] = [swept.values[high]!, swept.values[low]!];
  const now = Number.isNaN(swept.now) ? t.sensitivity.barred.toLowerCase() : figures.text(swept.now);
  const barred = swept.values.filter((value) => Number.isNaN(value)).length;
  const place = (cell: number): string =>
    valuesAt(told, cell % swept.xs.length, Math.floor(cell / swept.xs.length));
  const said =
    most === least
      ? words.sentenceSame(measure, now)
      : words.sentence(measure, now, figures.text(most), place(high), figures.text(least), place(low));
  return barred > 0 ? `${said} ${words.someBarred(barred)}` : said;
}
