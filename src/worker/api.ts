// Beräkningens gränssnitt: what the page may ask the worker. Plain data in, plain data out.
import activitiesCsv from '../../data/sample/activities.csv?raw';
import assignmentsCsv from '../../data/sample/assignments.csv?raw';
import companionCsv from '../../data/sample/companion.csv?raw';
import listingCsv from '../../data/sample/listing.csv?raw';
import unitsCsv from '../../data/sample/units.csv?raw';
import { assemble } from '../csv/assemble.ts';
import { readPasted } from '../csv/pasted.ts';
import type { ReadOptions } from '../csv/options.ts';
import { readFile } from '../csv/read.ts';
import { cliffs, type Cliffs } from '../model/cliffs.ts';
import { compensation } from '../model/compensation.ts';
import type { Decomposition } from '../model/decompose.ts';
import { explain } from '../model/explain.ts';
import type { Fault } from '../model/fault.ts';
import { income, type Assumption, type Income } from '../model/income.ts';
import type { Interest } from '../model/interest.ts';
import { marginal, type Marginal } from '../model/marginal.ts';
import type { MonteCarlo } from '../model/monteCarlo.ts';
import { otherYear, type OtherYear } from '../model/otherYear.ts';
import { similar, type Similar } from '../model/similar.ts';
import type { Target, Trace } from '../model/trace.ts';
import type { Dataset, Result, RulesName, Source, Sources } from '../model/types.ts';
import { move, type Move, type Moved } from '../model/whatIf.ts';
import { indexedYear, type IndexScope } from '../params/indexed.ts';
import type { YearFile } from '../params/schema.ts';
import { Book } from './book.ts';
import { changeEffects, type ChangeEffect } from './changeEffects.ts';
import { decomposed } from './decomposed.ts';
import { heldPools, type Pots, type Wanted } from './heldPool.ts';
import { effectBetween, type NamedEffect } from './ruleEffect.ts';
import { readingEffects, type ReadingEffects } from './readingEffects.ts';
import { lateInterest, purchase, type Debt, type PurchaseAnswer, type PurchaseRequest } from './purchase.ts';
import { phased, type AskedTransition, type Phased, type Unkept } from './phased.ts';
import { readAll, type GivenFile, type Reading, type ReadingProgress } from './reading.ts';
import { solved, type AskedGoal, type AskedKnob, type Solved } from './solved.ts';
import { drawn, type DrawRequest } from './drawn.ts';
import { swept, type SweepRequest, type Swept } from './swept.ts';
import { swings, type Swings, type SwingsRequest } from './swings.ts';
import { typed } from './typed.ts';
import { writtenWorkbook, type WorkbookRequest } from './workbook.ts';

export type { GivenFile, Reading };

/** A year's rules, or a scenario's, on one list. */
export interface Request extends RulesName {
  readonly period: string;
}

/** Which lists the months rest on. */
export interface Basis {
  /** Each month on the latest list before it, or all on one list date. */
  readonly choice: 'own' | (string & {});
  readonly assumption: Assumption;
}

export interface IncomeRequest extends Basis, RulesName {}

/** One unit under one set of rules on one list. */
export interface UnitRequest extends Request {
  readonly unitId: string;
}

/** Told how much of a long piece of work is done; waited for, so that the worker can be spoken to meanwhile. */
export type Progress = (done: number, total: number) => void | Promise<void>;

/** A result, or why there is none. */
export type Outcome = { readonly result: Result } | { readonly fault: Fault };

const SAMPLE = [
  { name: 'exempel-enheter.csv', text: unitsCsv },
  { name: 'exempel-listning.csv', text: listingCsv },
  { name: 'exempel-verksamhet.csv', text: activitiesCsv },
  { name: 'exempel-tjanstekop.csv', text: assignmentsCsv },
  { name: 'exempel-medfoljande.csv', text: companionCsv },
] as const;

const NO_SOURCE: Source = { file: '', sample: true, rows: 0, skipped: 0 };
const NOTHING: Dataset = {
  ...{ units: [], lists: [], activities: [], assignments: [], companionShifts: [] },
  sources: {
    ...{ units: NO_SOURCE, listing: NO_SOURCE },
    ...{ activities: null, assignments: null, companionShifts: null },
  },
};

/** The functions the worker serves, with the data set it has been told to use. */
export function createApi() {
  const book = new Book();

  return {
    /** The rule years, checked, ascending. */
    years: (): YearFile[] => [...book.years.values()].map(({ file }) => file),

    /** Sets the rule years besides those that ship. Throws where one has not been checked, or is a year that ships. */
    addYears: (files: readonly YearFile[]): void => book.addYears(files),

    /** Sets the rules of a scenario, as the book has it. */
    useScenario: (id: string, parts: Partial<YearFile> | null): void => book.useScenario(id, parts),

    /** The year after `year`, made by index. */
    indexYear: (year: number, lpik: string, scope: IndexScope): YearFile | Fault => {
      const found = book.find({ year, scenario: null });
      return 'code' in found ? found : indexedYear(found.file, lpik, scope);
    },

    /**
     * The invented region that ships with the application, read like any other file. Its logs are only handed out as
     * files: they cannot be paid for before the user has stated the index that the source does not print.
     */
    sample(): Dataset {
      const readings = SAMPLE.slice(0, 3).map(({ name, text }) =>
        readFile(name, new TextEncoder().encode(text)),
      );
      const { dataset, faults } = assemble(readings, NOTHING);
      const all = [...readings.flatMap((reading) => reading.faults), ...faults];
      if (!dataset || all.length > 0) throw new Error(`Faulty sample: ${JSON.stringify(all)}`);
      return { ...dataset, sources: invented(dataset.sources) };
    },

    /** The sample as the files a user could load. */
    sampleFiles: (): { name: string; text: string }[] => [...SAMPLE],

    /** Sets the data that `compute` counts on. */
    use: (dataset: Dataset): void => book.use(dataset),

    /** Yearly amounts for each request; needs `use` first. */
    compute: (requests: readonly Request[]): Outcome[] =>
      requests.map(({ period, ...name }) => {
        const found = book.find(name);
        return 'code' in found
          ? { fault: found }
          : { result: compensation(book.dataset, found.rules, period) };
      }),

    /** Every line of every unit, month by month. */
    income: ({ choice, assumption, ...name }: IncomeRequest): Income | Fault =>
      book.under(name, (rules) => income(book.dataset, rules, choice, assumption)),

    /** What every unit is due of the lines beside those for the listed, a year on one list. */
    otherYear: ({ period, ...name }: Request): OtherYear | Fault =>
      book.under(name, (rules) => otherYear(book.dataset, rules, period)),

    /** How an amount came about. */
    explain: (target: Target, { choice, assumption }: Basis): Trace | Fault =>
      book.under(target, (rules) => explain(book.dataset, rules, target, choice, assumption)),

    /** What one more listed person of each age is worth to a unit, öre per year. */
    marginal: (request: UnitRequest): Marginal[] | Fault =>
      book.under(request, (rules) => marginal(book.dataset, rules, request.period, request.unitId)),

    /** Where a unit stands against the limits of size and distance. */
    cliffs: (request: UnitRequest): Cliffs | Fault =>
      book.under(request, (rules) => cliffs(book.dataset, rules, request.period, request.unitId)),

    /** The units most like it. */
    similar: (request: UnitRequest): Similar | Fault =>
      book.under(request, (rules) => similar(book.dataset, rules, request.period, request.unitId)),

    /** What all units get before and after persons have moved. */
    move: (request: Request, moves: readonly Move[]): Moved | Fault =>
      book.under(request, (rules) => move(book.dataset, rules, request.period, moves)),

    /** Service purchase and companions, by the rules of a year or a scenario. */
    purchase: (name: RulesName, request: PurchaseRequest): PurchaseAnswer | Fault =>
      book.under(name, (rules) => purchase(book.dataset, rules, request)),

    /** Statutory interest on what is paid late. */
    lateInterest: (name: RulesName, debt: Debt): Interest | Fault =>
      book.under(name, (rules) => lateInterest(book.dataset, rules, debt)),

    /** Why all units' amounts differ between two sides. */
    decompose: (a: Request, b: Request, progress: Progress): Promise<Decomposition | Fault> =>
      decomposed(book, a, b, progress),

    /** What each change of a scenario does on its own. */
    changeEffects: (request: Request, progress: Progress): Promise<readonly ChangeEffect[] | Fault> =>
      changeEffects(book, request, progress),

    /** The pools beside those of other rules, and the amounts that hold the chosen ones. */
    heldPools: (request: Request, compared: Request, wanted: Wanted): Pots | Fault =>
      heldPools(book, request, compared, wanted),

    /** What some parameters have to be for a goal. */
    solve: (
      request: Request,
      compared: Request,
      goal: AskedGoal,
      knobs: readonly AskedKnob[],
    ): Solved | Fault => solved(book, request, compared, goal, knobs),

    /** What each unit gets year by year where a change is kept within limits. */
    phase: (request: Request, before: Request, asked: AskedTransition): Phased | Unkept | Fault =>
      phased(book, request, before, asked),

    /** What each other reading of the source would do. */
    readingEffects: (request: Request): ReadingEffects | Fault => readingEffects(book, request),

    /** What all units get under two sets of rules on one list. */
    ruleEffect: (from: RulesName, to: RulesName, period: string): NamedEffect | Fault =>
      effectBetween(book, from, to, period),

    /** What every parameter, lowered and raised, does to each unit. */
    swings: (request: SwingsRequest, progress: Progress): Promise<Swings | Fault> =>
      swings(book, request, progress),

    /** A figure of the region over the values of one or two parameters. */
    sweep: (request: SweepRequest, progress: Progress): Promise<Swept | Fault> =>
      swept(book, request, progress),

    /** What units may be paid when lists, CNI and drug costs are drawn many times. */
    draw: (request: DrawRequest, progress: Progress): Promise<MonteCarlo | Fault> =>
      drawn(book, request, progress),

    /** The rules and a list as a workbook with live formulas. */
    workbook: (request: WorkbookRequest): Promise<Blob | Fault> => writtenWorkbook(book, request),

    /** A row typed into the page. */
    typed,

    /** A column pasted into the page, by age class. */
    pasted: readPasted,

    /** Reads files and puts them together with `loaded`; tells how many are done. Changes nothing. */
    read: (
      files: readonly GivenFile[],
      options: ReadOptions,
      loaded: Dataset,
      progress?: (progress: ReadingProgress) => void | Promise<void>,
    ): Promise<Reading> => readAll(files, options, loaded, book.years, progress),
  };
}

/** The same sources, marked as the sample's. */
function invented(sources: Sources): Sources {
  const marked = Object.entries(sources).map(([part, source]: [string, Source | null]) => [
    part,
    source && { ...source, sample: true },
  ]);
  return Object.fromEntries(marked) as unknown as Sources;
}

export type Api = ReturnType<typeof createApi>;
