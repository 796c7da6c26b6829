// A bare worker that computes: told of a data set, a list date and rules once, then by number which of them to compute with.
import { compensation } from '../../src/model/compensation.ts';
import { rulesOf } from '../../src/params/rules.ts';

/** @typedef {import('../../src/params/schema.ts').YearFile} YearFile */
/** @type {{ dataset: import('../../src/model/types.ts').Dataset, period: string, files: YearFile[] } | null} */
let told = null;

onmessage = ({ data }) => {
  const file = told?.files[data];
  if (told && file) compensation(told.dataset, rulesOf(file, 's1'), told.period);
  else told = data;
  postMessage(data);
};
