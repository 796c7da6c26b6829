// Fel och anmärkningar: everything that can be wrong with what was loaded, as plain data with a code.
// Faults are collected, never thrown one at a time; their words live in i18n under the code.
import type { AgeClass, LineCode, Origin, PostCode } from './types.ts';

/** Where in a file. `row` counts from 1 and includes the header, as a spreadsheet shows it. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** The place of what was read from a file, to be spread into a fault; nothing for what was typed into the page. */
export function placed(origin: Origin | null): { readonly place?: Place } {
  const row = origin?.rows[0];
  return origin === null ? {} : { place: { file: origin.file, ...(row === undefined ? {} : { row }) } };
}

/** `error`: the figure or row cannot be used. `question`: the user must decide. `warning`: used, but look at it. */
export type Severity = 'error' | 'question' | 'warning';

type FileFault =
  | { code: 'emptyFile' | 'notText' | 'spreadsheetFile' | 'unknownFile' | 'noRows' | 'tooLarge' }
  | { code: 'unbalancedQuote' }
  | { code: 'missingColumn'; name: string }
  | { code: 'duplicateColumn'; name: string }
  | { code: 'journeysCounted' }
  | { code: 'unusedColumn' | 'totalColumn' | 'partColumn' }
  /** `rows` differ; the first of them, what they say and what their parts make, × 10². */
  | {
      code: 'totalColumnDiffers';
      rows: number;
      first: readonly { readonly row: number; readonly stated: number; readonly sum: number }[];
    }
  | { code: 'columnCount'; expected: number; found: number }
  | { code: 'encryptedFile' | 'tooLargeWorkbook' | 'damagedWorkbook' }
  | { code: 'tooManyColumns'; found: number; most: number }
  | { code: 'tooLongCell'; most: number }
  /** In so many cells of a column. */
  | { code: 'formulaError'; cells: number }
  | { code: 'emptyCell' | 'totalRow' | 'noteRow' }
  /** What a sum says and what its rows make, × 10². */
  | { code: 'totalDiffers'; stated: number; sum: number }
  | { code: 'notWholePersons' | 'negativeCount' | 'tooLargeCount' | 'notNumber' | 'ambiguousNumber' }
  | {
      code:
        'notPeriod' | 'notAge' | 'notOwnership' | 'notDistance' | 'notCni' | 'notCoordinate' | 'notAmount';
    }
  | { code: 'ageAsDate'; suggestion: AgeClass }
  | { code: 'notQuantity' | 'negativeAmount' | 'notMinutes' | 'notHours' | 'notDay' | 'notTime' | 'notYesNo' }
  | { code: 'ambiguousDay'; dayFirst: string; monthFirst: string }
  | { code: 'notAssignmentKind' | 'personalNumber' | 'notJson' | 'unknownJson' }
  /** `posts` and `kinds` are what can be written instead. */
  | { code: 'notPost'; posts: readonly string[] }
  | { code: 'notKind'; kinds: readonly string[] }
  | { code: 'regionKind' | 'unitKind' | 'notCounterpart' | 'emptyCountAndAmount' }
  | { code: 'noSuchUnit'; unitId: string }
  /** `rows` of units are of a year that there are no rules for. */
  | { code: 'yearNotCounted'; year: number; rows: number }
  /** The row that says the same, or the whole year where this one says a month, or the other way; of several files `inFile` tells where. */
  | { code: 'duplicateActivity' | 'duplicateEntry' | 'yearAndMonths'; first: number; inFile: string }
  | { code: 'duplicateUnit' | 'duplicateRow' | 'sameName'; first: number }
  | { code: 'overlappingAges'; ageClass: AgeClass }
  /** A sum of both sexes is `sum` persons where the rows of each have `parts` together. */
  | { code: 'sexesDisagree'; sum: number; parts: number }
  | { code: 'notSex' | 'periodMissing' }
  /** The user leaves a unit's rows out; `rows` of one kind of file. */
  | { code: 'unitLeftOut'; unitId: string; rows: number }
  /** The ids that come to one unit, which has all their persons or rows. */
  | { code: 'unitsMerged'; unitId: string; merged: readonly string[] }
  /** Of any file but a log, whose cells are to have pseudonyms. */
  | { code: 'personalNumberListed' }
  | { code: 'notAgeInYears'; oldest: number }
  | { code: 'notBirthYear'; first: number; last: number }
  | { code: 'tooManyUnits' | 'tooManyDistances'; most: number }
  | { code: 'unknownLine' }
  | { code: 'missingCni' }
  | { code: 'twoUnitsFiles' | 'needsUnits' | 'needsListing' }
  /** `units` are the ids that two files have on the same list date. */
  | { code: 'periodTwice'; period: string; units: readonly string[] };

type DataFault =
  | { code: 'unknownUnit'; unitId: string; period: string }
  | { code: 'unitWithoutList'; unitId: string; period: string }
  | { code: 'unitsWithoutList'; names: readonly string[]; period: string }
  | { code: 'emptyList'; unitId: string; period: string }
  | { code: 'emptyPeriod'; period: string }
  | { code: 'emptyClasses'; unitId: string; period: string; classes: readonly AgeClass[] }
  | { code: 'badCount'; unitId: string; ageClass: AgeClass; count: number }
  | { code: 'unitWithoutCni'; unitId: string }
  /** More persons of one of the seven groups than are listed in all. */
  | { code: 'cniCountsExceedList'; unitId: string; period: string; count: number; listed: number }
  | { code: 'unitWithoutDistance'; unitId: string; persons: number }
  | { code: 'residenceExceedsList'; unitId: string; residence: number; listed: number }
  | { code: 'noSparsityPoints' }
  | { code: 'noPoints'; line: LineCode }
  | { code: 'noGivenCniMean' }
  | { code: 'distanceInNoBand'; unitId: string; km: number; persons: number }
  | { code: 'sizeInNoBracket'; unitId: string; listed: number }
  /** More persons of a class are to move than there are. */
  | { code: 'notEnoughPersons'; unitId: string; ageClass: AgeClass; persons: number; found: number }
  | { code: 'noOtherUnits'; period: string }
  /** Of a change whose amounts before and after are known. */
  | { code: 'unknownBetween' };

type PurchaseFault =
  /** `years` are those whose index is to be stated, ascending; `year` the one whose rate needs them. */
  | { code: 'vpiMissing'; year: number; years: readonly number[] }
  | { code: 'assistanceRateMissing'; year: number }
  | { code: 'referenceRateMissing'; period: string }
  | { code: 'seriesTwice' | 'seriesUnusable'; post: PostCode; kind: string; period: string }
  | { code: 'accompanyingWithoutCost' | 'costNotPaid' | 'unusableAssignment'; date: string }
  | { code: 'purchaseWithoutUnit'; date: string; requester: string; performer: string }
  | { code: 'noAgreement'; date: string; patient: string }
  | { code: 'unusableShift'; date: string; patient: string }
  /** `first` is the first day of the stay, `days` how many the shift's day makes it. */
  | { code: 'stayTooLong'; date: string; patient: string; first: string; days: number; longest: number };

/** What can be wrong with a row of the activity file. */
export type ActivityWrong =
  | { code: 'activityUnitUnknown' | 'activityKindUnknown' | 'activityNegative' | 'activityTooLarge' }
  | { code: 'activityCountMissing' | 'activityNotWhole' | 'activityPriceSet' | 'activityYearAndMonths' }
  /** Which of the region's values would do; null where the row alone can state it. */
  | { code: 'activityPriceMissing'; year: number; series: { post: PostCode; kind: string } | null }
  /** `stated` is the latest year whose price is known. */
  | { code: 'examinationPriceMissing'; year: number; stated: number | null }
  | { code: 'activityCounterpartUnknown' | 'activityCounterpartOwn'; counterpart: string }
  | { code: 'activityCounterpartUnused' }
  /** Row of the first one in its file, null where it was typed. */
  | { code: 'activityDuplicate'; first: number | null }
  /** All units' shares together, in per cent × 10². */
  | { code: 'activitySharesOver'; sum: number }
  | { code: 'centreChildrenMissing' | 'centreTwice' };

/** `unitId` is null for a value of the whole region. */
type ActivityFault = { unitId: string | null; post: PostCode; kind: string } & ActivityWrong;

type RuleFault =
  | { code: 'noSuchYear'; year: number; years: readonly number[] }
  | { code: 'yearExists' | 'yearUnchanged'; year: number }
  | { code: 'noSuchPeriod'; period: string; periods: readonly string[] }
  | { code: 'notIndex'; value: string }
  | { code: 'parameterMissing' | 'parameterUnknown'; path: string }
  | { code: 'parameterType' | 'parameterOrder'; path: string; value: string }
  | { code: 'parameterPlaces'; path: string; value: string; places: number }
  | { code: 'parameterBounds'; path: string; value: string; min: string; max: string };

type LinkFault = { code: 'linkDamaged' | 'linkNewer' | 'linkUnpackable' };

/** `path` of a change is that of its parameter, of anything else its place in the file. */
type ScenarioFault =
  | { code: 'scenarioNotJson' | 'notScenario' }
  | { code: 'scenarioNewer'; version: number; known: number }
  | { code: 'scenarioKeyUnknown' | 'scenarioKeyMissing'; path: string }
  | { code: 'scenarioValue'; path: string; value: string }
  | { code: 'scenarioTooLong'; path: string; found: number; most: number }
  | { code: 'scenarioTooMany'; found: number; most: number }
  | { code: 'changeTwice'; path: string }
  | { code: 'changeUnknown'; path: string; year: number };

type ProjectFault =
  | { code: 'projectNotJson' | 'notProject' | 'projectTooLarge' | 'projectNotCounted' }
  /** The browser still knows of some work, but no longer has it. */
  | { code: 'keptGone' }
  | { code: 'projectNewer'; version: number; known: number }
  /** `path` is the place in the file. */
  | { code: 'projectKeyUnknown' | 'projectKeyMissing' | 'projectPersonalNumber'; path: string }
  | { code: 'projectValue'; path: string; value: string }
  /** Rule years of the project that the application now brings itself, with other values. */
  | { code: 'projectYears'; years: readonly number[] };

export type Fault = (
  FileFault | DataFault | ActivityFault | PurchaseFault | RuleFault | ScenarioFault | LinkFault | ProjectFault
) & {
  readonly severity: Severity;
  readonly place?: Place;
};
export type FaultCode = Fault['code'];

/** The fault that bears a code. */
export type FaultOf<C extends FaultCode, F = Fault> = F extends { code: infer D }
  ? C extends D
    ? F
    : never
  : never;
