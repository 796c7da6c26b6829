// Utgivaren: who publishes the page and how to reach them, as data/publisher.json says when the page is built.
import json from '../../data/publisher.json';

export interface Publisher {
  /** Null where whoever publishes the page has not said. */
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** When the accessibility of the page was last assessed: `2026-11-22`. */
  readonly statementDate: string;
}

export const publisher: Publisher = json;
