// Arbetsboken: writes what is on screen as a workbook with formulas, and says how it went.
import { faultText } from '../i18n/faultText.ts';
import { statusText } from '../i18n/statusText.ts';
import { INCOME_LINES, type IncomeLine, type Result } from '../model/types.ts';
import { EngineError, type Client, type WorkbookRequest } from '../worker/client.ts';
import { Latest } from './latest.ts';
import { now, today } from './moment.ts';
import type { Session } from './session.svelte.ts';
import { slug } from './takeOut.ts';
import { workbookNotes, workbookParameters, workbookReasons, workbookWords } from './workbookContents.ts';

/** A file to save. */
export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

export class Workbook {
  readonly #client: Client;
  readonly #session: Session;
  readonly #latest = new Latest();
  #busy = $state(false);
  #cancelled = $state(false);
  #problem = $state<string | null>(null);

  constructor(client: Client, session: Session) {
    this.#client = client;
    this.#session = session;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** Why there is no file, in words. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether there is anything to write. */
  get ready(): boolean {
    return this.#session.results.result !== null;
  }

  /** The file of the rules and the list shown; null where it could not be written, or was given up. */
  async write(): Promise<WrittenFile | null> {
    const { results, settings } = this.#session;
    const { dataset, result } = results;
    [this.#cancelled, this.#problem] = [false, null];
    if (!dataset || !result) return null;
    const request = this.#request(result);
    if (!request) return null;
    const name = this.#name(result);
    this.#busy = true;
    let written: WrittenFile | null = null;
    await this.#latest.put(
      () => this.#client.ask(dataset, 'workbook', request),
      (answer) => {
        if (answer instanceof Blob) written = { name, blob: answer };
        else this.#problem = faultText(settings.t, answer, results.names);
      },
      (error) => {
        if (error instanceof EngineError && error.reason === 'cancelled') this.#cancelled = true;
        else
          this.#problem = settings.t.workbook.failed(error instanceof Error ? error.message : String(error));
      },
    );
    this.#busy = false;
    return written;
  }

  cancel(): void {
    this.#client.cancel();
  }

  /** Null where it cannot be asked for; why is said. */
  #request(result: Result): WorkbookRequest | null {
    const { results, settings, stampTexts, masking } = this.#session;
    const { t, format: f } = settings;
    const { dataset, rules: file } = results;
    const list = dataset?.lists.find(({ period }) => period === result.period);
    if (!dataset || !file || !list) return null;
    const mask = masking.maskOf(list);
    if (mask && (mask.all || mask.rows.some((hidden) => hidden))) {
      this.#problem = t.workbook.sumHidden;
      return null;
    }
    const notes = workbookNotes(t, f, {
      rules: results.nameOf(result),
      status: statusText(t, result, file.status),
      ...{ file, period: result.period, sources: { ...dataset.sources } },
      made: f.moment(now()),
    });
    const [how] = notes.slice(-1);
    const { hiddenCounts, hiddenText } = t.workbook;
    return {
      ...{ year: result.year, scenario: result.scenario, period: result.period, choice: results.listChoice },
      words: workbookWords(t),
      parameters: workbookParameters(t, settings.language, file),
      stamps: stampTexts,
      notes:
        mask && how ? notes.with(-1, { ...how, rows: [...how.rows, [hiddenCounts, hiddenText]] }) : notes,
      reasons: workbookReasons(t, result, results.names),
      posts: Object.fromEntries(INCOME_LINES.map((line) => [line, t.line[line].name])) as Record<
        IncomeLine,
        string
      >,
      hidden: mask && Object.fromEntries(list.units.map(({ unitId }, unit) => [unitId, mask.cells[unit]!])),
    };
  }

  /** `halsoval-arbetsbok-2026-lista-2026-2026-11-22-exempeldata.xlsx`. */
  #name(result: Result): string {
    const { results, settings } = this.#session;
    const { file, list } = settings.t.workbook;
    const {
      sampleStamp: sample,
      unreconciledStamp: unreconciled,
      acceptedStamp: accepted,
    } = settings.t.download;
    const words = { sample, unreconciled, accepted };
    const stamps = this.#session.stamps.map(({ kind }) => slug(words[kind]));
    const parts = [file, slug(results.nameOf(result)), list(result.period), today(), ...stamps];
    return `${parts.join('-')}.xlsx`;
  }
}
