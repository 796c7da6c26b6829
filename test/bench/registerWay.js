// One way of reading a register, timed in a process of its own: `node registerWay.js <way> <file> <built module>`.
import { createReadStream, openAsBlob } from 'node:fs';
import Papa from 'papaparse';

const [way = '', file = '', module = ''] = process.argv.slice(2);
const DATED = { answers: { 'register.csv': { period: '2026' } } };

/** @type {Record<string, () => Promise<number>>} */
const WAYS = {
  async bytes() {
    const reader = (await openAsBlob(file)).stream().getReader();
    let sum = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) sum += chunk.value.length;
    return sum;
  },
  async lines() {
    const reader = (await openAsBlob(file)).stream().getReader();
    let ends = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const bytes = chunk.value;
      for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) ends++;
    }
    return ends - 1;
  },
  async register() {
    const { readStreamed } = await import(module);
    const { content } = await readStreamed('register.csv', await openAsBlob(file), DATED);
    return content.lists[0].units.reduce(
      (/** @type {number} */ sum, /** @type {{classes: number[]}} */ { classes }) =>
        classes.reduce((all, persons) => all + persons, sum),
      0,
    );
  },
  papaparse() {
    return new Promise((resolve, reject) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      let persons = 0;
      Papa.parse(createReadStream(file, 'utf8'), {
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

const idle = process.memoryUsage().rss;
let most = idle;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
const start = performance.now();
const startCpu = process.cpuUsage();
const persons = await WAYS[way]?.();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(startCpu);
const cpu = (user + system) / 1e6;
clearInterval(watch);
console.log(JSON.stringify({ seconds, cpu, peak: (most - idle) / 1e6, persons }));
