// Uppgifter: what one can do on the page, and where.
import type { PlaceName } from '../../state/place.svelte.ts';

interface Task {
  /** Its words in `start.tasks` of the language. */
  readonly key: string;
  readonly place: PlaceName;
  readonly detail: string | null;
}

const task = <Key extends string>(key: Key, place: PlaceName, detail: string | null = null) => ({
  ...{ key, place, detail },
});

/** In the order of how often they are done. */
export const TASKS = {
  see: [
    task('overview', 'overview'),
    task('ranking', 'compare', 'enheter'),
    task('why', 'compare', 'varfor'),
    task('competition', 'compare', 'konkurrens'),
    task('print', 'print'),
  ],
  unit: [task('unit', 'unit'), task('purchase', 'purchase')],
  try: [
    task('parameters', 'scenario', 'parametrar'),
    task('weights', 'scenario', 'vikter'),
    task('pots', 'scenario', 'potter'),
    task('goal', 'scenario', 'mal'),
    task('transition', 'scenario', 'overgang'),
    task('several', 'compare', 'flera'),
    task('ruleText', 'scenario', 'regeltext'),
  ],
  certain: [
    task('interpretations', 'scenario', 'tolkningar'),
    task('sensitivity', 'sensitivity', 'parametrar'),
    task('sweep', 'sensitivity', 'svep'),
    task('chance', 'sensitivity', 'osakerhet'),
    task('method', 'method'),
    task('glossary', 'glossary'),
  ],
  data: [
    task('load', 'data', 'in'),
    task('out', 'data', 'ut'),
    task('kept', 'data', 'sparat'),
    task('accessibility', 'accessibility'),
  ],
} as const satisfies Record<string, readonly Task[]>;

/** Those that stand beside the paths, for the reader they are meant for. */
export const PATH_TASKS = {
  politician: [TASKS.see[1], TASKS.see[2], TASKS.see[4]],
  unit: [TASKS.see[0], TASKS.data[0]],
  planner: [TASKS.try[1], TASKS.try[2], TASKS.try[3]],
} as const;
