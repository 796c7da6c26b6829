// Från parameterfil till regler: decimal texts become the whole numbers that the model counts with.
import {
  AGE_CLASSES,
  CNI_VARIABLES,
  READINGS,
  UNLISTED_VISITS,
  type Interpretations,
  type ReadingKey,
  type Rules,
} from '../model/types.ts';
import { scaled } from '../money/decimal.ts';
import { PLACES, type Measure, type YearFile } from './schema.ts';

interface Quantity {
  readonly value: string;
  readonly unit: Measure;
}
interface Vector {
  readonly values: Readonly<Record<string, string>>;
  readonly unit: Measure;
}

/**
 * The rules of a checked year file, or of a scenario's, under its id. Throws only for a file that has not been checked.
 */
export function rulesOf(file: YearFile, scenario: string | null = null): Rules {
  const { listing, cni, sparsity, medication, rehab, external, published, unlistedVisits } = file;
  const base = numbers(medication.base);
  return {
    ...{ year: file.year, scenario },
    listing: { base: number(listing.base), weights: numbers(listing.weights, AGE_CLASSES) },
    cni: {
      average: number(cni.average),
      weights: Object.fromEntries(
        CNI_VARIABLES.map((key) => [key, whole(cni.weights.values[key], cni.weights.unit)]),
      ) as Rules['cni']['weights'],
      scbReference: number(cni.scbReference),
      givenMean: cni.givenMean.value === null ? null : whole(cni.givenMean.value, cni.givenMean.unit),
    },
    sparsity: {
      share: number(sparsity.share),
      distanceFrom: numbers(sparsity.distanceFrom),
      distanceTo: [...numbers(sparsity.distanceTo), null],
      distanceWeights: numbers(sparsity.distanceWeights),
      sizeFrom: numbers(sparsity.sizeFrom),
      sizeTo: [...numbers(sparsity.sizeTo), null],
      sizeWeights: numbers(sparsity.sizeWeights),
    },
    medication: {
      base: [base[0]!, base[1]!, base[2]!],
      weights: numbers(medication.weights, AGE_CLASSES),
    },
    rehab: { amount: number(rehab.amount), fromAge: number(rehab.fromAge), toAge: number(rehab.toAge) },
    external: { supplement: number(external.supplement), vat: number(external.vat) },
    healthTalks: numbersIn(file.healthTalks),
    patientFees: numbersIn(file.patientFees),
    unlistedVisits: Object.fromEntries(
      UNLISTED_VISITS.map((key) => [
        key,
        whole(unlistedVisits.amounts.values[key], unlistedVisits.amounts.unit),
      ]),
    ) as Rules['unlistedVisits'],
    medicalStudents: numbersIn(file.medicalStudents),
    familyCentre: numbersIn(file.familyCentre),
    careHomes: numbersIn(file.careHomes),
    expertGroups: numbersIn(file.expertGroups),
    internDoctors: numbersIn(file.internDoctors),
    residentDoctors: numbersIn(file.residentDoctors),
    psychologists: numbersIn(file.psychologists),
    ambulance: numbersIn(file.ambulance),
    publicHealth: numbersIn(file.publicHealth),
    servicePurchase: numbersIn(file.servicePurchase),
    companion: numbersIn(file.companion),
    published: {
      listing: number(published.listing),
      cni: number(published.cni),
      sparsity: number(published.sparsity),
      medication: number(published.medication),
      rehab: number(published.rehab),
      total: number(published.total),
      sparsityAverage: number(published.sparsityAverage),
    },
    interpretations: Object.fromEntries(
      (Object.keys(READINGS) as ReadingKey[]).map((key) => [key, file.interpretations[key].value]),
    ) as unknown as Interpretations,
  };
}

/** The numbers of a group of single values, by key. */
function numbersIn<K extends string>(group: Readonly<Record<K, Quantity>>): Record<K, number> {
  return Object.fromEntries(
    Object.entries<Quantity>(group).map(([key, quantity]) => [key, number(quantity)]),
  ) as Record<K, number>;
}

function number({ value, unit }: Quantity): number {
  return whole(value, unit);
}

/** The values of a vector, in the order of `keys` where the order of the file must not matter. */
function numbers({ values, unit }: Vector, keys: readonly string[] = Object.keys(values).sort()): number[] {
  return keys.map((key) => whole(values[key] ?? '', unit));
}

/** Texts that have been read before: sweeps read the same values thousands of times. */
const read = new Map<string, number>();
const MOST_READ = 100_000;

/** Scaled by the unit's decimals: kronor and thousands of kronor both become öre; kilometres stay kilometres. */
function whole(value: string, unit: Measure): number {
  const key = `${value} ${unit}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const number = scaled(value, PLACES[unit]);
  if (number === null) throw new TypeError(`Unchecked parameter value: ${key}`);
  const found = unit === 'km' ? number / 1000 : number;
  if (read.size >= MOST_READ) read.clear();
  read.set(key, found);
  return found;
}
