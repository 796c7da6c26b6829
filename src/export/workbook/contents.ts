// Vad arbetsboken görs av: figures from the model, and every word from whoever asks for it. Plain data.
import type { PoolLines } from '../../model/external.ts';
import type { Points } from '../../model/points.ts';
import type { Region } from '../../model/region.ts';
import type { LineCode, PoolCode, Result, Rules } from '../../model/types.ts';

/** A value of the rules as the reader sees it. */
export interface ParameterRow {
  /** `listing.weights.80-84`. */
  readonly path: string;
  /** Its name, and that of all that it belongs together with; the same where it stands alone. */
  readonly name: string;
  readonly group: string;
  /** Decimal text with a decimal point; null where nobody has stated it. */
  readonly value: string | null;
  /** The unit of measure by its key in the year file, and in words. */
  readonly measure: string;
  readonly unit: string;
  readonly section: string;
  readonly status: string;
  readonly note: string;
}

/** A heading with lines of text under it, for the sheet of sources. */
export interface Note {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** Amounts that do not go by the list: öre a year by unit and post, null where a fault bars one. */
export interface OtherPosts {
  readonly unitIds: readonly string[];
  readonly posts: readonly { readonly name: string; readonly amounts: readonly (number | null)[] }[];
}

/** Every word of the workbook that is not a name of a parameter. */
export interface WorkbookWords {
  readonly title: string;
  readonly sheet: Readonly<
    Record<
      | 'sources'
      | 'parameters'
      | 'listing'
      | 'homes'
      | 'ages'
      | 'computation'
      | 'sharing'
      | 'reconciliation'
      | 'others',
      string
    >
  >;
  readonly line: Readonly<Record<LineCode, string>>;
  readonly check: Readonly<Record<PoolCode | 'total', string>>;
  /** Names of the 21 age classes, and of the seven counts of CNI in the order of CNI_VARIABLES. */
  readonly ages: readonly string[];
  readonly cniCounts: readonly string[];
  readonly id: string;
  readonly unit: string;
  readonly ownership: string;
  readonly external: string;
  readonly region: string;
  readonly cni: string;
  readonly distance: string;
  readonly listed: string;
  readonly sum: string;
  readonly remark: string;
  readonly hidden: string;
  readonly hiddenRow: string;
  readonly parameters: Readonly<
    Record<
      | 'intro'
      | 'name'
      | 'value'
      | 'unit'
      | 'section'
      | 'status'
      | 'range'
      | 'live'
      | 'yes'
      | 'note'
      | 'places',
      string
    >
  >;
  readonly listing: Readonly<Record<'intro' | 'yearsInside' | 'listingWeight' | 'medicationWeight', string>>;
  readonly homes: Readonly<
    Record<'intro' | 'km' | 'persons' | 'of' | 'home' | 'unit' | 'weight' | 'points' | 'eligible', string>
  >;
  readonly agesIntro: string;
  readonly computation: Readonly<
    Record<
      'intro' | 'listingPersons' | 'medicationPersons' | 'sparsityPoints' | 'workingAge' | 'before' | 'total',
      string
    >
  >;
  readonly sharing: Readonly<
    Record<
      | 'intro'
      | 'factor'
      | 'whole'
      | 'parts'
      | 'left'
      | 'cut'
      | 'above'
      | 'weight'
      | 'over'
      | 'under'
      | 'part'
      | 'quotient'
      | 'remainder'
      | 'rest'
      | 'ore'
      | 'pool'
      | 'kept'
      | 'after'
      | 'taken'
      | 'onTop'
      | 'fixed'
      | 'due',
      string
    >
  >;
  readonly reconciliation: Readonly<
    Record<
      | 'pools'
      | 'sumOfUnits'
      | 'published'
      | 'difference'
      | 'allowed'
      | 'agrees'
      | 'differs'
      | 'unknown'
      | 'ours'
      | 'oursIntro'
      | 'largest'
      | 'equal'
      | 'changed',
      string
    >
  >;
  readonly othersIntro: string;
}

export interface WorkbookContents {
  readonly region: Region;
  readonly rules: Rules;
  readonly points: Points;
  /** The five pools as §5.1 gives them, before any of them pays for external lines. */
  readonly pools: PoolLines;
  readonly result: Result;
  readonly names: ReadonlyMap<string, string>;
  readonly parameters: readonly ParameterRow[];
  readonly stamps: readonly string[];
  readonly notes: readonly Note[];
  /** Why figures are missing, by unit; the whole region's under no id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly others: OtherPosts | null;
  readonly words: WorkbookWords;
  /**
   * Whether the persons of a unit and an age class are not to be told, by position; the unit's sum is told. What is
   * counted on its classes is then written as a value.
   */
  readonly masked?: (unit: number, ageClass: number) => boolean;
}
