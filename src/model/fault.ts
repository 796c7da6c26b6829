// Fel och anmärkningar: everything that can be wrong with what was loaded, as plain data with a code.
// Faults are collected, never thrown one at a time; their words live in i18n under the code.
import type { AgeClass, LineCode } from './types.ts';

/** Where in a file. `row` counts from 1 and includes the header, as a spreadsheet shows it. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** `error`: the figure or row cannot be used. `question`: the user must decide. `warning`: used, but look at it. */
export type Severity = 'error' | 'question' | 'warning';

type FileFault =
  | { code: 'emptyFile' | 'notText' | 'spreadsheetFile' | 'unknownFile' | 'noRows' | 'tooLarge' }
  | { code: 'unbalancedQuote' }
  | { code: 'missingColumn'; name: string }
  | { code: 'duplicateColumn'; name: string }
  | { code: 'unusedColumn' }
  | { code: 'columnCount'; expected: number; found: number }
  | { code: 'emptyCell' | 'totalRow' }
  | { code: 'notWholePersons' | 'negativeCount' | 'tooLargeCount' | 'notNumber' | 'ambiguousNumber' }
  | {
      code:
        'notPeriod' | 'notAge' | 'notOwnership' | 'notDistance' | 'notCni' | 'notCoordinate' | 'notAmount';
    }
  | { code: 'ageAsDate'; suggestion: AgeClass }
  | { code: 'duplicateUnit' | 'duplicateRow'; first: number }
  | { code: 'overlappingAges'; ageClass: AgeClass }
  | { code: 'unknownLine' }
  | { code: 'missingCni' }
  | { code: 'twoUnitsFiles' | 'needsUnits' | 'needsListing' }
  | { code: 'periodTwice'; period: string };

type DataFault =
  | { code: 'unknownUnit'; unitId: string; period: string }
  | { code: 'unitWithoutList'; unitId: string; period: string }
  | { code: 'emptyList'; unitId: string; period: string }
  | { code: 'emptyPeriod'; period: string }
  | { code: 'emptyClasses'; unitId: string; period: string; classes: readonly AgeClass[] }
  | { code: 'badCount'; unitId: string; ageClass: AgeClass; count: number }
  | { code: 'unitWithoutCni'; unitId: string }
  | { code: 'unitWithoutDistance'; unitId: string; persons: number }
  | { code: 'residenceExceedsList'; unitId: string; residence: number; listed: number }
  | { code: 'noSparsityPoints' }
  | { code: 'noPoints'; line: LineCode }
  | { code: 'noGivenCniMean' }
  | { code: 'distanceInNoBand'; unitId: string; km: number; persons: number }
  | { code: 'sizeInNoBracket'; unitId: string; listed: number };

type RuleFault =
  | { code: 'noSuchYear'; year: number; years: readonly number[] }
  | { code: 'noSuchPeriod'; period: string; periods: readonly string[] }
  | { code: 'parameterMissing' | 'parameterUnknown'; path: string }
  | { code: 'parameterType' | 'parameterOrder'; path: string; value: string }
  | { code: 'parameterPlaces'; path: string; value: string; places: number }
  | { code: 'parameterBounds'; path: string; value: string; min: string; max: string };

export type Fault = (FileFault | DataFault | RuleFault) & {
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
