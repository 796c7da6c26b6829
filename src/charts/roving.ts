// Piltangenter: which of several marks in a row the keyboard goes to.

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
};

/** The position that `key` leads to from `index`, within 0 … `last`; null for a key that leads nowhere. */
export function roving(key: string, index: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(last, Math.max(0, index + step));
}
