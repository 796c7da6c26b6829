// What comes out on paper: the region's brief, the units' sheets, and any view as it stands.
import type { Page } from '@playwright/test';
import { figure } from './figures.ts';
import { expect, give, open, plain, test } from './page.ts';
import { printed } from './pdf.ts';

type Sheets = Awaited<ReturnType<typeof printed>>;

/** Goes to the sheets and waits until all of them are there. */
async function sheets(page: Page, hash: string, count: number): Promise<void> {
  await open(page, hash);
  // They come one after the other, which takes its time where other work runs beside.
  await expect(page.getByTestId('sheet')).toHaveCount(count, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Skriv ut eller spara som pdf' })).toBeEnabled();
  await expect(page.locator('.sheet svg').first()).toBeAttached();
}

/** No sheet is blank, and nothing runs off it. */
function expectWhole(all: Sheets, least: number): void {
  for (const { ink, margins } of all) {
    expect(ink).toBeGreaterThan(0.004);
    for (const margin of Object.values(margins)) expect(margin).toBeGreaterThan(least);
  }
}

/** The figures of the line that has this name. */
function figuresOf({ rows }: Sheets[number], name: string): number[] {
  return (rows.find(([first]) => first === name) ?? []).slice(1).map(figure);
}

test('the region’s brief is two sheets, whose parts come to its totals', async ({ page }, info) => {
  await sheets(page, '#/utskrift', 2);
  const all = await printed(page, info);
  expect(all).toHaveLength(2);
  expectWhole(all, 5);
  expect(all.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [210, 297],
    [210, 297],
  ]);

  const [result, rules] = all as [Sheets[number], Sheets[number]];
  expect(result.text).toContain('Sida 1 av 2');
  expect(rules.text).toContain('Sida 2 av 2');
  expect(result.text).toContain('819 246');
  const pools = [
    'Ersättning per listad invånare',
    'Socioekonomisk faktor (CNI)',
    'Glesbygdsfaktor',
    'Läkemedel',
    'Rehabkoordinator',
  ].map((name) => figuresOf(result, name));
  const total = figuresOf(result, 'Summa för listade invånare');
  // Each is rounded by itself to a thousand kronor.
  for (const column of [0, 1, 2])
    expect(Math.abs(pools.reduce((sum, row) => sum + row[column]!, 0) - total[column]!)).toBeLessThanOrEqual(
      2,
    );
  for (const sheet of all) expect(sheet.text).toContain('Exempeldata – påhittade uppgifter');

  const units = rules.rows
    .filter(([name = '']) => /^(Hälsocentral|Vårdenhet) /.test(name))
    .map(([, ...figures]) => figures.map(figure));
  const region = figuresOf(rules, 'Hela regionen');
  expect(units).toHaveLength(30);
  for (const column of [0, 1]) {
    const sum = units.reduce((all, row) => all + row[column]!, 0);
    expect(Math.abs(sum - region[column]!)).toBeLessThanOrEqual(units.length / 2);
  }
});

test('each unit has one sheet, after the region’s two', async ({ page }, info) => {
  test.setTimeout(120_000);
  await sheets(page, '#/utskrift/alla', 32);
  const all = await printed(page, info);
  expect(all).toHaveLength(32);
  expectWhole(all, 5);
  const claims = all
    .slice(2)
    .map(({ rows }) => rows.find(([name = '']) => /^(Hälsocentral|Vårdenhet) /.test(name))?.[0]);
  expect(new Set(claims).size).toBe(30);
  for (const [index, { text }] of all.entries()) expect(text).toContain(`Sida ${index + 1} av 32`);
});

test('one unit’s sheet says the same as its page, and whether its figures reconcile', async ({
  page,
}, info) => {
  await open(page, '#/enhet/JH08');
  const paid = plain(await page.getByTestId('unit-total').textContent());
  await page.goto('#/utskrift/JH08');
  await expect(page.getByTestId('sheet')).toHaveCount(1);
  const all = await printed(page, info);
  expect(all).toHaveLength(1);
  expect(all[0]!.rows.find(([first]) => first === 'Hela ersättningen')?.join(' ')).toContain(paid);
  expect(all[0]!.text).toContain('Varje post ligger inom avrundningen');
  expect(all[0]!.text).toContain('20 mars 2026');
});

test('what does not fit on a sheet goes on to the next, on screen as on paper', async ({ page }, info) => {
  await sheets(page, '#/utskrift', 2);
  // Letters as large as another computer's may be, and more than that.
  await page.locator('[data-sheets]').evaluate((all: HTMLElement) => {
    for (const size of ['--print-xs', '--print-s']) all.style.setProperty(size, '12pt');
  });
  const count = page.getByTestId('sheet-count');
  await expect(count).toHaveText(/^[3-6]\ssidor A4$/);
  const pages = parseInt((await count.textContent()) ?? '');
  const beyond = page.locator('[data-testid=sheet]').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const bottoms = [...sheet.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom);
      return Math.max(...bottoms) - sheet.getBoundingClientRect().bottom;
    }),
  );
  for (const below of await beyond) expect(below).toBeLessThan(0);
  // Told anew where they are drawn anew.
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(count).toHaveText(/^[3-6]\sA4 pages$/);
  await page.getByRole('button', { name: 'Byt till svenska' }).click();
  await expect(count).toHaveText(new RegExp(`^${pages}\\ssidor A4$`));

  const all = await printed(page, info);
  expect(all).toHaveLength(pages);
  expectWhole(all, 5);
  expect(all[0]!.text).toContain(`av ${pages}`);
  const text = all.map(({ text }) => text).join(' ');
  for (const said of ['Regionens ersättning', 'Hela regionen', 'Förfrågningsunderlag'])
    expect(text).toContain(said);
});

test('the brief in English has no Swedish left but names', async ({ page }, info) => {
  await sheets(page, '#/utskrift', 2);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('button', { name: 'Print or save as pdf' })).toBeEnabled();
  const text = (await printed(page, info)).map(({ text }) => text).join(' ');
  expect(text).toContain('Page 2 of 2');
  expect(text).toContain('819,246');
  expect(text).not.toMatch(/ersättning|Skillnad|Utskriven|Sida /);
});

test('other views are printed without their controls, and no table is cut', async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const view of ['#/oversikt', '#/jamfor/enheter', '#/enhet/JH08']) {
    await open(page, view);
    await expect(page.locator('main table').first()).toBeAttached();
    const all = await printed(page, info);
    expectWhole(all, 8);
    const text = all.map(({ text }) => text).join(' ');
    expect(text).toContain('2026 (förslag), lista 2026');
    expect(text).toMatch(/Utskriven \d+ \w+ \d{4}/);
    expect(text).not.toMatch(/Tjänsteköp Data Metod|Hämta|English/);
  }
});

test('the explanation of a change goes on one sheet, from a telephone too', async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/jamfor/varfor/JH08');
  await expect(page.locator('[data-print="why"] svg[viewBox]').first()).toBeAttached();
  const all = await printed(page, info);
  expect(all).toHaveLength(1);
  expectWhole(all, 8);
  expect(all[0]!.rows.map(([first]) => first)).toContain('Hela skillnaden');
});

test('what a fault bars is said on the sheets, never a figure in its place', async ({ page }, info) => {
  await open(page, '#/data');
  await give(page, 'region-units-one-cni-missing.csv', 'region-listing-libreoffice-sv.csv');
  await page.getByRole('button', { name: 'Använd' }).first().click();
  await page.goto('#/utskrift/regionen');
  await expect(page.getByTestId('sheet')).toHaveCount(2);
  const all = await printed(page, info);
  expect(all.map(({ text }) => text).join(' ')).toContain('kan inte räknas');
  expectWhole(all, 5);
});
