// Beräkningens gränssnitt: what the page may ask the worker. Plain data in, plain data out.
import activitiesCsv from '../../data/sample/activities.csv?raw';
import assignmentsCsv from '../../data/sample/assignments.csv?raw';
import companionCsv from '../../data/sample/companion.csv?raw';
import listingCsv from '../../data/sample/listing.csv?raw';
import unitsCsv from '../../data/sample/units.csv?raw';
import { assemble } from '../csv/assemble.ts';
import { readFile, type ReadOptions } from '../csv/read.ts';
import { cliffs, type Cliffs } from '../model/cliffs.ts';
import { compensation } from '../model/compensation.ts';
import { explain } from '../model/explain.ts';
import type { Fault } from '../model/fault.ts';
import { income, type Assumption, type Income } from '../model/income.ts';
import type { Interest } from '../model/interest.ts';
import { marginal, type Marginal } from '../model/marginal.ts';
import { similar, type Similar } from '../model/similar.ts';
import type { Target, Trace } from '../model/trace.ts';
import type { Dataset, Result, Rules, RulesName, Source, Sources } from '../model/types.ts';
import { move, type Move, type Moved } from '../model/whatIf.ts';
import { indexedYear, type IndexScope } from '../params/indexed.ts';
import { rulesOf } from '../params/rules.ts';
import type { YearFile } from '../params/schema.ts';
import { noSuchYear, rulesFor, shippedYears, withYears } from '../params/years.ts';
import { lateInterest, purchase, type Debt, type PurchaseAnswer, type PurchaseRequest } from './purchase.ts';
import { readAll, type GivenFile, type Reading } from './reading.ts';
import { typed } from './typed.ts';

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
  const shipped = shippedYears();
  let years = shipped;
  const scenarios = new Map<string, Rules>();
  let dataset: Dataset | null = null;

  const inUse = (): Dataset => {
    if (!dataset) throw new Error('No data set in use');
    return dataset;
  };
  const rulesNamed = ({ year, scenario }: RulesName): Rules | Fault => {
    if (scenario === null) return rulesFor(years, year);
    const rules = scenarios.get(scenario);
    if (!rules) throw new Error(`No such scenario: ${scenario}`);
    return rules;
  };
  /** Answers by the rules asked about, or with the fault that there are none. */
  const under = <T>(name: RulesName, answer: (rules: Rules) => T | Fault): T | Fault => {
    const rules = rulesNamed(name);
    return 'code' in rules ? rules : answer(rules);
  };

  return {
    /** The rule years, checked, ascending. */
    years: (): YearFile[] => [...years.values()].map(({ file }) => file),

    /** Sets the rule years besides those that ship. Throws where one has not been checked, or is a year that ships. */
    addYears(files: readonly YearFile[]): void {
      years = withYears(shipped, files);
    },

    /** Sets the rules of a scenario, a checked year file of its own; null where it is gone. */
    useScenario(id: string, file: YearFile | null): void {
      if (file) scenarios.set(id, rulesOf(file, id));
      else scenarios.delete(id);
    },

    /** The year after `year`, made by index. */
    indexYear: (year: number, lpik: string, scope: IndexScope): YearFile | Fault => {
      const found = years.get(year);
      return found ? indexedYear(found.file, lpik, scope) : noSuchYear(years, year);
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
    use(next: Dataset): void {
      dataset = next;
    },

    /** Yearly amounts for each request; needs `use` first. */
    compute: (requests: readonly Request[]): Outcome[] =>
      requests.map(({ period, ...name }) => {
        const rules = rulesNamed(name);
        if ('code' in rules) return { fault: rules };
        return { result: compensation(inUse(), rules, period) };
      }),

    /** Every line of every unit, month by month. */
    income: ({ choice, assumption, ...name }: IncomeRequest): Income | Fault =>
      under(name, (rules) => income(inUse(), rules, choice, assumption)),

    /** How an amount came about. */
    explain: (target: Target, { choice, assumption }: Basis): Trace | Fault =>
      under(target, (rules) => explain(inUse(), rules, target, choice, assumption)),

    /** What one more listed person of each age is worth to a unit, öre per year. */
    marginal: (request: UnitRequest): Marginal[] | Fault =>
      under(request, (rules) => marginal(inUse(), rules, request.period, request.unitId)),

    /** Where a unit stands against the limits of size and distance. */
    cliffs: (request: UnitRequest): Cliffs | Fault =>
      under(request, (rules) => cliffs(inUse(), rules, request.period, request.unitId)),

    /** The units most like it. */
    similar: (request: UnitRequest): Similar | Fault =>
      under(request, (rules) => similar(inUse(), rules, request.period, request.unitId)),

    /** What all units get before and after persons have moved. */
    move: (request: Request, moves: readonly Move[]): Moved | Fault =>
      under(request, (rules) => move(inUse(), rules, request.period, moves)),

    /** Service purchase and companions, by the rules of a year or a scenario. */
    purchase: (name: RulesName, request: PurchaseRequest): PurchaseAnswer | Fault =>
      under(name, (rules) => purchase(inUse(), rules, request)),

    /** Statutory interest on what is paid late. */
    lateInterest: (name: RulesName, debt: Debt): Interest | Fault =>
      under(name, (rules) => lateInterest(inUse(), rules, debt)),

    /** A row typed into the page. */
    typed,

    /** Reads files and puts them together with `loaded`; tells how many are done. Changes nothing. */
    read: (
      files: readonly GivenFile[],
      options: ReadOptions,
      loaded: Dataset,
      progress?: (done: number, total: number) => void,
    ): Promise<Reading> => readAll(files, options, loaded, years, progress),
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
