// Underlaget som filer: what is loaded or typed, in the form in which it can be loaded again.
import { activitiesCsv } from '../export/activities.ts';
import { assignmentsCsv } from '../export/assignments.ts';
import { companionShiftsCsv } from '../export/companionShifts.ts';
import { listingCsv } from '../export/listing.ts';
import { unitsCsv } from '../export/units.ts';
import type { Dataset, Sources } from '../model/types.ts';
import type { Masking } from './masking.svelte.ts';

type DataFileKind = keyof Sources;

export interface DataFile {
  readonly kind: DataFileKind;
  readonly name: string;
  /** Made when it is asked for: a long list takes its time. */
  text(): string;
}

/** The files of all that the data set holds anything of; of the lists without the counts that are hidden. */
export function dataFiles(dataset: Dataset, masking: Masking): DataFile[] {
  const { units, lists, activities, assignments, companionShifts } = dataset;
  const files: (DataFile & { readonly rows: readonly unknown[] })[] = [
    {
      kind: 'units',
      name: 'enheter.csv',
      rows: units,
      text: () => unitsCsv(units, (persons) => masking.hides(persons)),
    },
    {
      kind: 'listing',
      name: 'listning.csv',
      rows: lists,
      text: () => listingCsv(lists, (list) => masking.maskOf(list)),
    },
    {
      ...{ kind: 'activities', name: 'verksamhet.csv', rows: activities },
      text: () => activitiesCsv(activities),
    },
    {
      ...{ kind: 'assignments', name: 'tjanstekop.csv', rows: assignments },
      text: () => assignmentsCsv(assignments),
    },
    {
      ...{ kind: 'companionShifts', name: 'medfoljare.csv', rows: companionShifts },
      text: () => companionShiftsCsv(companionShifts),
    },
  ];
  return files.filter(({ rows }) => rows.length > 0);
}
