// Vårdenheter, listning, regler och resultat: the plain data that the model takes and gives.
import type { Fault } from './fault.ts';

/** The 21 five-year age classes of the source (§5.1.1, §5.1.4), in order. */
export const AGE_CLASSES = [
  '0-4',
  '5-9',
  '10-14',
  '15-19',
  '20-24',
  '25-29',
  '30-34',
  '35-39',
  '40-44',
  '45-49',
  '50-54',
  '55-59',
  '60-64',
  '65-69',
  '70-74',
  '75-79',
  '80-84',
  '85-89',
  '90-94',
  '95-99',
  '100+',
] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

/** The last single age that is told apart; it stands for 100 and older. */
export const OLDEST = 100;

/** The seven groups that build the Care Need Index (§5.1.2). */
export const CNI_VARIABLES = [
  'elderlyAlone',
  'underFive',
  'singleParent',
  'lowEducation',
  'unemployed',
  'bornAbroad',
  'movedIn',
] as const;
type CniVariable = (typeof CNI_VARIABLES)[number];
export type CniCounts = Readonly<Record<CniVariable, number>>;

/** The payment lines of §5.1 and the two that external units get on top (§5), in the order of the source. */
export const LINES = [
  'listing',
  'cni',
  'sparsity',
  'medication',
  'rehab',
  'adminSupplement',
  'vatCompensation',
] as const;
export type LineCode = (typeof LINES)[number];

/** Rörlig ersättning (§5.2), in the order of the source. Costs are negative. */
export const VARIABLE_LINES = [
  'healthTalks',
  'patientFees',
  'otherRegions',
  'asylum',
  'unlistedVisits',
  'unlistedVisitsCost',
  'training',
  'medicalStudents',
  'stateGrants',
] as const;

/** Tilläggsersättning (§5.3), in the order of the source. */
export const ADDON_LINES = [
  'familyCentre',
  'careHomes',
  'expertGroups',
  'trainingCoordinator',
  'internDoctors',
  'residentDoctors',
  'psychologists',
  'ambulance',
  'publicHealth',
] as const;
export type AddonLine = (typeof ADDON_LINES)[number];

/** Tjänsteköp (bilaga 4) and companions in hospital care: income of who performs, cost of who asks. */
const PURCHASE_LINES = ['servicePurchase', 'servicePurchaseCost', 'companion'] as const;
export type PurchaseLine = (typeof PURCHASE_LINES)[number];

/** Every line of a unit's income statement. */
export const INCOME_LINES = [...LINES, ...VARIABLE_LINES, ...ADDON_LINES, ...PURCHASE_LINES] as const;
export type IncomeLine = (typeof INCOME_LINES)[number];

/** The parts of the income statement. */
export const LINE_GROUPS = {
  listed: LINES,
  variable: VARIABLE_LINES,
  addons: ADDON_LINES,
  purchases: PURCHASE_LINES,
} as const satisfies Record<string, readonly IncomeLine[]>;
export type LineGroup = keyof typeof LINE_GROUPS;

/** The five lines that make up the published total per listed person (§5.1). */
export const POOLS = ['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const;
export type PoolCode = (typeof POOLS)[number];

/** Sums that are shown beside the lines: all of them, the published five, and each part of the income statement. */
export const SUMS = {
  total: INCOME_LINES,
  pools: POOLS,
  ...LINE_GROUPS,
} as const satisfies Record<string, readonly IncomeLine[]>;
export type Sum = keyof typeof SUMS;

/** `region` = egen regi, `external` = extern (privat) vårdgivare. */
export type Ownership = 'region' | 'external';

/** A care unit (vårdenhet). What the file does not say is null, never a guess. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly ownership: Ownership;
  /** Distance in km from the hospital in Östersund. */
  readonly distanceKm: number | null;
  /** Care Need Index × 10⁴. */
  readonly cni: number | null;
  readonly cniCounts: CniCounts | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Where the unit was read; null for one that no file holds. */
  readonly origin: Origin | null;
}

/** Where an input was read: a file and its rows, ascending, counted from 1 with the header. */
export interface Origin {
  readonly file: string;
  readonly rows: readonly number[];
}

/** Listed persons whose home is `km` from the hospital. */
export interface Residence {
  readonly km: number;
  readonly persons: number;
}

/** The listed persons of one unit at one list date. All counts are whole persons. */
export interface UnitList {
  readonly unitId: string;
  /** Persons per age class, 21 counts in the order of AGE_CLASSES. */
  readonly classes: readonly number[];
  /** Persons per single age 0 … 100 (100 = 100 and older) as far as the file stated single ages; null if it stated none. */
  readonly ages: readonly number[] | null;
  /** Persons per stated distance of the home, ascending; those without a stated distance are the rest. */
  readonly residence: readonly Residence[];
  /** Where the counts were read, by age class in the order of AGE_CLASSES; null where no file holds them (an assumed list). */
  readonly origins: { readonly file: string; readonly rows: readonly (readonly number[])[] } | null;
}

/** All units' listed persons at one list date, `2026` or `2026-03`. */
export interface List {
  readonly period: string;
  readonly units: readonly UnitList[];
}

/** Where loaded data came from. */
export interface Source {
  readonly file: string;
  /** Invented figures that ship with the application. */
  readonly sample: boolean;
  readonly rows: number;
  /** Rows the user chose to leave out. */
  readonly skipped: number;
}

/** The posts that an activity file can state: the lines of §5.2 and §5.3, and the series of service purchase. */
export const POSTS = [
  'healthTalks',
  'patientFees',
  'otherRegions',
  'asylum',
  'unlistedVisits',
  'training',
  'medicalStudents',
  'stateGrants',
  ...ADDON_LINES,
  'servicePurchase',
  'companion',
] as const;
export type PostCode = (typeof POSTS)[number];

/** One row of the activity file: what a unit did, holds or is granted; or a value that holds for the whole region. */
export interface Activity {
  /** Null for a value of the whole region (`*` in the file): a price list, a median salary, an index. */
  readonly unitId: string | null;
  /** `2026` for the whole year, or the month `2026-03`. */
  readonly period: string;
  readonly post: PostCode;
  /** What of the post: see `KINDS` in activity.ts. Empty where the post has but one. */
  readonly kind: string;
  /** Number × 10², null where the cell is empty. */
  readonly count: number | null;
  /** Öre per piece, or the whole cost where the number is empty; null where the cell is empty. */
  readonly amount: number | null;
  /** The unit where the patients are listed, for visits of persons listed elsewhere. */
  readonly counterpart: string | null;
  /** Null for a row typed into the page. */
  readonly origin: Origin | null;
}

/** One assignment of service purchase (bilaga 4), or an hour at cost of accompanying staff in hospital. */
export interface Assignment {
  /** `2026-03-14`. */
  readonly date: string;
  /** Minutes after midnight when the work began. */
  readonly start: number;
  readonly careMinutes: number;
  readonly adminMinutes: number;
  readonly travelMinutes: number;
  /** Whether the journey was made for this alone; else its time is not paid. */
  readonly ownJourney: boolean;
  /** Who asks and pays: a unit id, or a name. */
  readonly requester: string;
  /** Who does the work: a unit id, or a name such as a municipality. */
  readonly performer: string;
  /** A pseudonym, never a personal identity number. */
  readonly patient: string;
  /** `primaryCare`: evenings and nights are done without compensation. `accompanying`: staff in hospital, at cost. */
  readonly kind: 'primaryCare' | 'specialist' | 'accompanying';
  /** Öre: wage, travel and travel time of accompanying staff; null for the others. */
  readonly cost: number | null;
  /** Cost responsibility is disputed, or no rule is found: split equally. */
  readonly disputed: boolean;
  readonly origin: Origin | null;
}

/** Hours of a companion in inpatient care (Region Värmland), by day. */
export interface CompanionShift {
  readonly date: string;
  /** Hours × 10². */
  readonly hours: number;
  readonly requester: string;
  readonly performer: string;
  readonly patient: string;
  /** The signed agreement's date or number; empty where there is none, and then nothing is payable. */
  readonly agreement: string;
  /** The day on which assistance benefit was granted afterwards for this time; null where it was not. */
  readonly granted: string | null;
  readonly origin: Origin | null;
}

export interface Dataset {
  readonly units: readonly Unit[];
  readonly lists: readonly List[];
  readonly activities: readonly Activity[];
  readonly assignments: readonly Assignment[];
  readonly companionShifts: readonly CompanionShift[];
  readonly sources: Sources;
}

/** Where each part of the data came from; null for a part that no file was given for. */
export interface Sources {
  readonly units: Source;
  readonly listing: Source;
  readonly activities: Source | null;
  readonly assignments: Source | null;
  readonly companionShifts: Source | null;
}

/** Visits by persons listed at another unit (§5.2.5) that have a printed price. */
export const UNLISTED_VISITS = ['doctor', 'licensed', 'psychosocial', 'treatment', 'homeVisit'] as const;
type UnlistedVisit = (typeof UNLISTED_VISITS)[number];

/** The readings the source leaves open, default first (model notes, "Interpretations"). */
export const READINGS = {
  'sparsity.sizeTiers': ['marginal', 'whole'],
  'sparsity.bounds': ['continuous', 'printed'],
  'sparsity.distanceBy': ['residence', 'unit'],
  'sparsity.pool': ['rule', 'published'],
  'sparsity.sizeCount': ['all', 'eligible'],
  'cni.reference': ['mean', 'given'],
  'external.supplementBase': ['withoutMedication', 'listing', 'all'],
  'external.funding': ['onTop', 'fromPools'],
  'rehab.ages': ['exact', 'fifths'],
  'familyCentre.ages': ['exact', 'fifths'],
  ceilings: ['proRata', 'full'],
  'servicePurchase.hour': ['assignment', 'patientDay'],
  'funding.listing': ['rate', 'pot'],
  'funding.cni': ['rate', 'pot'],
  'funding.medication': ['rate', 'pot'],
  'funding.rehab': ['rate', 'pot'],
} as const;
export type ReadingKey = keyof typeof READINGS;
export type Interpretations = { readonly [K in ReadingKey]: (typeof READINGS)[K][number] };

/** Which rules: those of a year, or of a scenario that starts from that year. */
export interface RulesName {
  readonly year: number;
  /** Id of the scenario; null for the year's own rules. */
  readonly scenario: string | null;
}

/**
 * One year's rules for listed inhabitants, as whole numbers: kronor × 10² (öre), weights × 10²,
 * percentages × 10² (so 15 % = 1500 of 10⁴), CNI × 10⁴. Distances in km, sizes and ages in whole persons and years.
 */
export interface Rules extends RulesName {
  readonly listing: { readonly base: number; readonly weights: readonly number[] };
  readonly cni: {
    readonly average: number;
    readonly weights: Readonly<Record<CniVariable, number>>;
    /** What Statistics Sweden divides the index per person by. */
    readonly scbReference: number;
    /** The mean CNI to divide by when `cni.reference` is `given`; null where nobody has stated it. */
    readonly givenMean: number | null;
  };
  readonly sparsity: {
    readonly share: number;
    readonly distanceFrom: readonly number[];
    /** Last km of each band as printed; null for the open last band. */
    readonly distanceTo: readonly (number | null)[];
    readonly distanceWeights: readonly number[];
    /** First inhabitant of each bracket as printed. */
    readonly sizeFrom: readonly number[];
    /** Last inhabitant of each bracket; null for the open last bracket. */
    readonly sizeTo: readonly (number | null)[];
    readonly sizeWeights: readonly number[];
  };
  readonly medication: {
    /** Amount for weight 1.00 in each tertial, per year. */
    readonly base: readonly [number, number, number];
    readonly weights: readonly number[];
  };
  readonly rehab: { readonly amount: number; readonly fromAge: number; readonly toAge: number };
  readonly external: { readonly supplement: number; readonly vat: number };
  readonly healthTalks: { readonly amount: number };
  readonly patientFees: { readonly freeBelowAge: number };
  readonly unlistedVisits: Readonly<Record<UnlistedVisit, number>>;
  readonly medicalStudents: { readonly coordination: number };
  readonly familyCentre: {
    readonly amount: number;
    readonly floor: number;
    readonly ceiling: number;
    readonly toAge: number;
  };
  readonly careHomes: { readonly permanent: number; readonly shortStay: number };
  readonly expertGroups: {
    readonly doctor: number;
    readonly other: number;
    readonly qualityCoordinator: number;
  };
  readonly internDoctors: {
    readonly share: number;
    readonly doubleHousing: number;
    readonly ceiling: number;
  };
  readonly residentDoctors: { readonly share: number; readonly ceiling: number };
  readonly psychologists: { readonly ptpShare: number; readonly stpShare: number; readonly ceiling: number };
  readonly ambulance: { readonly amount: number };
  readonly publicHealth: { readonly total: number };
  readonly servicePurchase: {
    /** Öre per started hour before any index. */
    readonly rate: number;
    /** The first year that the rate is indexed. */
    readonly indexFrom: number;
    /** Hours of the clock between which work may be purchased. */
    readonly dayFrom: number;
    readonly dayTo: number;
    /** Days from the invoice's date until it is due. */
    readonly dueDays: number;
    /** Percentage points × 10² over the reference rate. */
    readonly interestMarkup: number;
  };
  readonly companion: {
    /** Days from the invoice's arrival until it is due. */
    readonly dueDays: number;
    /** Days of a short stay. */
    readonly longestDays: number;
  };
  /** The published pools in öre, to reconcile with and to hold fixed. */
  readonly published: Readonly<Record<PoolCode | 'total' | 'sparsityAverage', number>>;
  readonly interpretations: Interpretations;
}

/** One row of the reconciliation with the published figures; amounts in öre, persons as counted (fifths for cut classes). */
export interface Check {
  readonly key: PoolCode | 'total' | 'listed' | 'aged16to67' | 'eligible';
  readonly unit: 'ore' | 'persons';
  readonly computed: number | null;
  /** The published pool, or the persons that published pool ÷ published amount implies. */
  readonly published: number;
  /** What the rounding of the published amounts allows. */
  readonly low: number;
  readonly high: number;
  readonly agrees: boolean;
}

/** What one unit's figures rest on. */
interface UnitFacts {
  /** Null where a count is unusable. */
  readonly listed: number | null;
  /** Listed persons in a distance band with weight. */
  readonly eligible: number | null;
  /** CNI as used, for display; null where it is missing. */
  readonly cni: number | null;
}

/** What the region's figures rest on; null where a fault bars it. */
export interface RegionFacts {
  readonly listed: number | null;
  /** In whole fifths of a person where classes are cut. */
  readonly aged16to67: number | null;
  readonly eligible: number | null;
  readonly meanListingWeight: number | null;
  readonly meanMedicationWeight: number | null;
  readonly meanCni: number | null;
}

/** Yearly amounts of one region under one year's rules and one list. Plain data; amounts in whole öre. */
export interface Result extends RulesName {
  readonly period: string;
  readonly unitIds: readonly string[];
  /** Öre by unit and line, row-major over unitIds × LINES; NaN where a fault bars the figure: read it with `amountOf`. */
  readonly amounts: Float64Array;
  readonly facts: readonly UnitFacts[];
  /** Σ units per line, in the order of LINES; null where a unit's figure is barred. */
  readonly totals: readonly (number | null)[];
  readonly base: RegionFacts;
  readonly checks: readonly Check[];
  readonly faults: readonly Fault[];
}
