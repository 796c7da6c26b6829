// The most memory above idle that reading a register takes, in MB, in a process of its own:
// `node registerMemory.js <file> <built module>`.
import { openAsBlob } from 'node:fs';

const [file = '', module = ''] = process.argv.slice(2);
const { readStreamed } = await import(module);
const idle = process.memoryUsage().rss;
let most = idle;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
const DATED = { answers: { 'register.csv': { period: '2026' } } };
const { content } = await readStreamed('register.csv', await openAsBlob(file), DATED);
clearInterval(watch);
if (content === null) throw new Error('The register was not read');
console.log((most - idle) / 1e6);
