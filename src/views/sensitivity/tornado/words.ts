// Orden om en rangordnad parameter: its name, its values and what it does.
import type { Format } from '../../../i18n/format.ts';
import { parameterName, subName } from '../../../i18n/parameterName.ts';
import { parameterValue } from '../../../i18n/parameterValue.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Parameter } from '../../../state/scenarios.svelte.ts';
import { gets, scaleFor, signed } from '../scale.ts';
import type { Ranked } from './ranked.ts';

export interface Telling {
  readonly t: Dictionary;
  readonly f: Format;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly percent: number;
  /** `regionen`, or the unit's name. */
  readonly who: string;
}

/** What was tried is called by its own name, or by that of the weights moved together. */
export function nameOf({ t, parameters }: Pick<Telling, 't' | 'parameters'>, path: string): string {
  const name = parameterName(t, path);
  return parameters.has(path) ? name : t.sensitivity.tornado.allAges(name);
}

/** Longer names are cut beside a bar. */
const ROOM = 35;

/** As `nameOf`, but what tells it from its neighbours comes first where the end would be cut. */
export function labelOf(telling: Telling, path: string): string {
  const name = nameOf(telling, path);
  const sub = telling.parameters.get(path)?.sub;
  if (sub == null || name.length <= ROOM) return name;
  const own = subName(telling.t, sub);
  return `${own.charAt(0).toLocaleUpperCase('sv')}${own.slice(1)}: ${name.slice(0, -own.length - 2)}`;
}

/** A value with its unit. */
export function valueOf({ t, f, parameters }: Telling, path: string, value: string): string {
  return parameterValue(t, f, { path, unit: parameters.get(path)?.unit ?? 'vikt', value });
}

/** What is said of the one that means the most. */
export function sentenceOf(telling: Telling, { path, values, low, high }: Ranked): string {
  const { t, f, who, percent } = telling;
  const words = t.sensitivity.tornado;
  const [lowGets, highGets] = [gets(t, f, who, low), gets(t, f, who, high)];
  const name = nameOf(telling, path);
  if (!values) return words.sentenceTogether(name, f.number(percent), lowGets, highGets);
  const text = (value: string): string => valueOf(telling, path, value);
  return words.sentence(name, text(values.now), text(values.low), lowGets, text(values.high), highGets);
}

/** What is told of a row, with the values that were tried. */
export function rowText(telling: Telling, { path, values, low, high }: Ranked): string {
  const { t, f, percent } = telling;
  const change = (ore: number): string => {
    const scale = scaleFor(ore);
    return t.sensitivity.yearly[scale](signed(f, scale, ore));
  };
  const words = t.sensitivity.tornado;
  const name = nameOf(telling, path);
  if (!values) return words.rowTogether(name, f.number(percent), change(low), change(high));
  const text = (value: string): string => valueOf(telling, path, value);
  return words.row(name, text(values.now), text(values.low), change(low), text(values.high), change(high));
}
