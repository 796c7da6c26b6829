// Ord om vikter: ages, what was done and what is wrong, as sentences.
import { faultText } from '../../../i18n/faultText.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import { AGE_CLASSES } from '../../../model/types.ts';
import type { Done, PasteProblem, Run, WeightColumn, WeightProblem } from '../../../state/weights.svelte.ts';

/** More spans than these are counted, not said. */
const MOST_SPANS = 3;
/** How a spreadsheet's rows are read. */
type Pasted = keyof Dictionary['weights']['paste']['notNumber'];

/** `80–84 år`, `95 år och äldre`: from the first class to the last. */
export function ageName(t: Dictionary, first: number, last = first): string {
  const from = AGE_CLASSES[first]!.split(/[-+]/)[0]!;
  const to = AGE_CLASSES[last]!.split('-')[1];
  return to === undefined ? t.weights.oldest(from) : t.weights.age(from, to);
}

/** `0–4 år och 80–89 år`; only their number where they are many. */
export function agesText(t: Dictionary, runs: readonly Run[]): string {
  if (runs.length > MOST_SPANS) return t.weights.title.spans(String(runs.length));
  return listed(
    t,
    runs.map(([first, last]) => ageName(t, first, last)),
  );
}

/** The classes by name, one after the other in runs. */
export function classesText(t: Dictionary, classes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of classes) {
    const run = runs.at(-1);
    if (run && index === run[1] + 1) run[1] = index;
    else runs.push([index, index]);
  }
  return listed(
    t,
    runs.map(([first, last]) => ageName(t, first, last)),
  );
}

export function columnName(label: WeightColumn['label']): string {
  return 'year' in label ? String(label.year) : `”${label.parent}”`;
}

export function doneText(t: Dictionary, f: Format, done: Done): string {
  const words = t.weights.done;
  if (done.did === 'nothing') return words.nothing;
  if (done.did === 'taken') return (done.kept ? words.takenUnlocked : words.taken)(columnName(done.label));
  if (done.did === 'pasted') {
    return words.pasted(f.count(done.classes.length), classesText(t, done.classes));
  }
  const mean = f.decimal(done.mean, 4);
  return done.did === 'normalised'
    ? words.normalised(f.decimal(done.factor, 4), mean)
    : words[done.did](mean);
}

/** Why nothing was done; what is wrong with pasted rows is told row by row, by `pasteText`. */
export function problemText(
  t: Dictionary,
  f: Format,
  problem: Exclude<WeightProblem, { code: 'pasted' }>,
  bounds: { readonly min: number; readonly max: number },
): string {
  const words = t.weights.problem;
  const weight = (value: number): string => f.decimal(value / 100, 2);
  switch (problem.code) {
    case 'bounds':
      return words.bounds(
        ageName(t, problem.index),
        weight(problem.value),
        weight(bounds.min),
        weight(bounds.max),
      );
    case 'locked':
      return words.locked(classesText(t, problem.classes));
    case 'lockedAboveTarget':
      return words.lockedAboveTarget(weight(problem.mean));
    case 'rules':
      return faultText(t, problem.fault);
    default:
      return words[problem.code];
  }
}

export function pasteText(t: Dictionary, kind: Pasted, { code, row, value }: PasteProblem): string {
  const words = t.weights.paste;
  const text =
    code === 'nothing' || code === 'emptyCell'
      ? words[code]
      : code === 'notNumber'
        ? words.notNumber[kind](value)
        : words[code](code === 'classMissing' ? value.replace('-', '–') : value);
  return row === null ? text : words.row(String(row), text);
}

function listed(t: Dictionary, names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${t.weights.and} ${names.at(-1)!}`;
}
