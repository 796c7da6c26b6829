// Tjänsten: what is exposed to the page: each question comes in one message with what the worker does not know yet.
import type { Dataset } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Api, Outcome } from './api.ts';
import { packed } from './packed.ts';

/** What answers rest on, and has changed since the worker was last told. */
export interface News {
  /** The rule years besides those that ship. */
  readonly years?: readonly YearFile[];
  /** By id: a scenario's year file or what has changed in it; null where it is gone. */
  readonly scenarios?: readonly (readonly [id: string, parts: Partial<YearFile> | null])[];
  readonly dataset?: Dataset;
}

/** What the worker answers about the data set in use. */
export type Question = Exclude<
  keyof Api,
  'use' | 'addYears' | 'useScenario' | 'read' | 'sample' | 'sampleFiles'
>;

export interface Served extends Pick<Api, 'read' | 'sample' | 'sampleFiles'> {
  /** Takes what is new, then answers: what is computed packed, all else as it is. */
  answer(news: News, question: Question, ...details: unknown[]): unknown;
}

export function served(api: Api): Served {
  const { read, sample, sampleFiles } = api;
  return {
    ...{ read, sample, sampleFiles },
    answer({ years, scenarios, dataset }, question, ...details) {
      if (years) api.addYears(years);
      for (const [id, parts] of scenarios ?? []) api.useScenario(id, parts);
      if (dataset) api.use(dataset);
      const answer = (api[question] as (...details: unknown[]) => unknown)(...details);
      return question === 'compute' ? (answer as Outcome[]).map(packed) : answer;
    },
  };
}
