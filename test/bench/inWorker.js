// The ways of reading a register, in a worker as the application reads one: `{ way, file }` in, `{ ms, persons }` out.
import Papa from 'papaparse';
import { readStreamed } from '../../src/csv/streamed.ts';

const DATED = { answers: { 'register.csv': { period: '2026' } } };

/** @type {Record<string, (file: File) => Promise<number>>} */
const WAYS = {
  async bytes(file) {
    let sum = 0;
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return sum;
      sum += value.length;
    }
  },
  async lines(file) {
    let ends = 0;
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return ends - 1;
      for (let i = 0; i < value.length; i++) if (value[i] === 10) ends++;
    }
  },
  async register(file) {
    const reading = await readStreamed('register.csv', file, DATED);
    const lists = reading?.content?.kind === 'listing' ? reading.content.lists : [];
    const counts = lists.flatMap(({ units }) => units.flatMap(({ classes }) => classes));
    return counts.reduce((all, persons) => all + persons, 0);
  },
  papaparse(file) {
    return new Promise((resolve, reject) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      let persons = 0;
      Papa.parse(file, {
        delimiter: ';',
        newline: '\r\n',
        chunk({ data }) {
          for (const [unit, born, km] of /** @type {string[][]} */ (data)) {
            if (km === undefined || unit === 'enhet_id') continue;
            persons++;
            const aged = `${unit}\n${2026 - Number(born)}`;
            const home = `${unit}\nkm ${Number(km.replace(',', '.'))}`;
            counts.set(aged, (counts.get(aged) ?? 0) + 1);
            counts.set(home, (counts.get(home) ?? 0) + 1);
          }
        },
        complete: () => resolve(persons),
        error: reject,
      });
    });
  },
};

onmessage = async ({ data: { way, file } }) => {
  const start = performance.now();
  const persons = await WAYS[way]?.(file);
  postMessage({ ms: performance.now() - start, persons });
};
