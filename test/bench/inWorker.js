// The ways of reading a register, in a worker as the application reads one: `{ way, file }` in, `{ ms, counts }` out, the
// persons by unit and age class, and by unit and home.
import Papa from 'papaparse';
import { readStreamed } from '../../src/csv/streamed.ts';

const DATED = { answers: { 'register.csv': { period: '2026' } } };

/** @typedef {Map<string, number>} Counts */

/** @type {Record<string, (file: File) => Promise<Counts>>} */
const WAYS = {
  async bytes(file) {
    let sum = 0;
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return new Map([['bytes', sum]]);
      sum += value.length;
    }
  },
  async lines(file) {
    let ends = 0;
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return new Map([['rows', ends - 1]]);
      for (let i = 0; i < value.length; i++) if (value[i] === 10) ends++;
    }
  },
  async register(file) {
    const reading = await readStreamed('register.csv', file, DATED);
    const lists = reading?.content?.kind === 'listing' ? reading.content.lists : [];
    /** @type {Counts} */
    const counts = new Map();
    for (const { unitId, classes, residence } of lists.flatMap(({ units }) => units)) {
      for (const [index, persons] of classes.entries())
        if (persons > 0) counts.set(`${unitId} class ${index}`, persons);
      for (const { km, persons } of residence) counts.set(`${unitId} km ${km}`, persons);
    }
    return counts;
  },
  papaparse(file) {
    return new Promise((resolve, reject) => {
      /** @type {Counts} */
      const counts = new Map();
      Papa.parse(file, {
        delimiter: ';',
        newline: '\r\n',
        chunk({ data }) {
          for (const [unit, born, km] of /** @type {string[][]} */ (data)) {
            if (km === undefined || unit === 'enhet_id') continue;
            const aged = `${unit} class ${Math.min(20, Math.floor((2026 - Number(born)) / 5))}`;
            const home = `${unit} km ${Number(km.replace(',', '.'))}`;
            counts.set(aged, (counts.get(aged) ?? 0) + 1);
            counts.set(home, (counts.get(home) ?? 0) + 1);
          }
        },
        complete: () => resolve(counts),
        error: reject,
      });
    });
  },
};

onmessage = async ({ data: { way, file } }) => {
  const start = performance.now();
  const counts = await WAYS[way]?.(file);
  postMessage({ ms: performance.now() - start, counts: [...(counts ?? [])] });
};
