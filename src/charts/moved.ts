// Rörelse: a mark goes from where it was to where it is, also when its row changes place in the document: to move a
// node ends the transitions that style sheets give it.

/** CSS properties of a mark's place and size, such as `transform`, `x`, `width`, `r`, `d`. */
type Place = Readonly<Record<string, string>>;

interface Move {
  readonly to: Place;
  /** Where there are too many marks to follow. */
  readonly still?: boolean;
}

/** More marks than this are not moved: nobody can follow them, and the machine has no time. */
const MOST = 300;
const SECOND = 1000;

/** Whether so many marks are too many to be followed. */
export function tooMany(count: number): boolean {
  return count > MOST;
}

/** An action for a mark's element. The first place is taken without a move. */
export function moved(node: SVGElement, first: Move): { update: (next: Move) => void } {
  let last = first.to;
  let running: Animation | null = null;
  put(node, last);
  return {
    update({ to, still = false }) {
      const changed = Object.keys(to).filter((name) => to[name] !== last[name]);
      if (changed.length === 0) return;
      const from = pick(running?.playState === 'running' ? getComputedStyle(node) : last, changed);
      put(node, to);
      last = to;
      running?.cancel();
      running = still ? null : go(node, from, pick(to, changed));
    },
  };
}

function go(node: SVGElement, from: Place, to: Place): Animation | null {
  if (matchMedia('(prefers-reduced-motion: reduce), print').matches) return null;
  const timing = timingOf(getComputedStyle(node).getPropertyValue('--motion'));
  return timing && node.animate([from, to], timing);
}

/** Of `320ms cubic-bezier(…)`, as the token has it (a tool may have written it as `.32s`); null for no time. */
export function timingOf(motion: string): { duration: number; easing: string } | null {
  const [, amount = '', unit, easing = ''] = /^\s*([\d.]+)(ms|s)\s*(.*?)\s*$/.exec(motion) ?? [];
  const duration = Number(amount) * (unit === 's' ? SECOND : 1);
  return duration > 0 ? { duration, easing: easing || 'ease' } : null;
}

function put(node: SVGElement, place: Place): void {
  for (const [name, value] of Object.entries(place)) node.style.setProperty(name, value);
}

function pick(from: Place | CSSStyleDeclaration, names: readonly string[]): Place {
  const values = from as Place;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
