// A register of invented persons, with their years of birth, in the form that a Swedish program writes.
import { closeSync, openSync, writeSync } from 'node:fs';

const UNITS = 30;
/** Rows that are written over and over, of the sizes and distances that a region has. */
const BLOCK = 100_000;

/**
 * Writes a register and answers its bytes.
 * @param {string} path
 * @param {number} rows
 */
export function writeRegister(path, rows) {
  let seed = 20_261_122;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
  const file = openSync(path, 'w');
  let bytes = writeSync(file, 'enhet_id;fodelsear;avstand_km\r\n');
  const lines = Array.from({ length: BLOCK }, () => {
    const unit = Math.floor(UNITS * random() * random());
    const id = `2321000131-JH${String(unit + 1).padStart(2, '0')}`;
    const km = (unit * 8 + 40 * random()).toFixed(1).replace('.', ',');
    return `${id};${1926 + Math.floor(100 * random())};${km}\r\n`;
  });
  const block = Buffer.from(lines.join(''));
  for (let written = 0; written < rows; written += BLOCK)
    bytes += writeSync(
      file,
      rows - written < BLOCK ? Buffer.from(lines.slice(0, rows - written).join('')) : block,
    );
  closeSync(file);
  return bytes;
}
