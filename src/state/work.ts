// Arbetet: all that the page holds as one project, and the page made to hold another.
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import type { Project } from '../params/project.ts';
import type { Kind, Mapping } from '../worker/client.ts';
import type { Answering } from './answering.svelte.ts';
import { isMapping, mappingOf, meaningsOf } from './contract.ts';
import type { Session } from './session.svelte.ts';

/** The parts of the page that hold work. */
type Parts = Pick<
  Session,
  | 'results'
  | 'scenarios'
  | 'groups'
  | 'forecast'
  | 'compare'
  | 'transition'
  | 'audit'
  | 'masking'
  | 'inputs'
  | 'intake'
  | 'explanation'
>;

/** What the page holds now; null while it shows nothing. `sample` is the data set that ships. */
export function projectOf(parts: Parts, sample: Dataset | null): Project | null {
  const { results, scenarios, groups, forecast, compare, transition, audit, masking, intake } = parts;
  const { dataset } = results;
  if (!dataset) return null;
  return {
    dataset: sample && sameParts(dataset, sample) ? null : dataset,
    ...{ years: results.addedYears, scenarios: scenarios.all, log: scenarios.log, groups: groups.all },
    rules: { year: results.year, scenario: scenarios.chosen?.id ?? null },
    list: results.listChoice,
    growth: forecast.assumption.growth,
    sides: compare.picked,
    transition: transition.written,
    ...{ acceptances: Object.values(audit.acceptances), limits: audit.limits },
    masking: { on: masking.on, threshold: masking.threshold },
    remembered: {
      mappings: intake.answers.mappings.entries.map(([key, mapping]) => [
        ...([key, mapping.kind, meaningsOf(mapping)] as const),
      ]),
      unitNames: intake.answers.unitNames.entries,
    },
  };
}

/**
 * Makes the page hold a project instead of what it held. Rejects where it cannot be computed, and the page stays as it
 * was; answers with what is different from where the project was made.
 */
export async function restore(parts: Parts, project: Project, sample: Dataset): Promise<readonly Fault[]> {
  const { results, scenarios, groups, forecast, compare, transition, audit, masking } = parts;
  const shipped = await results.shippedYears();
  const ships = (year: number): boolean => shipped.some((file) => file.year === year);
  const added = project.years.some(({ year }) => ships(year))
    ? project.years.filter(({ year }) => !ships(year))
    : project.years;
  await results.restore(project.dataset ?? sample, added, project.rules.year, project.list);
  scenarios.restore(project.scenarios, project.rules.scenario, project.log);
  groups.restore(project.groups);
  forecast.restore(project.growth);
  project.sides.forEach((side, index) => compare.choose(index as 0 | 1, side));
  transition.restore(project.transition);
  audit.restore(project.acceptances);
  audit.limit(project.limits);
  masking.set(project.masking.on, project.masking.threshold);
  remember(parts.intake.answers, project.remembered);
  parts.inputs.forget();
  parts.explanation.close();

  const others = project.years.filter((file) => {
    const own = shipped.find(({ year }) => year === file.year);
    return own && JSON.stringify(own) !== JSON.stringify(file);
  });
  const years = others.map(({ year }) => year);
  return years.length > 0 ? [{ code: 'projectYears', severity: 'warning', years }] : [];
}

/** What this browser remembers itself goes before. */
function remember({ mappings, unitNames }: Answering, remembered: Project['remembered']): void {
  const known = remembered.mappings.map(([key, kind, columns]) => {
    const headers = columns.map(([header]) => header);
    const meanings = columns.map(([, meaning]) => meaning);
    return [key, mappingOf(kind as Kind, headers, meanings)] as const;
  });
  mappings.keepOthers(known.filter((entry): entry is readonly [string, Mapping] => isMapping(entry[1])));
  unitNames.keepOthers(remembered.unitNames);
}

/** Data sets made of each other share the parts that are as they were. */
function sameParts(a: Dataset, b: Dataset): boolean {
  return (Object.keys(a) as (keyof Dataset)[]).every((part) => a[part] === b[part]);
}
