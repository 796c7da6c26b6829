import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import HeatMap from '../../../src/charts/HeatMap.svelte';
import ShareBar from '../../../src/charts/ShareBar.svelte';
import Tornado from '../../../src/charts/Tornado.svelte';
import { picture } from '../../../src/ui/picture/picture.ts';
import { png } from '../../../src/ui/picture/png.ts';
import '../../../src/app.css';

const WORDS = {
  title: 'Summan <b>& mer</b>',
  basis: 'Regelår 2026 (förslag), lista 2026-03',
  sentence: 'En mening.',
  stamps: ['Exempeldata', 'Ej avstämd'],
  foot: ['Källa: underlaget', 'Version 1'],
};
const EVIL = 'Hällan\u202e</text><script>alert(1)</script>\u0007';
const ROWS = [
  {
    ...{ id: 'a', label: EVIL, low: -5, high: 7 },
    ...{ lowText: '−5', highText: '+7', description: 'Hällan' },
  },
];
const CHART = {
  rows: ROWS,
  label: 'Känslighet',
  about: 'Vad som ändrar mest.',
  axis: 'mnkr',
  names: { low: 'Sänkt', high: 'Höjt' },
  formatTick: String,
};

const root = (): HTMLElement => document.body.firstElementChild as HTMLElement;
const read = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

beforeEach(() => {
  document.documentElement.dataset['theme'] = 'dark';
});
afterEach(() => delete document.documentElement.dataset['theme']);

async function drawing(): Promise<Document> {
  await render(Tornado, CHART);
  await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(1);
  return read((await picture(root(), WORDS)).svg);
}

describe('a picture', () => {
  test('carries its title, basis, stamps, sentence and source', async () => {
    const texts = [...(await drawing()).querySelectorAll('text')].map(({ textContent }) => textContent);
    const said = [WORDS.title, WORDS.basis, ...WORDS.stamps, WORDS.sentence, ...WORDS.foot];
    expect(texts).toEqual(expect.arrayContaining(said));
    expect(texts).toEqual(expect.arrayContaining(['Sänkt', 'Höjt', 'mnkr', '−5', '+7']));
  });

  test('is light whatever the page is, and the page stays as it was', async () => {
    const svg = await drawing();
    const paints = [...svg.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill'));
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#fdfdfb');
    expect(paints).toContain('#1d5fae');
    expect(paints).not.toContain('#84b4f7');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('needs nothing of the page: no classes, no variables, no patterns that it lacks', async () => {
    const svg = await drawing();
    const text = new XMLSerializer().serializeToString(svg);
    expect(text).not.toMatch(/var\(|class=|style="|aria-|role="option"|tabindex|transparent/);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(svg.getElementById(id!)).not.toBeNull();
  });

  test('takes a name for a name, whatever is in it', async () => {
    const svg = await drawing();
    expect(svg.querySelector('parsererror, script, b')).toBeNull();
    const names = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(names.some((name) => name.includes('Hällan</text>'))).toBe(true);
    expect(names.join('')).not.toMatch(/\u202e|\p{Cc}/u);
  });

  test('has bars that are no drawing, and the words over them', async () => {
    await render(ShareBar, {
      parts: [{ key: 'cni', name: 'CNI', share: 1, text: '100 %' }],
      label: 'Andelar',
    });
    const svg = read((await picture(root(), WORDS)).svg);
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('CNI');
    expect([...svg.querySelectorAll('rect')].map((one) => one.getAttribute('fill'))).toContain('#0a3d62');
  });

  test('has painted cells, in light colours', async () => {
    await render(HeatMap, {
      ...{
        xs: [1, 2],
        ys: [1, 2],
        values: Float64Array.from([0, 0, 0, 0]),
        middle: 0,
        label: 'Karta',
        about: 'Två gånger två.',
      },
      ...{ axes: { x: 'x', y: 'y' }, format: { x: String, y: String, value: String } },
      ...{ names: { now: 'Nu', barred: '–' }, now: null, describe: () => '', onpick: vi.fn() },
    });
    await expect.poll(() => document.querySelector('canvas')?.width).toBeGreaterThan(100);
    const svg = read((await picture(root(), WORDS)).svg);
    const image = new Image();
    image.src = svg.querySelector('image')!.getAttribute('href')!;
    expect(await dot(image)).toEqual([253, 253, 251, 255]);
  });
});

/** The colour near the upper left corner. */
async function dot(image: HTMLImageElement): Promise<number[]> {
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return [...context.getImageData(5, 5, 1, 1).data];
}

test('in dots it is twice as fine as on the screen, and something is to be seen', async () => {
  await render(Tornado, CHART);
  await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(1);
  const made = await picture(root(), WORDS);
  const bitmap = await createImageBitmap(await png(made));
  expect([bitmap.width, bitmap.height]).toEqual([made.width * 2, made.height * 2]);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const colours = new Set(new Uint32Array(data.buffer));
  expect(colours.size).toBeGreaterThan(20);
});
