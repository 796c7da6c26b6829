// Writes data sets as CSV files in every form that can be read, and finds the fixtures.
import { readFileSync, readdirSync } from 'node:fs';
import type { Unit } from '../../src/model/types.ts';
import { CNI_COLUMNS } from '../../src/csv/columns.ts';
import { CNI_VARIABLES } from '../../src/model/types.ts';

export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
] as const;

export interface Form {
  readonly delimiter: ';' | ',' | '\t';
  readonly newline: '\r\n' | '\n' | '\r';
  readonly encoding: (typeof ENCODINGS)[number];
  readonly decimal: ',' | '.';
  readonly quoteAll: boolean;
}

const PLAIN: Form = {
  delimiter: ';',
  newline: '\n',
  encoding: 'utf-8',
  decimal: ',',
  quoteAll: false,
};

/** The files listed in the README of the fixtures. */
export const FIXTURES = readdirSync(new URL('../fixtures', import.meta.url)).filter((name) =>
  /^(units|listing|wide|results|activities|assignments|companion-shifts)-/.test(name),
);

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Bytes of a file with these cells; numbers get the decimal sign of the form. */
export function write(rows: readonly (readonly (string | number)[])[], form: Form = PLAIN): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, form)).join(form.delimiter));
  return encode(lines.map((line) => line + form.newline).join(''), form.encoding);
}

export function unitRows(units: readonly Unit[]): (string | number)[][] {
  const head = [
    'enhet_id',
    'namn',
    'kommun',
    'driftsform',
    'avstand_km',
    'cni',
    'lat',
    'lon',
    ...CNI_COLUMNS,
  ];
  const rows = units.map((unit) => [
    unit.id,
    unit.name,
    unit.municipality,
    unit.ownership === 'region' ? 'region' : 'privat',
    unit.distanceKm ?? '',
    unit.cni === null ? '' : unit.cni / 10_000,
    unit.lat ?? '',
    unit.lon ?? '',
    ...CNI_VARIABLES.map((name) => unit.cniCounts?.[name] ?? ''),
  ]);
  return [head, ...rows];
}

function quoted(cell: string | number, form: Form): string {
  const text = typeof cell === 'number' ? String(cell).replace('.', form.decimal) : cell;
  return form.quoteAll || /[;,\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encode(text: string, encoding: Form['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'windows-1252') return Buffer.from(text.replaceAll('–', '\x96'), 'latin1');
  const bytes = Buffer.from(encoding.endsWith('bom') ? `\ufeff${text}` : text, 'utf16le');
  return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes;
}
