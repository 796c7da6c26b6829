// Verksamhet (§5.2, §5.3): what the activity file can state of each post, and where the price of it comes from.
import { atCost, listed, part, printed, salaried, type Kind } from './kind.ts';
import { given, made, type Step } from './trace.ts';
import { UNLISTED_VISITS, type PostCode, type Rules } from './types.ts';

export type { CountUnit } from './kind.ts';

interface Post {
  /** Of the source: a section of the specification, an appendix, or Region Värmland's rules. */
  readonly section: string;
  /** The kinds that have a name of their own; '' for the only one of a post. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** What any other text is: a kind of visit, an item of a price list, the name of a centre. */
  readonly other?: Kind;
  /** What `*` rows state for the whole region, and in which column. */
  readonly region?: Readonly<Record<string, 'count' | 'amount'>>;
  /** `*` rows hold prices of the other kinds too. */
  readonly otherPrices?: true;
  /** A row can name the unit where the patients are listed, which then bears the cost. */
  readonly counterpart?: true;
}

/** Every post of the activity file, in the order of the source. */
export const KINDS: Readonly<Record<PostCode, Post>> = {
  healthTalks: {
    section: '§5.2.1',
    kinds: { '': printed('talks', 'healthTalks.amount', (rules) => rules.healthTalks.amount) },
  },
  patientFees: {
    section: '§5.2.2',
    kinds: { free: { counts: 'visits', price: 'free', printed: freeVisit }, noShow: listed('visits') },
    other: listed('visits'),
    region: { noShow: 'amount' },
    otherPrices: true,
  },
  otherRegions: { section: '§5.2.3', kinds: {}, other: listed('visits'), otherPrices: true },
  asylum: {
    section: '§5.2.4',
    kinds: {
      patientFee: { ...atCost('visits'), deducted: true },
      examination: listed('examinations', { post: 'asylum', kind: 'examination', indexed: true }),
    },
    other: listed('visits', { post: 'otherRegions', kind: null }),
    region: { examination: 'amount', kpi: 'count' },
  },
  unlistedVisits: {
    section: '§5.2.5',
    kinds: {
      ...Object.fromEntries(
        UNLISTED_VISITS.map((kind) => [
          kind,
          printed('visits', `unlistedVisits.amounts.${kind}`, (rules) => rules.unlistedVisits[kind]),
        ]),
      ),
      lab: listed('pieces'),
      xray: listed('pieces'),
    },
    region: { lab: 'amount', xray: 'amount' },
    counterpart: true,
  },
  training: { section: '§5.2.6', kinds: {}, other: atCost('pieces') },
  medicalStudents: {
    section: '§5.2.6',
    kinds: {
      share: { ...listed('percent', { post: 'medicalStudents', kind: 'sum' }), share: afterCoordination },
    },
    region: { sum: 'amount' },
  },
  stateGrants: { section: '§5.2.7', kinds: {}, other: atCost('pieces') },
  familyCentre: {
    section: '§5.3.1',
    kinds: { rent: atCost('pieces') },
    other: {
      ...printed('children', 'familyCentre.amount', (rules) => rules.familyCentre.amount),
      stock: true,
      emptyCount: 'listedChildren',
    },
  },
  careHomes: {
    section: '§5.3.2',
    kinds: {
      permanent: {
        ...printed('places', 'careHomes.permanent', (rules) => rules.careHomes.permanent),
        stock: true,
      },
      shortStay: {
        ...printed('places', 'careHomes.shortStay', (rules) => rules.careHomes.shortStay),
        stock: true,
      },
    },
  },
  expertGroups: {
    section: '§5.3.3',
    kinds: {
      doctor: printed('hours', 'expertGroups.doctor', (rules) => rules.expertGroups.doctor),
      other: printed('hours', 'expertGroups.other', (rules) => rules.expertGroups.other),
      qualityCoordinator: {
        ...atCost('months'),
        share: part('expertGroups.qualityCoordinator', (rules) => rules.expertGroups.qualityCoordinator),
      },
    },
  },
  trainingCoordinator: { section: '§5.3.4', kinds: {}, other: atCost('pieces') },
  internDoctors: {
    section: '§5.3.5',
    kinds: {
      salary: {
        ...atCost('months'),
        share: part('internDoctors.share', (rules) => rules.internDoctors.share),
      },
      doubleHousing: printed(
        'months',
        'internDoctors.doubleHousing',
        (rules) => rules.internDoctors.doubleHousing,
      ),
    },
  },
  residentDoctors: {
    section: '§5.3.6–7',
    kinds: {
      st: salaried('residentDoctors', 'residentDoctors.share', (rules) => rules.residentDoctors.share),
      bt: salaried('residentDoctors', 'residentDoctors.share', (rules) => rules.residentDoctors.share),
    },
    region: { medianSalary: 'amount' },
  },
  psychologists: {
    section: '§5.3.8',
    kinds: {
      ptp: salaried('psychologists', 'psychologists.ptpShare', (rules) => rules.psychologists.ptpShare),
      stp: salaried('psychologists', 'psychologists.stpShare', (rules) => rules.psychologists.stpShare),
    },
    region: { medianSalary: 'amount' },
  },
  ambulance: {
    section: '§5.3.9',
    kinds: {
      '': {
        ...printed('pieces', 'ambulance.amount', (rules) => rules.ambulance.amount),
        stock: true,
        emptyCount: 'one',
      },
    },
  },
  publicHealth: { section: '§5.3.10', kinds: {}, other: atCost('pieces') },
  servicePurchase: {
    section: 'bilaga 4',
    kinds: {},
    region: { vpi: 'count', rate: 'amount', referenceRate: 'count' },
  },
  companion: { section: 'Region Värmland', kinds: {}, region: { assistanceRate: 'amount' } },
};

/** What a unit's row of a post and kind means; null for a kind that the post does not have. */
export function kindOf(post: PostCode, kind: string): Kind | null {
  const { kinds, other, region = {} } = KINDS[post];
  return own(kinds, kind) ?? (own(region, kind) ? null : (other ?? null));
}

/** The column that holds the value of a `*` row; null for a post and kind that the region states nothing of. */
export function regionColumn(post: PostCode, kind: string): 'count' | 'amount' | null {
  const { kinds, region = {}, otherPrices } = KINDS[post];
  return own(region, kind) ?? (otherPrices && !own(kinds, kind) ? 'amount' : null);
}

/** Nothing for who is under age or has reached the high-cost ceiling. */
function freeVisit(): Step {
  return given({ what: 'freeVisit', unit: 'kr', parameter: 'patientFees.freeBelowAge' }, 0);
}

/** What is left of the sum when coordination has been paid. */
function afterCoordination({ medicalStudents }: Rules): Step {
  const parameter = 'medicalStudents.coordination';
  return made({ what: 'afterCoordination', unit: 'percent' }, 'difference', [
    given({ what: 'one', unit: 'percent' }, 1),
    given({ what: 'coordination', unit: 'percent', parameter }, medicalStudents.coordination, 10_000),
  ]);
}

/** The value under a key that may be any text of a file, `toString` too. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(record, key) ? record[key]! : null;
}
