// Uttag: what a picture or a table that leaves the page says of itself, and what its file is called.
import { tableCsv, tableHtml, tableTsv, type TableText, type Writing } from '../export/table.ts';
import { statusText } from '../i18n/statusText.ts';
import type { Session } from './session.svelte.ts';

/** What is taken out. */
export interface Subject {
  readonly title: string;
  /** What is to be seen in it. */
  readonly sentence?: string | undefined;
  /** Which rules and list it is of, where that is not what the page shows. */
  readonly basis?: string | undefined;
  /** Whether it holds figures of several years, not of those chosen alone. */
  readonly all?: boolean | undefined;
  /** How many of its rows a table has, where those are not all. */
  readonly part?: string | undefined;
}

/** What stands around a picture, and after a table. */
export interface Captions {
  readonly title: string;
  readonly basis: string;
  readonly sentence: string;
  readonly stamps: readonly string[];
  readonly foot: readonly string[];
}

/** `on` is the day, ISO. */
export function captionsOf(
  session: Session,
  { title, sentence = '', basis, all }: Subject,
  on: string,
): Captions {
  const { t } = session.settings;
  const { dataset } = session.results;
  const name = session.sample ? t.context.sample : (dataset?.sources.listing.file ?? '');
  const stamps = all ? session.stampsOf(session.results.all) : session.stamps;
  return {
    title,
    sentence,
    stamps: stamps.map(({ text }) => text),
    basis: basis ?? basisOf(session),
    foot: [
      [t.units.source, name && t.takeOut.data(name)].filter(Boolean).join(' '),
      `${t.appName}. ${t.footer.version(__VERSION__, __PARAMS_HASH__)} ${t.takeOut.taken(on)}`,
    ],
  };
}

/** The unit whose page it is, if any; the rules and the list shown. */
function basisOf(session: Session): string {
  const { settings, results } = session;
  const { result, rules } = results;
  if (!result) return '';
  const status = statusText(settings.t, result, rules?.status ?? 'assumed');
  const shown = settings.t.takeOut.basis(results.nameOf(result), status, result.period);
  return [unitOf(session), shown].filter(Boolean).join('. ');
}

function unitOf({ place, results }: Session): string {
  return place.unitId === null ? '' : (results.names.get(place.unitId) ?? place.unitId);
}

/** `halsoval-ersattning-per-enhet-2026-2026-11-22.csv`: plain letters, whatever the title. */
export function fileName(
  session: Session,
  { title, part = '' }: Subject,
  on: string,
  ending: string,
): string {
  const about = slug(title);
  const further = [unitOf(session), session.results.nameOf(session.results.chosen), part].map(slug);
  const missing = further.filter((name) => !`-${about}-`.includes(`-${name}-`));
  return `${['halsoval', about, ...missing, on].filter(Boolean).join('-')}.${ending}`;
}

/** Longer names are cut by some file systems, and read by nobody. */
const LONGEST = 60;

/** Plain small letters, numbers and hyphens. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const whole = plain.replace(/^-+|-+$/g, '');
  return whole.length <= LONGEST
    ? whole
    : whole
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}

/** The table as a file that a spreadsheet opens, with what it is after its rows. */
export function tableFile(session: Session, table: TableText, subject: Subject, on: string): string {
  const { title, basis, sentence, stamps, foot } = captionsOf(session, subject, on);
  const notes = [...stamps, title, basis, sentence, subject.part ?? '', ...foot];
  return tableCsv(table, writingOf(session), notes.filter(Boolean));
}

/** The table to be pasted, plain and with cells. */
export function tableCopy(session: Session, table: TableText): { text: string; html: string } {
  const writing = writingOf(session);
  return { text: tableTsv(table, writing), html: tableHtml(table, writing) };
}

function writingOf({ settings }: Session): Writing {
  const { t, language } = settings;
  return { language, units: ['%', 'km', ...t.takeOut.units, ...Object.values(t.unit)] };
}
