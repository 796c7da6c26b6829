// Fynden i en fil: the faults met while reading, kept in the order of the rows, and not without end.
import type { Fault, Place, Severity } from '../model/fault.ts';

/** A fault as it is met, before its severity and place are known. */
export type Finding = Fault extends infer F
  ? F extends Fault
    ? Omit<F, 'severity' | 'place'>
    : never
  : never;

const MOST = 1000;

export class Faults {
  readonly #barring: Fault[] = [];
  readonly #warnings: Fault[] = [];

  constructor(readonly file: string) {}

  add(finding: Finding, severity: Severity, place: Omit<Place, 'file'>): void {
    const kept = severity === 'warning' ? this.#warnings : this.#barring;
    if (kept.length < MOST)
      kept.push({ ...finding, severity, place: { file: this.file, ...place } } as Fault);
  }

  /** Whether anything met so far bars using what was read. */
  get barred(): boolean {
    return this.#barring.length > 0;
  }

  /** At most a thousand, warnings giving way to errors and questions. */
  list(): Fault[] {
    const all = [...this.#barring, ...this.#warnings].slice(0, MOST);
    return all.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  }
}
