// Kartans ord: what the controls of a map are called, and what is told of the units that it does not show.
import type { Way } from './mapView.ts';

export interface MapWords {
  /** Of all the controls. */
  readonly controls: string;
  /** Before the name of what is shown. */
  readonly shows: string;
  readonly whole: string;
  /** A part of the region that has no name. */
  readonly part: string;
  readonly closer: string;
  readonly further: string;
  readonly aside: Readonly<Record<Way, string>>;
  /** So many units stand outside of what is shown. */
  readonly outside: (units: number) => string;
}
