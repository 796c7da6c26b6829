// Parameterfilens form: what a year file must hold, and nothing else.
import * as v from 'valibot';
import { AGE_CLASSES, CNI_VARIABLES, READINGS, UNLISTED_VISITS, type ReadingKey } from '../model/types.ts';

/** How sure a value is: `decided`, `proposal` (awaits decision), `indexed` from the year before, `assumed`. */
const status = v.picklist(['decided', 'proposal', 'indexed', 'assumed']);
/** Of the specification (`5.1.1`), of the agreement between region and municipalities, of Värmland's, or of a law. */
const section = v.pipe(
  v.string(),
  v.regex(/^(5(\.\d+)*|Bilaga [24]|Huvudavtalet \d+(\.\d+)*|Värmland|Värmland bilaga 1|6 § räntelagen)$/),
);
const date = v.pipe(v.string(), v.isoDate());
/** Fewer characters than these hold all that can be counted with. */
const LONGEST_DECIMAL = 40;
const decimal = v.pipe(v.string(), v.maxLength(LONGEST_DECIMAL), v.regex(/^-?\d+(\.\d+)?$/));

/** Units of measure and how many decimals a value may have: more is an error of the parameter. */
export const PLACES = {
  kr: 2,
  tkr: 5,
  vikt: 2,
  '%': 2,
  index: 4,
  km: 3,
  invånare: 0,
  år: 0,
  dagar: 0,
  klockan: 0,
} as const;
export type Measure = keyof typeof PLACES;

/** What a value can be at all, least and most, whatever bounds its file gives it: beyond these nothing can be counted. */
export const LIMITS: Readonly<Record<Measure, readonly [string, string]>> = {
  kr: ['0', '1000000'],
  tkr: ['0', '10000000'],
  vikt: ['0', '100'],
  '%': ['0', '100'],
  index: ['0.01', '100'],
  km: ['0', '10000'],
  invånare: ['0', '10000000'],
  år: ['0', '2100'],
  dagar: ['0', '3660'],
  klockan: ['0', '24'],
};
/** Narrower ones, by path: a share of a sum that contains itself is never all of it, and a chain of years has a start. */
export const LIMITS_AT: Readonly<Record<string, readonly [string, string]>> = {
  'sparsity.share': ['0', '99'],
  'servicePurchase.indexFrom': ['2000', '2100'],
};

const about = {
  section,
  from: date,
  status,
  min: decimal,
  max: decimal,
  note: v.optional(v.string()),
  noteEn: v.optional(v.string()),
};

/** One value. */
const quantity = <U extends Measure>(unit: U) =>
  v.strictObject({ value: decimal, unit: v.literal(unit), ...about });

/** One value that the source does not print: null until a user states it. */
const input = <U extends Measure>(unit: U) =>
  v.strictObject({ value: v.nullable(decimal), unit: v.literal(unit), ...about });

/** Values that belong together, by key; all keys must be there. */
const vector = <U extends Measure, K extends string>(unit: U, keys: readonly K[]) =>
  v.strictObject({
    values: v.strictObject(
      Object.fromEntries(keys.map((key) => [key, decimal])) as Record<K, typeof decimal>,
    ),
    unit: v.literal(unit),
    ...about,
  });

const reading = <K extends ReadingKey>(key: K) =>
  v.strictObject({ value: v.picklist(READINGS[key]), section, status });

const readingKeys = Object.keys(READINGS) as ReadingKey[];

const BANDS = ['band1', 'band2', 'band3', 'band4', 'band5'] as const;
const CLOSED_BANDS = ['band1', 'band2', 'band3', 'band4'] as const;
const TIERS = ['tier1', 'tier2', 'tier3'] as const;
const CLOSED_TIERS = ['tier1', 'tier2'] as const;
const TERTIALS = ['tertial1', 'tertial2', 'tertial3'] as const;

export const FORMAT = 'halsoval-parameters';
export const FORMAT_VERSION = 1;

export const yearFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  status,
  source: v.strictObject({ title: v.string(), prints: v.string(), checked: date }),
  listing: v.strictObject({ base: quantity('kr'), weights: vector('vikt', AGE_CLASSES) }),
  cni: v.strictObject({
    average: quantity('kr'),
    weights: vector('vikt', CNI_VARIABLES),
    scbReference: quantity('index'),
    givenMean: input('index'),
  }),
  sparsity: v.strictObject({
    share: quantity('%'),
    distanceFrom: vector('km', BANDS),
    distanceTo: vector('km', CLOSED_BANDS),
    distanceWeights: vector('vikt', BANDS),
    sizeFrom: vector('invånare', TIERS),
    sizeTo: vector('invånare', CLOSED_TIERS),
    sizeWeights: vector('vikt', TIERS),
  }),
  medication: v.strictObject({ base: vector('kr', TERTIALS), weights: vector('vikt', AGE_CLASSES) }),
  rehab: v.strictObject({ amount: quantity('kr'), fromAge: quantity('år'), toAge: quantity('år') }),
  external: v.strictObject({ supplement: quantity('%'), vat: quantity('%') }),
  healthTalks: v.strictObject({ amount: quantity('kr') }),
  patientFees: v.strictObject({ freeBelowAge: quantity('år') }),
  unlistedVisits: v.strictObject({ amounts: vector('kr', UNLISTED_VISITS) }),
  medicalStudents: v.strictObject({ coordination: quantity('%') }),
  familyCentre: v.strictObject({
    amount: quantity('kr'),
    floor: quantity('kr'),
    ceiling: quantity('kr'),
    toAge: quantity('år'),
  }),
  careHomes: v.strictObject({ permanent: quantity('kr'), shortStay: quantity('kr') }),
  expertGroups: v.strictObject({
    doctor: quantity('kr'),
    other: quantity('kr'),
    qualityCoordinator: quantity('%'),
  }),
  internDoctors: v.strictObject({
    share: quantity('%'),
    doubleHousing: quantity('kr'),
    ceiling: quantity('tkr'),
  }),
  residentDoctors: v.strictObject({ share: quantity('%'), ceiling: quantity('tkr') }),
  psychologists: v.strictObject({
    ptpShare: quantity('%'),
    stpShare: quantity('%'),
    ceiling: quantity('tkr'),
  }),
  ambulance: v.strictObject({ amount: quantity('tkr') }),
  publicHealth: v.strictObject({ total: quantity('tkr') }),
  servicePurchase: v.strictObject({
    rate: quantity('kr'),
    indexFrom: quantity('år'),
    dayFrom: quantity('klockan'),
    dayTo: quantity('klockan'),
    dueDays: quantity('dagar'),
    interestMarkup: quantity('%'),
  }),
  companion: v.strictObject({ dueDays: quantity('dagar'), longestDays: quantity('dagar') }),
  published: v.strictObject({
    listing: quantity('tkr'),
    cni: quantity('tkr'),
    sparsity: quantity('tkr'),
    medication: quantity('tkr'),
    rehab: quantity('tkr'),
    total: quantity('tkr'),
    sparsityAverage: quantity('kr'),
  }),
  interpretations: v.strictObject(
    Object.fromEntries(readingKeys.map((key) => [key, reading(key)])) as {
      [K in ReadingKey]: ReturnType<typeof reading<K>>;
    },
  ),
});

export type YearFile = v.InferOutput<typeof yearFile>;
