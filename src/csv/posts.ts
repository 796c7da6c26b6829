// Posternas ord: how posts and kinds are written in an activity file, in Swedish or by their code.
import { KINDS } from '../model/activity.ts';
import { POSTS } from '../model/types.ts';
import type { PostCode } from '../model/types.ts';
import { fold } from './columns.ts';

/** Words for each post, the one to show first; the code is understood besides. */
const POST_WORDS: Readonly<Record<PostCode, readonly string[]>> = {
  healthTalks: ['hälsosamtal', 'riktade hälsosamtal', 'riktat hälsosamtal'],
  patientFees: ['patientavgift', 'patientavgifter', 'vårdavgift'],
  otherRegions: ['utomlän', 'utomlänspatienter', 'utomlänsvård', 'andra regioner', 'andra länder'],
  asylum: ['asyl', 'asylsökande', 'tillståndslösa', 'asyl och tillståndslösa'],
  unlistedVisits: ['olistade besök', 'olistad', 'olistade', 'besök av olistade'],
  training: ['utbildning', 'vfu', 'apl', 'handledning', 'utbildning och handledning'],
  medicalStudents: ['läkarstudenter', 'läkarstudent', 'läkarprogrammet', 'gu-alf'],
  stateGrants: ['statsbidrag', 'statliga satsningar', 'överenskommelser med staten'],
  familyCentre: ['familjecentral', 'familjecentraler'],
  careHomes: ['särskilt boende', 'säbo', 'särskilt boende och korttidsboende', 'korttidsboende'],
  expertGroups: ['expertgrupper', 'expertgrupp', 'programområden', 'utveckling och utbildning'],
  trainingCoordinator: ['fortbildningssamordnare', 'fortbildning'],
  internDoctors: ['AT-läkare', 'at'],
  residentDoctors: ['ST-läkare', 'st', 'BT-läkare', 'ST- och BT-läkare'],
  psychologists: ['psykologer', 'psykolog', 'PTP och STP psykologer'],
  ambulance: ['ambulans', 'ambulansverksamhet'],
  publicHealth: ['folkhälsa', 'folkhälsoinsatser'],
  servicePurchase: ['tjänsteköp', 'tjänsteköpet'],
  companion: ['medföljande', 'medföljare', 'medföljande personal'],
};

/** Words for the kinds that have a name of their own, the one to show first. */
const KIND_WORDS: Readonly<Partial<Record<PostCode, Readonly<Record<string, readonly string[]>>>>> = {
  patientFees: {
    free: ['avgiftsfritt', 'avgiftsfri', 'avgiftsfria besök', 'fritt', 'frikort'],
    noShow: ['uteblivet besök', 'uteblivna besök', 'uteblivet', 'utebliven'],
  },
  asylum: {
    patientFee: ['patientavgift', 'patientavgifter', 'avdrag patientavgift'],
    examination: ['hälsoundersökning', 'hälsoundersökningar'],
    kpi: ['kpi', 'konsumentprisindex'],
  },
  unlistedVisits: {
    doctor: ['läkarbesök', 'läkare'],
    licensed: ['legitimerad personal', 'legitimerad', 'besök hos legitimerad personal'],
    psychosocial: ['psykosocial resurs', 'psykosocial', 'besök hos psykosocial resurs'],
    treatment: ['övrig behandling', 'behandling', 'övriga sjukvårdande behandlingar'],
    homeVisit: ['hembesök', 'tillägg hembesök'],
    lab: ['lab', 'provtagning', 'laboratorium', 'medicinsk diagnostik'],
    xray: ['röntgen', 'x-ray'],
  },
  medicalStudents: { share: ['andel', 'enhetens andel'], sum: ['summa', 'gu-alf', 'summan'] },
  familyCentre: { rent: ['hyra', 'lokalhyra'] },
  careHomes: {
    permanent: ['särskilt boende', 'permanent', 'säbo'],
    shortStay: ['korttidsboende', 'korttid', 'korttidsplats'],
  },
  expertGroups: {
    doctor: ['läkare'],
    other: ['övriga', 'övrig', 'övriga personalkategorier', 'annan personal'],
    qualityCoordinator: ['kvalitetssamordnare', 'samordnare primärvårdskvalitet', 'samordnare'],
  },
  internDoctors: {
    salary: ['lön', 'lönekostnad'],
    doubleHousing: ['dubbelt boende', 'dubbel bosättning'],
  },
  residentDoctors: { st: ['ST', 'st-läkare'], bt: ['BT', 'bt-läkare'], medianSalary: ['medianlön'] },
  psychologists: {
    ptp: ['PTP', 'ptp-psykolog'],
    stp: ['STP', 'stp-psykolog'],
    medianSalary: ['medianlön'],
  },
  servicePurchase: {
    vpi: ['VPI', 'vårdprisindex'],
    rate: ['timersättning', 'timpris'],
    referenceRate: ['referensränta'],
  },
  companion: { assistanceRate: ['assistansersättning', 'timbelopp'] },
};

const MEANT = new Map(
  POSTS.flatMap((post) => [post, ...POST_WORDS[post]].map((word): [string, PostCode] => [fold(word), post])),
);

/** What stands for the whole region in place of a unit. */
const REGION = new Set(['*', 'alla', 'regionen', 'hela regionen'].map(fold));

export function isRegion(unit: string): boolean {
  return REGION.has(fold(unit));
}

/** What can be written for a post. */
export const POST_NAMES = POSTS.map((post) => POST_WORDS[post][0]!);

export function readPost(text: string): PostCode | null {
  return MEANT.get(fold(text)) ?? null;
}

/** The code of a kind that has a name of its own; any other text as it is. */
export function readKind(post: PostCode, text: string): string {
  const written = fold(text);
  const named = namesOf(post).find((kind) => [kind, ...wordsOf(post, kind)].some((w) => fold(w) === written));
  return named ?? text;
}

/** What can be written for the kinds of a post, by a unit or for the whole region. */
export function kindNames(post: PostCode, whose: 'unit' | 'region'): string[] {
  const kinds = Object.keys((whose === 'unit' ? KINDS[post].kinds : KINDS[post].region) ?? {});
  return kinds.filter((kind) => kind !== '').map((kind) => wordsOf(post, kind)[0]!);
}

function namesOf(post: PostCode): string[] {
  const { kinds, region = {} } = KINDS[post];
  return [...Object.keys(kinds), ...Object.keys(region)].filter((kind) => kind !== '');
}

function wordsOf(post: PostCode, kind: string): readonly string[] {
  return KIND_WORDS[post]![kind]!;
}
