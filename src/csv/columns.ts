// Kolumnrubriker: what a header means, with the words that regions, care units and programs use for it.
import { readAge, resemblesAge } from './ages.ts';
import type { AgeReading } from './ages.ts';

export type Kind = 'units' | 'listing' | 'results';

const ID =
  'enhetsid enhetskod enhet enhetsnr enhetsnummer vårdenhet_id vårdenhets_id vårdenhetskod halsocentral_id kombika kombikakod hsaid hsa_id unit_id unit_code unit care_unit_id';
const NAME = 'enhetsnamn vårdenhet vårdenhetsnamn hälsocentral hälsocentralens_namn name unit_name';
const KM =
  'avstånd avstånd_i_km km kilometer avstånd_till_östersund avstånd_östersund_km avstånd_till_sjukhus avstånd_till_sjukhuset avstånd_sjukhus_km distance distance_km';

/** Other words for each column, by kind of file; the column's own name is understood besides. */
const WORDS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  units: {
    enhet_id: ID,
    namn: NAME,
    kommun: 'kommunnamn municipality',
    driftsform: 'driftform drift regi huvudman ägare ägarform vårdgivartyp ownership owner operator',
    avstand_km: KM,
    cni: 'cni_index cni_värde care_need_index',
    lat: 'latitud latitude breddgrad',
    lon: 'long lng longitud longitude längdgrad',
    cni_65_ensam: 'ensam_65 ensamma_65 äldre_ensamma ensamboende_över_65 cni_äldre_ensam elderly_alone',
    cni_under_5: 'under_5 under_5_år barn_under_5 barn_under_5_år under_five',
    cni_ensam_foralder:
      'ensam_förälder ensamförälder ensamstående_förälder ensamstående_föräldrar single_parent',
    cni_lag_utbildning: 'låg_utbildning lågutbildad lågutbildade low_education',
    cni_arbetslos: 'arbetslös arbetslösa cni_arbetslösa unemployed',
    cni_fodd_utanfor: 'född_utanför födda_utanför utrikesfödda född_utomlands born_abroad',
    cni_inflyttad: 'inflyttad inflyttade nyinflyttade moved_in',
  },
  listing: {
    enhet_id: ID,
    period: 'år månad datum listdatum listningsdatum avser year month date list_date',
    aldersgrupp: 'åldersklass ålder åldrar åldersintervall ålder_år age age_group age_class age_range ages',
    antal:
      'antal_listade listade listade_invånare antal_personer personer invånare antal_invånare count persons listed number',
    avstand_km: `${KM} avstånd_hem avstånd_bostad bostadsavstånd`,
  },
  results: {
    enhet_id: ID,
    namn: NAME,
    regelar: 'år year rule_year rules',
    scenario: 'scenarionamn scenario_name',
    post: 'ersättningspost postkod line line_code',
    belopp_kr: 'belopp kr kronor ersättning ersättning_kr amount amount_kr amount_sek sek',
  },
};

/** What a file must have; a units file either the index or all seven counts besides. */
const REQUIRED: Readonly<Record<Kind, readonly string[]>> = {
  units: ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km'],
  listing: ['enhet_id', 'period', 'aldersgrupp', 'antal'],
  results: ['enhet_id', 'namn', 'regelar', 'scenario', 'post', 'belopp_kr'],
};

/** A wide listing has its ages in place of age and count. */
const WIDE = ['enhet_id', 'period'];

/** Columns that more than one kind of file has and that therefore do not tell the kind. */
const COMMON = ['enhet_id', 'namn', 'avstand_km', 'period', 'regelar'];

/** Longer headers are never understood, nor looked through. */
const LONGEST_HEADER = 200;

/** The seven CNI counts as columns of the units file, in the order of CNI_VARIABLES. */
export const CNI_COLUMNS = Object.keys(WORDS.units).filter((name) => name.startsWith('cni_'));

const MEANINGS = Object.fromEntries(
  Object.entries(WORDS).map(([kind, columns]) => [
    kind,
    new Map(
      Object.entries(columns).flatMap(([name, words]) =>
        [name, ...words.split(' ')].map((word): [string, string] => [fold(word), name]),
      ),
    ),
  ]),
) as Record<Kind, Map<string, string>>;

interface Header {
  readonly header: string;
  /** Name of the column in the contract, or the age of a column in a wide listing; null where it is not used. */
  readonly meaning: string | null;
  /** What a header of a wide listing says about age. */
  readonly age: AgeReading | 'notAge' | null;
}

export interface Headers {
  readonly kind: Kind;
  readonly wide: boolean;
  readonly columns: readonly Header[];
  /** Columns without which the file cannot be used. */
  readonly missing: readonly string[];
  /** CNI counts without which the other counts are of no use. */
  readonly lacking: readonly string[];
}

/** Lower case, without å ä ö é and the signs between words: `Avstånd (km)` and `avstand_km` are the same. Empty for very long text. */
export function fold(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_.()/:-]/g, '');
}

/**
 * The kind of file that the headers make, and what each means; null where they make none. Where columns of several kinds
 * are joined, nothing missing goes before more columns of its own, and persons go before the units they are listed at.
 */
export function readHeaders(headers: readonly string[]): Headers | null {
  const read = (['results', 'listing', 'units'] as const).map((kind) => asKind(headers, kind));
  const fit = read.filter(({ columns }) => told(columns) > 0 && known(columns) > 1);
  const rank = ({ missing, columns }: Headers) => (missing.length === 0 ? Infinity : told(columns));
  return fit.reduce<Headers | null>((best, next) => (best && rank(best) >= rank(next) ? best : next), null);
}

/** How many headers are understood, whichever kind of file it is. */
export function understood(headers: readonly string[]): number {
  const read = readHeaders(headers);
  return read === null ? 0 : known(read.columns);
}

function asKind(headers: readonly string[], kind: Kind): Headers {
  const named = headers.map((header) => MEANINGS[kind].get(fold(header)) ?? null);
  const wide =
    kind === 'listing' &&
    !named.includes('aldersgrupp') &&
    headers.some((header) => readAge(header) !== null);
  const columns = headers.map((header, i): Header => {
    const age = wide && named[i] === null ? readHeaderAge(header) : null;
    // The count column of a wide listing can only be a sum.
    const meaning = wide && named[i] === 'antal' ? null : named[i]!;
    return { header, meaning: age === null || age === 'notAge' ? meaning : age.label, age };
  });
  const has = new Set(columns.map(({ meaning }) => meaning));
  const needed = wide ? WIDE : REQUIRED[kind];
  const missing = needed.filter((name) => !has.has(name));
  const counts = kind === 'units' ? CNI_COLUMNS.filter((name) => !has.has(name)) : [];
  const lacking = counts.length < CNI_COLUMNS.length ? counts : [];
  if (kind !== 'units' || has.has('cni')) return { kind, wide, columns, missing, lacking };
  return {
    kind,
    wide,
    columns,
    missing: [...missing, ...(counts.length === CNI_COLUMNS.length ? ['cni'] : counts)],
    lacking: [],
  };
}

/** Null for a header that has nothing to do with age. */
function readHeaderAge(header: string): AgeReading | 'notAge' | null {
  return readAge(header) ?? (resemblesAge(header) ? 'notAge' : null);
}

function known(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

function told(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null && !COMMON.includes(meaning)).length;
}
