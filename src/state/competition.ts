// Egen regi och externa: what is paid per listed person to either, with and without supplement and VAT, and what differs between their listed.
import {
  AGE_CLASSES,
  LINES,
  POOLS,
  type Dataset,
  type LineCode,
  type Ownership,
  type Result,
} from '../model/types.ts';
import { amountOf } from '../model/line.ts';
import type { YearFile } from '../params/schema.ts';
import { minus, ratio } from './rows.ts';

/** One kind of management. Means are over the listed; null where they are not known or nobody is listed. */
export interface Managed {
  readonly ownership: Ownership;
  readonly unitIds: readonly string[];
  readonly listed: number | null;
  /** Öre a year by line; null where barred. */
  readonly amounts: Readonly<Record<LineCode, number | null>>;
  readonly facts: Readonly<Record<Fact, number | null>>;
}

/** What amounts per listed follow. */
export const FACTS = ['listingWeight', 'medicationWeight', 'cni', 'sparse', 'unitSize'] as const;
export type Fact = (typeof FACTS)[number];

/** Sums of lines: what the five pools give, and all that is paid. */
export type CompetitionLine = LineCode | 'pools' | 'total';

/** The lines in the order they are told: the sum without supplement and VAT stands before those two. */
const COMPETITION_LINES: readonly CompetitionLine[] = [
  ...POOLS,
  'pools',
  'adminSupplement',
  'vatCompensation',
  'total',
];

/** Öre per listed and year, of either; the difference is external less region-run. */
export interface PerListed {
  readonly line: CompetitionLine;
  readonly region: number | null;
  readonly external: number | null;
  readonly difference: number | null;
  readonly ratio: number | null;
}

export interface Competition {
  readonly region: Managed;
  readonly external: Managed;
  readonly lines: readonly PerListed[];
  /** Units of which nobody knows who runs them; they are in neither. */
  readonly unknown: readonly string[];
}

export function competition(dataset: Dataset, result: Result, file: YearFile): Competition {
  const ownerOf = new Map(dataset.units.map(({ id, ownership }) => [id, ownership]));
  const [region, external] = (['region', 'external'] as const).map((ownership) =>
    managed(dataset, result, file, ownership, (id) => ownerOf.get(id) === ownership),
  );
  return {
    region: region!,
    external: external!,
    lines: COMPETITION_LINES.map((line) => {
      const [own, other] = [perListed(region!, line), perListed(external!, line)];
      const difference = minus(other, own);
      return { line, region: own, external: other, difference, ratio: ratio(difference, own) };
    }),
    unknown: result.unitIds.filter((id) => !ownerOf.has(id)),
  };
}

/** Öre a year of a line, or of the lines of a sum. */
export function amountIn({ amounts }: Managed, line: CompetitionLine): number | null {
  const lines = line === 'pools' ? POOLS : line === 'total' ? LINES : [line];
  return sum(lines.map((code) => amounts[code]));
}

function perListed(group: Managed, line: CompetitionLine): number | null {
  return ratio(amountIn(group, line), group.listed);
}

function managed(
  dataset: Dataset,
  result: Result,
  file: YearFile,
  ownership: Ownership,
  isOne: (id: string) => boolean,
): Managed {
  const units = [...result.unitIds.keys()].filter((unit) => isOne(result.unitIds[unit]!));
  const unitIds = units.map((unit) => result.unitIds[unit]!);
  const listed = sum(units.map((unit) => result.facts[unit]!.listed));
  const eligible = sum(units.map((unit) => result.facts[unit]!.eligible));
  const need = sum(
    units.map((unit) => {
      const { listed: persons, cni } = result.facts[unit]!;
      return persons === null || cni === null ? null : persons * cni;
    }),
  );
  const list = dataset.lists.find(({ period }) => period === result.period);
  const own = (list?.units ?? []).filter(({ unitId }) => unitIds.includes(unitId));
  const weighted = (weights: Readonly<Record<string, string>>): number =>
    own.reduce(
      (all, { classes }) =>
        all + classes.reduce((part, count, index) => part + count * Number(weights[AGE_CLASSES[index]!]), 0),
      0,
    );
  return {
    ...{ ownership, unitIds, listed },
    amounts: Object.fromEntries(
      LINES.map((line) => [line, sum(units.map((unit) => amountOf(result, unit, line)))]),
    ) as Managed['amounts'],
    facts: {
      listingWeight: ratio(weighted(file.listing.weights.values), listed),
      medicationWeight: ratio(weighted(file.medication.weights.values), listed),
      cni: ratio(need, listed),
      sparse: ratio(eligible, listed),
      unitSize: ratio(listed, units.length),
    },
  };
}

function sum(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((all, ore) => (all === null || ore === null ? null : all + ore), 0);
}
