// Påslag och moms: what external units get on top (§5), or what is taken from the pools to pay for it.
import { supplementBase, TAXED } from '../../model/external.ts';
import { LINES, type LineCode, type PoolCode } from '../../model/types.ts';
import { COLUMN } from './columns.ts';
import { oreOf, quoted } from './page.ts';
import type { Given, Ore } from './poolLines.ts';

type Funded = Partial<Record<LineCode, Ore>>;
/** Both external lines, from öre of the pools' lines. */
interface External {
  readonly supplement: Ore;
  readonly vat: (supplement: Ore) => Ore;
}

/** Formulas of whole öre for the lines that are not just what the pools give. */
export function fundedLines(given: Given): Funded {
  const { columns } = given;
  const pools =
    (line: PoolCode): Ore =>
    (unit) =>
      columns.poolOre(unit, line);
  if (columns.fromPools) return takenFromPools(given, pools);
  const { supplement, vat } = external(given, pools);
  const written: Ore = (unit) => oreOf(columns.line(unit, 'adminSupplement'));
  return { adminSupplement: supplement, vatCompensation: vat(written) };
}

/** 1.5 % of its base, and 3 % of the taxed lines and the supplement: nothing to units that the region runs. */
function external({ contents, names, columns }: Given, ore: (line: PoolCode) => Ore): External {
  const percent = (parts: readonly string[], rate: string, unit: number): string => {
    const amount = `ROUND((${parts.join('+')})*${names.whole(rate, 100)}/10000,0)`;
    const isExternal = `${columns.cell(unit, COLUMN.ownership)}=${quoted(contents.words.external)}`;
    return `IF(${isExternal},${amount},0)`;
  };
  const base = supplementBase(contents.rules);
  return {
    supplement: (unit) =>
      percent(
        base.map((line) => ore(line)(unit)),
        'external.supplement',
        unit,
      ),
    vat: (supplement) => (unit) =>
      percent([...TAXED.map((line) => ore(line)(unit)), supplement(unit)], 'external.vat', unit),
  };
}

/** All four pools shrink alike, and what is set free is shared by what the shrunk lines give. */
function takenFromPools(given: Given, pools: (line: PoolCode) => Ore): Funded {
  const { contents, sharing, columns } = given;
  const { region, words, result } = contents;
  const said = words.sharing;
  const units = [...region.members.keys()];
  const same =
    (line: PoolCode): Ore =>
    (unit) =>
      columns.poolOre(unit, line);
  // Where any line is missing, either all are, or there is nothing to take.
  if (LINES.some((_, index) => result.totals[index] === null))
    return {
      ...Object.fromEntries(TAXED.map((line) => [line, same(line)])),
      ...{ adminSupplement: () => '0', vatCompensation: () => '0' },
    };

  const both = (title: string, ore: (line: PoolCode) => Ore) => {
    const { supplement, vat } = external(given, ore);
    const first = sharing.column(`${words.line.adminSupplement}, ${title}`, units.map(supplement));
    const second = sharing.column(`${words.line.vatCompensation}, ${title}`, units.map(vat(first.cell)));
    return { first, second, sum: `${first.sum}+${second.sum}` };
  };
  const onTop = both(said.onTop, pools);
  const fixed = both(said.fixed, (line) => (line === 'medication' ? pools(line) : () => '0'));
  const whole = TAXED.map((line) => columns.pool(line)).join('+');
  const kept = sharing.block({
    title: said.kept,
    factor: `MAX(0,${whole}-(${fixed.sum}))`,
    weights: TAXED.map((line) => columns.pool(line)),
    total: `${whole}+${onTop.sum}-(${fixed.sum})`,
    how: 'round',
    orNothing: true,
    labels: TAXED.map((line) => words.line[line]),
  });
  const shrunk = TAXED.map((line, index) =>
    sharing.block({
      title: `${words.line[line]}, ${said.after}`,
      factor: kept(index),
      weights: units.map(pools(line)),
      total: null,
      how: 'share',
      orNothing: true,
    }),
  );
  const due = both(said.due, (line) => shrunk[TAXED.findIndex((one) => one === line)] ?? pools(line));
  const paid = sharing.block({
    title: said.taken,
    factor: `${whole}-(${TAXED.map((_, index) => kept(index)).join('+')})`,
    weights: [...units.map(due.first.cell), ...units.map(due.second.cell)],
    total: null,
    how: 'share',
    orNothing: true,
    labels: [words.line.adminSupplement, words.line.vatCompensation].flatMap((line) =>
      region.members.map(({ id }) => `${id}, ${line}`),
    ),
  });
  return {
    ...Object.fromEntries(TAXED.map((line, index) => [line, shrunk[index]!])),
    adminSupplement: paid,
    vatCompensation: (unit) => paid(units.length + unit),
  };
}
