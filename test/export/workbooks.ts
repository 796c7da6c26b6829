// Workbooks of regions for the tests.
import { workbook, type WorkbookContents } from '../../src/export/workbook.ts';
import { sv } from '../../src/i18n/sv.ts';
import { compensation, workings } from '../../src/model/compensation.ts';
import type { Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { workbookParameters } from '../../src/state/workbookContents.ts';
import { sample } from '../model/sample.ts';
import { WORDS } from './recomputed.ts';

/** Everything a workbook is made of, with Swedish words. */
export function contentsOf(
  dataset: Dataset,
  file: YearFile,
  period = '2026',
  further: Partial<WorkbookContents> = {},
): WorkbookContents {
  const rules = rulesOf(file);
  const { region, points, pools } = workings(dataset, rules, period);
  return {
    ...{ region, rules, points, pools, words: WORDS },
    result: compensation(dataset, rules, period),
    names: new Map(dataset.units.map(({ id, name }) => [id, name])),
    parameters: workbookParameters(sv, 'sv', file),
    ...{ stamps: [], notes: [], reasons: {}, others: null },
    ...further,
  };
}

export async function bytesOf(contents: WorkbookContents): Promise<Uint8Array> {
  return new Uint8Array(await (await workbook(contents)).arrayBuffer());
}

/** The sample many times over, with lists that differ a little. */
export function many(copies: number): Dataset {
  const { units, lists, ...rest } = sample();
  const numbers = Array.from({ length: copies }, (_, copy) => copy);
  const id = (copy: number, unitId: string): string => `${String(copy).padStart(2, '0')}-${unitId}`;
  return {
    ...rest,
    units: numbers.flatMap((copy) => units.map((unit) => ({ ...unit, id: id(copy, unit.id) }))),
    lists: lists.map((list) => ({
      ...list,
      units: numbers.flatMap((copy) =>
        list.units.map((own) => ({
          ...own,
          unitId: id(copy, own.unitId),
          classes: own.classes.map((count, index) => count + ((copy * 7 + index) % 5)),
        })),
      ),
    })),
  };
}
