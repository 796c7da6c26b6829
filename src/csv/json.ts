// Parameterfil: a JSON file is told apart from a table and handed over as plain data; what it says is checked elsewhere.
import { jsonOf } from '../model/json.ts';

/** What a parameter file calls itself, under the key `format`. */
const FORMAT = 'halsoval-parameters';
/** Signs of the longest text that is tried: a year's rules are some tens of thousands. */
const LONGEST_TEXT = 1_000_000;
/** Levels of braces and brackets; a year's rules have five. */
const DEEPEST = 20;

export function looksLikeJson(file: string, text: string): boolean {
  return /\.json$/i.test(file) || /^\s*\{/.test(text);
}

/** The content of a parameter file, or the code of the fault that bars it. */
export function readJson(text: string): { readonly json: object } | 'notJson' | 'unknownJson' {
  if (text.length > LONGEST_TEXT) return 'unknownJson';
  const json = jsonOf(text);
  if (json === undefined) return 'notJson';
  if (!isRecord(json) || !Object.hasOwn(json, 'format') || json['format'] !== FORMAT) return 'unknownJson';
  return isHarmless(json, DEEPEST) ? { json } : 'unknownJson';
}

/** Whether it is not too deep to be copied, and has no key that would change what an object is. */
function isHarmless(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((part) => isHarmless(part, levels - 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
