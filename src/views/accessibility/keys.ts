// Tangenter: every key that does something, by where it does it. What it does is told in the dictionary.

/** A press: one key, or several held together. Names are those of `KeyboardEvent.key`. */
type Press = readonly string[];

const ARROWS: readonly Press[] = [['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown']];
const ASIDE: readonly Press[] = [['ArrowLeft'], ['ArrowRight']];
const UP_DOWN: readonly Press[] = [['ArrowUp'], ['ArrowDown']];
const PAGES: readonly Press[] = [['PageUp'], ['PageDown']];
const ENDS: readonly Press[] = [['Home'], ['End']];
const ENTER: readonly Press[] = [['Enter']];
const ESCAPE: readonly Press[] = [['Escape']];
const PRESS: readonly Press[] = [['Enter'], ['Space']];

/** By place and deed, as `accessibility.keys.does` names them. */
export const KEYS = {
  page: { step: [['Tab'], ['Shift', 'Tab']], press: PRESS, search: [['/'], ['Control', 'K'], ['Meta', 'K']] },
  choice: { other: ARROWS },
  search: { hit: UP_DOWN, go: ENTER, close: ESCAPE },
  chart: { mark: ARROWS, five: PAGES, ends: ENDS, inside: [['Tab']], leave: ESCAPE },
  map: { part: [['Tab'], ...PRESS] },
  curve: { age: ASIDE, weight: UP_DOWN, tenth: PAGES, limits: ENDS, undo: ESCAPE },
  sweep: { value: ARROWS, ends: ENDS, take: PRESS, leave: ESCAPE },
  table: { sort: PRESS, scroll: ARROWS },
  corrections: { next: ENTER },
  term: { open: PRESS, close: ESCAPE },
  dialog: { close: ESCAPE },
  tour: { leave: ESCAPE },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Press[]>>>>;

/** What stands on a key in any language, where that is not its name. */
export const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  Control: 'Ctrl',
  Meta: '⌘',
};
