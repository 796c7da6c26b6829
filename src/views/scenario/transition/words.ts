// Övergången i ord: what a unit's amount changes by in the limits' measure, and what is told of it.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Phased, PhasedUnit, TransitionForm } from '../../../state/transition.svelte.ts';
import { percentText, signed } from '../goal/percent.ts';

export interface Telling {
  readonly t: Dictionary;
  readonly f: Format;
  readonly names: ReadonlyMap<string, string>;
  readonly measure: TransitionForm['measure'];
  /** Counted from 0. */
  readonly year: number;
}

/** A unit in a year; its changes from before are in per cent or kronor per listed. */
export interface UnitYear {
  readonly id: string;
  readonly name: string;
  readonly outside: PhasedUnit['outside'];
  /** In full, and with the rule; null where the unit stands outside it. */
  readonly full: number | null;
  readonly adjusted: number | null;
  /** Öre a year that it gets from the others, below zero where it gives up. */
  readonly flow: number;
}

/** The one that the new rules give the lowest change first, those outside last. */
export function unitsIn({ names, measure, year }: Telling, { units }: Phased): UnitYear[] {
  return units
    .map(({ id, before, after, adjusted, listed, outside }): UnitYear => {
      const ore = adjusted[year]!;
      const per = measure === 'percent' ? before / 100 : listed * 100;
      const change = (now: number): number | null =>
        outside !== null || per === 0 ? null : (now - before) / per;
      return {
        ...{ id, name: names.get(id) ?? id, outside, flow: ore - after },
        ...{ full: change(after), adjusted: change(ore) },
      };
    })
    .sort((a, b) => (a.full ?? Infinity) - (b.full ?? Infinity));
}

/** `−1,00 %`, `+2,54 kr per listad`. */
export function changeText({ t, f, measure }: Telling, value: number): string {
  if (measure === 'percent') return percentText(f, value / 100);
  return t.transition.chart.perListed(signed(f.decimal(value, 2), value));
}

/** The unit that the rule lifts most, with what it does to its change. */
export function titleOf(telling: Telling, units: readonly UnitYear[]): string {
  const words = telling.t.transition.chart.title;
  const lift = ({ full, adjusted }: UnitYear): number => (adjusted ?? 0) - (full ?? 0);
  const most = units.toSorted((a, b) => lift(b) - lift(a))[0];
  if (!most || most.full === null || most.adjusted === null || lift(most) <= 0) return words.none;
  const [from, to] = [changeText(telling, most.full), changeText(telling, most.adjusted)];
  return from === to ? words.lifted(most.name) : words.fromTo(most.name, from, to);
}

/** The lowest changes, in full and with the rule; nothing where every unit stands outside. */
export function sentenceOf(telling: Telling, units: readonly UnitYear[]): string {
  const [first] = units;
  const last = units.filter(({ adjusted }) => adjusted !== null).sort((a, b) => a.adjusted! - b.adjusted!)[0];
  if (!first || first.full === null || !last) return '';
  return telling.t.transition.chart.lowest(
    ...([first.name, changeText(telling, first.full)] as const),
    ...([last.name, changeText(telling, last.adjusted!)] as const),
  );
}

/** What is told of a unit, in a chart of changes and in one of what changes hands. */
export function rowText(telling: Telling, { name, outside, full, adjusted, flow }: UnitYear): string {
  const { t, f } = telling;
  const words = t.transition.chart;
  const kr = f.krExact(Math.abs(flow));
  const moved = flow === 0 ? words.neither : flow > 0 ? words.gets(kr) : words.gives(kr);
  if (full === null || adjusted === null)
    return `${name}: ${t.transition.table.outside[outside ?? 'empty']}. ${moved}`;
  return words.row(name, changeText(telling, full), changeText(telling, adjusted), moved);
}
