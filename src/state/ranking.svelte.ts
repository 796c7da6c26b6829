// Rangordningen: how the user looks at gains and losses, and the units as they are then.
import type { Compare } from './compare.svelte.ts';
import type { Groups } from './groups.svelte.ts';
import { changeOf, rankRows, ranked, sumOfRows, type Change, type Measure, type RankRow } from './ranking.ts';
import {
  NO_FILTER,
  bandsOf,
  filtered,
  grouped,
  isFiltering,
  type Filter,
  type Grouping,
  type RankGroup,
  type Scales,
} from './rankingParts.ts';
import type { Results } from './results.svelte.ts';

export type RankView = 'table' | 'bars' | 'map' | 'slope';

export class Ranking {
  readonly #results: Results;
  readonly #compare: Compare;
  readonly #groups: Groups;
  readonly #language: () => string;
  view = $state<RankView>('table');
  measure = $state<Measure>('change');
  first = $state<'gains' | 'losses'>('gains');
  grouping = $state<Grouping | 'none'>('none');
  #filter = $state.raw<Filter>(NO_FILTER);

  constructor(results: Results, compare: Compare, groups: Groups, language: () => string) {
    this.#results = results;
    this.#compare = compare;
    this.#groups = groups;
    this.#language = language;
  }

  get filter(): Filter {
    return this.#filter;
  }

  get filtering(): boolean {
    return isFiltering(this.#filter);
  }

  select(part: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...part };
  }

  selectAll(): void {
    this.#filter = NO_FILTER;
  }

  /** Every unit; none until the comparison is there. */
  readonly rows: readonly RankRow[] = $derived.by(() => {
    const { dataset } = this.#results;
    const { decomposition, sides } = this.#compare;
    if (!dataset || !decomposition || !sides) return [];
    return rankRows(dataset, decomposition, [sides[0].period, sides[1].period]);
  });

  /** Bands as the rules of the second side have them. */
  readonly scales: Scales = $derived.by(() => {
    const { sides } = this.#compare;
    const file = sides && this.#results.fileOf(sides[1]);
    return {
      distance: bandsOf(file?.sparsity.distanceFrom.values ?? {}),
      size: bandsOf(file?.sparsity.sizeFrom.values ?? {}),
      groups: this.#groups.all,
    };
  });

  /** Those that pass the filter, in order. */
  readonly shown: readonly RankRow[] = $derived.by(() =>
    ranked(
      filtered(this.rows, this.#filter, this.scales, this.#language()),
      this.measure,
      this.first,
      this.#language(),
    ),
  );

  /** The shown ones in parts; null where they are not divided. */
  readonly parts: readonly RankGroup[] | null = $derived.by(() =>
    this.grouping === 'none' ? null : grouped(this.shown, this.grouping, this.scales, this.#language()),
  );

  /** As the comparison has it, not summed from the rows. */
  readonly region: Change | null = $derived.by(() => {
    const region = this.#compare.decomposition?.region;
    const { listedBefore, listed } = sumOfRows(this.rows);
    return region ? changeOf(region.before, region.after, listedBefore, listed) : null;
  });

  /** What the region's change is more than the sum of the units', in öre; null where either is barred. */
  readonly gap: number | null = $derived.by(() => {
    const [whole, parts] = [this.region?.change ?? null, sumOfRows(this.rows).change];
    return whole === null || parts === null ? null : whole - parts;
  });
}
