// The workbook's own formulas, computed by HyperFormula and by LibreOffice: one weight changed, and all lines of all units.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HyperFormula } from 'hyperformula';
import { recompute } from '../setup/libreoffice.js';
import { alternate, row } from './measure.js';
import { contentsOf } from './sheets.js';

/** @typedef {Awaited<ReturnType<typeof import('./built.js').built>>} Built */
/** @typedef {import('./measure.js').Row} Row */

const WEIGHT = 'Åldersvikt_listning_80_84_år';
const NAME = 'one age weight changed, 30 units, a year';

/**
 * @param {Built} built
 * @returns {Promise<Row[]>}
 */
export async function formulaRows(built) {
  const { rules, region, compensation, linesOf, pointsOf, recounting, regionOf } = built;
  const words = built.workbookWords(built.sv);
  const period = region.lists.at(-1)?.period ?? '';
  const bytes = await workbookOf(built, words, period);
  const folder = mkdtempSync(join(tmpdir(), 'bench-formulas-'));
  try {
    const { sheets, names } = contentsOf(bytes);
    const engine = HyperFormula.buildFromSheets(
      sheets,
      { licenseKey: 'gpl-v3', precisionRounding: 14, useArrayArithmetic: true },
      names.map(([name, expression]) => ({ name, expression: `=${expression}` })),
    );
    const exact = compensation(region, rules, period);
    const weight = engine.simpleCellAddressFromString(
      names.find(([name]) => name === WEIGHT)?.[1].replaceAll('$', '') ?? '',
      0,
    );
    if (!weight) throw new Error('The weight is not in the workbook');
    const before = Number(engine.getCellValue(weight));
    let turn = 0;
    const units = regionOf(region, period);
    const recount = recounting(units);
    const anew = () => {
      const weights = [...rules.listing.weights];
      weights[16] = (weights[16] ?? 0) + (turn++ % 50);
      return { ...rules, listing: { ...rules.listing, weights } };
    };
    const { whole, counted, hyper } = await alternate(
      {
        whole() {
          const renewed = anew();
          return linesOf(pointsOf(units, renewed).points, renewed);
        },
        counted: () => recount(anew()),
        hyper: () => engine.setCellContents(weight, before + (turn++ % 50) / 100),
      },
      { rounds: 9 },
    );
    engine.setCellContents(weight, before);
    const wrong = wrongIn(
      engine.getSheetValues(engine.getSheetId(words.sheet.computation) ?? NaN),
      words,
      exact,
    );
    const path = join(folder, 'bench.xlsx');
    writeFileSync(path, bytes);
    const { ours, office } = await alternate(
      {
        ours: () => compensation(region, anew(), period),
        async office() {
          const start = performance.now();
          recompute([path], folder);
          return { ms: performance.now() - start };
        },
      },
      { rounds: 3, least: 1 },
    );
    const computed = readFileSync(join(folder, `bench-${words.sheet.computation}.csv`), 'utf8');
    return [
      row({
        ...{ name: NAME, against: 'HyperFormula, the same workbook', ours: counted, theirs: hyper, wrong },
        budget: { least: 300 },
      }),
      row({
        ...{ name: 'all lines anew, 30 units, a year', against: 'HyperFormula, one weight changed' },
        ...{ ours: whole, theirs: hyper, wrong, budget: { least: 300 } },
      }),
      row({
        ...{
          name: 'result from the data, 30 units, a year',
          against: 'LibreOffice, started, opened and computed',
        },
        ...{
          ours,
          theirs: office,
          wrong: wrongIn(cellsIn(computed), words, exact),
          budget: { least: 1_000 },
        },
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The workbook as the application writes it of its sample.
 * @param {Built} built
 * @param {ReturnType<Built['workbookWords']>} words
 * @param {string} period
 */
async function workbookOf({ api, rules, sv, workbookParameters }, words, period) {
  const file = api.years().find(({ year }) => year === rules.year);
  if (!file) throw new Error('There are no such rules');
  const written = await api.workbook({
    ...{ year: rules.year, scenario: null, period, choice: 'own', words },
    ...{ parameters: workbookParameters(sv, 'sv', file), stamps: [], notes: [], reasons: {}, hidden: null },
    posts: /** @type {never} */ (new Proxy({}, { get: (_, line) => String(line) })),
  });
  if (!(written instanceof Blob)) throw new Error('There is no workbook');
  return new Uint8Array(await written.arrayBuffer());
}

/**
 * How many amounts of the computation are not those of the application.
 * @param {readonly (readonly unknown[])[]} cells kronor by unit below the headers and a row of sums
 * @param {ReturnType<Built['workbookWords']>} words
 * @param {import('../../src/model/types.ts').Result} exact
 */
function wrongIn(cells, words, exact) {
  const header = cells.findIndex(([first]) => first === words.id);
  const lines = Object.values(words.line);
  const off = exact.unitIds.flatMap((id, unit) => {
    const row = cells.slice(header).find(([first]) => first === id);
    return lines.filter((line, column) => {
      const kronor = row?.[cells[header]?.indexOf(line) ?? -1];
      return Math.round(Number(kronor) * 100) !== exact.amounts[unit * lines.length + column];
    });
  });
  return `${off.length} of ${exact.amounts.length}`;
}

/**
 * As LibreOffice writes them, texts in quotes and numbers with a decimal comma.
 * @param {string} csv
 */
function cellsIn(csv) {
  const lines = csv.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const cells = line.matchAll(/(?<=^|;)(?:"((?:[^"]|"")*)"|)(?=;|$)/g);
    return [...cells].map(([, cell = '']) =>
      /^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell,
    );
  });
}
