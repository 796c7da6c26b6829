// The invented sample region: every total is recomputed from the text of the committed files.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../data/sample/generate.ts';
import { readInputs } from '../../data/sample/inputs.ts';
import { AGE_CLASSES } from '../../src/model/types.ts';

const DATA = new URL('../../data/', import.meta.url);
const unitsText = readFileSync(new URL('sample/units.csv', DATA), 'utf8');
const listingText = readFileSync(new URL('sample/listing.csv', DATA), 'utf8');

const units = rowsOf(unitsText).map(([id, name, municipality, ownership, km, cni, lat, lon]) => ({
  ...{ id: id!, name: name!, municipality: municipality!, ownership: ownership! },
  ...{ km: numberOf(km!), cni: cni!, lat: numberOf(lat!), lon: numberOf(lon!) },
}));
const unitKm = new Map(units.map(({ id, km }) => [id, km]));
const listing = rowsOf(listingText).map(([id, period, age, count, km]) => ({
  ...{ id: id!, period: period!, age: age!.replace('–', '-'), count: Number(count) },
  km: km === '' ? unitKm.get(id!)! : numberOf(km!),
  statesHome: km !== '',
}));

describe('the committed files', () => {
  test('are what the generator writes, byte for byte, every time', () => {
    const inputs = readInputs(DATA);
    const sample = generate(inputs);
    expect(sample.units).toBe(unitsText);
    expect(sample.listing).toBe(listingText);
    expect(generate(inputs)).toEqual(sample);
  });

  test('are in the canonical format', () => {
    expect(unitsText.split('\n')[0]).toBe('enhet_id;namn;kommun;driftsform;avstand_km;cni;lat;lon');
    expect(listingText.split('\n')[0]).toBe('enhet_id;period;aldersgrupp;antal;avstand_km');
    for (const text of [unitsText, listingText]) expect(text).toMatch(/^[^\r\uFEFF"]+[^\n]\n$/);
    for (const { cni } of units) expect(cni).toMatch(/^[01],\d{4}$/);
    expect(new Set(listing.map((row) => row.age))).toEqual(new Set(AGE_CLASSES));
    expect(listingText).not.toMatch(/;\d+-\d+;/);
    for (const { count } of listing) expect(Number.isInteger(count) && count > 0).toBe(true);
  });

  test('hold no row twice', () => {
    const keys = listingText.split('\n').map((line) => line.split(';').toSpliced(3, 1).join(';'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each([
  ['2025', { listed: 132240, aged16to67: 81796, eligible: 54327 }],
  ['2026', { listed: 132230, aged16to67: 81943, eligible: 54170 }],
])('the list of %s', (period, expected) => {
  const rows = listing.filter((row) => row.period === period);
  const sum = (weight: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + row.count * weight(row), 0);

  test('has the number of persons that the pools imply', () => {
    expect(sum(() => 1)).toBe(expected.listed);
  });

  test.each(['listing', 'medication'])('has a mean %s weight of exactly 1.00', (line) => {
    const file = JSON.parse(readFileSync(new URL(`params/${period}.json`, DATA), 'utf8')) as Record<
      string,
      { weights: { values: Record<string, string> } }
    >;
    const weights = file[line]!.weights.values;
    expect(sum((row) => Math.round(100 * Number(weights[row.age])))).toBe(100 * expected.listed);
  });

  test('has the number aged 16–67 that the rehab pool implies', () => {
    const fifths: Record<string, number> = { '15-19': 4, '65-69': 3 };
    for (const age of AGE_CLASSES.slice(4, 13)) fifths[age] = 5;
    expect(sum((row) => fifths[row.age] ?? 0)).toBe(5 * expected.aged16to67);
  });

  test('has the number in eligible places that the average sparsity amount implies', () => {
    expect(sum((row) => (row.km >= 30 ? 1 : 0))).toBe(expected.eligible);
  });

  test('lists persons at every unit and at no other', () => {
    expect([...new Set(rows.map((row) => row.id))].sort()).toEqual(units.map(({ id }) => id));
  });

  test('has eight units where homes lie on both sides of a distance limit', () => {
    const band = (km: number): number => [30, 70, 100, 150].filter((limit) => km >= limit).length;
    const moved = rows.filter((row) => row.statesHome && band(row.km) !== band(unitKm.get(row.id)!));
    expect(new Set(moved.map((row) => row.id)).size).toBe(8);
    const far = (row: (typeof rows)[number]): boolean => row.km >= 30;
    expect(moved.some((row) => far(row) && unitKm.get(row.id)! < 30)).toBe(true);
    expect(moved.some((row) => !far(row) && unitKm.get(row.id)! >= 30)).toBe(true);
  });
});

describe('the units', () => {
  const sizeOf = (id: string, period: string): number =>
    listing
      .filter((row) => row.id === id && row.period === period)
      .reduce((total, row) => total + row.count, 0);
  const sizes = units.map(({ id }) => sizeOf(id, '2025'));

  test('are thirty, six of them external, in all eight municipalities', () => {
    expect(units.map(({ id }) => id)).toEqual(units.map((_, i) => `JH${String(i + 1).padStart(2, '0')}`));
    expect(units).toHaveLength(30);
    expect(new Set(units.map(({ name }) => name)).size).toBe(30);
    expect(units.filter(({ ownership }) => ownership === 'privat')).toHaveLength(6);
    expect(units.filter(({ ownership }) => ownership === 'region')).toHaveLength(24);
    expect(new Set(units.map(({ municipality }) => municipality))).toEqual(
      new Set(Object.keys(readInputs(DATA).population)),
    );
  });

  test('lie in every distance band, those in Östersund in the nearest, and inside the region', () => {
    const bands = units.map(({ km }) => [30, 70, 100, 150].filter((limit) => km >= limit).length);
    expect(new Set(bands)).toEqual(new Set([0, 1, 2, 3, 4]));
    for (const unit of units.filter(({ municipality }) => municipality === 'Östersund'))
      expect(unit.km).toBeLessThanOrEqual(29);
    for (const { lat, lon } of units) {
      expect(lat > 61.5 && lat < 65.2).toBe(true);
      expect(lon > 11.8 && lon < 17.1).toBe(true);
    }
  });

  test('come in every size bracket, with a plausible CNI', () => {
    expect(sizes.filter((size) => size <= 2000).length).toBeGreaterThanOrEqual(5);
    expect(sizes.filter((size) => size > 2000 && size <= 4000).length).toBeGreaterThanOrEqual(5);
    expect(sizes.filter((size) => size > 4000).length).toBeGreaterThanOrEqual(5);
    for (const { cni } of units) {
      expect(numberOf(cni)).toBeGreaterThanOrEqual(0.75);
      expect(numberOf(cni)).toBeLessThanOrEqual(1.6);
    }
  });

  test('grow or shrink by a few per cent from one list to the next', () => {
    units.forEach(({ id }, u) => {
      const change = sizeOf(id, '2026') / sizes[u]! - 1;
      expect(change, id).toBeGreaterThanOrEqual(-0.03);
      expect(change, id).toBeLessThanOrEqual(0.04);
    });
  });
});

function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
