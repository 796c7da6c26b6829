// Arbetsbokens innehåll: the words, the parameters and the notes that the workbook is written with.
import { faultText } from '../i18n/faultText.ts';
import { parameterName } from '../i18n/parameterName.ts';
import { parameterNote } from '../i18n/parameterNote.ts';
import { parameterValue } from '../i18n/parameterValue.ts';
import type { Format, Language } from '../i18n/format.ts';
import type { Dictionary } from '../i18n/sv.ts';
import { barring } from '../model/barring.ts';
import { amountOf } from '../model/line.ts';
import {
  AGE_CLASSES,
  CNI_VARIABLES,
  LINES,
  POOLS,
  type LineCode,
  type Result,
  type Source,
} from '../model/types.ts';
import { parametersOf } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';
import type { Note, ParameterRow, WorkbookWords } from '../worker/client.ts';

/** The words of the sheets in a language. */
export function workbookWords(t: Dictionary): WorkbookWords {
  const keyed = <K extends string>(keys: readonly K[], word: (key: K) => string): Record<K, string> =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
  return {
    ...t.workbook.words,
    title: t.workbook.title,
    line: keyed<LineCode>(LINES, (line) => t.line[line].name),
    check: keyed([...POOLS, 'total'], (key) => t.reconcile.check[key]),
    ages: AGE_CLASSES.map((ageClass) => ageClass.replace('-', '–')),
    cniCounts: CNI_VARIABLES.map((variable) => t.parameter.sub[variable]!),
    cni: t.line.cni.short,
    external: t.units.external,
    region: t.units.region,
  };
}

/** Every value of the rules but the interpretations, which formulas cannot change between. */
export function workbookParameters(t: Dictionary, language: Language, file: YearFile): ParameterRow[] {
  return parametersOf(file).flatMap((parameter) => {
    const { path, value, unit, section, status } = parameter;
    return unit === 'reading'
      ? []
      : {
          ...{ path, value, section, note: parameterNote(language, parameter)?.text ?? '' },
          name: parameterName(t, path),
          group: parameterName(t, path.split('.').slice(0, 2).join('.')),
          measure: unit,
          unit: t.parameter.unit[unit],
          status: t.status[status],
        };
  });
}

/** What the reader has to know of where the figures come from. */
export interface Facts {
  /** The rules by name, and their standing in a word. */
  readonly rules: string;
  readonly status: string;
  readonly file: YearFile;
  readonly period: string;
  /** When it was written, in words. */
  readonly made: string;
  readonly sources: Readonly<Record<string, Source | null>>;
}

export function workbookNotes(t: Dictionary, f: Format, facts: Facts): Note[] {
  const { facts: said, files, how } = t.workbook;
  const { file } = facts;
  const parts = ['units', 'listing', 'activities', 'assignments', 'companionShifts'] as const;
  return [
    {
      heading: said.heading,
      rows: [
        [said.rules, t.workbook.bookTitle(facts.rules)],
        [said.status, facts.status],
        [said.list, facts.period],
        [said.source, `${file.source.title} (${file.source.checked})`],
        [said.made, facts.made],
        [said.version, __VERSION__],
        [said.parameters, __PARAMS_HASH__],
      ],
    },
    {
      heading: files.heading,
      rows: parts.flatMap((part) => {
        const source = facts.sources[part];
        if (!source) return [];
        const { file: name, sample, rows, skipped } = source;
        const kind = sample ? files.sample : files.own;
        const counts = [files.rows(f.count(rows)), ...(skipped > 0 ? [files.skipped(f.count(skipped))] : [])];
        return [[files[part], `${name} (${kind})`, ...counts]];
      }),
    },
    {
      heading: t.workbook.readings,
      rows: parametersOf(file).flatMap(({ path, unit, value }) =>
        unit === 'reading' ? [[parameterName(t, path), parameterValue(t, f, { path, unit, value })]] : [],
      ),
    },
    {
      heading: how.heading,
      rows: [
        [how.change, how.changeText],
        [how.ore, how.oreText],
        [how.places, how.placesText],
        [how.plus, how.plusText],
        [how.missing, how.missingText],
        [how.others, how.othersText],
      ],
    },
  ];
}

/** What bars figures, by unit; nothing of units whose figures are all there. */
export function workbookReasons(
  t: Dictionary,
  result: Result,
  names: ReadonlyMap<string, string>,
): Record<string, string> {
  const found = result.unitIds.map((id, unit): [string, string] => {
    const barred = LINES.filter((line) => amountOf(result, unit, line) === null);
    const faults = barred.map((line) => faultText(t, barring(result.faults, line, id), names));
    return [id, [...new Set(faults)].join(' ')];
  });
  return Object.fromEntries(found.filter(([, reason]) => reason !== ''));
}
