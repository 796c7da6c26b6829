import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { figure, ore, rowsOf, sampleRows, type Row } from './figures.ts';
import { expect, expectAccessible, open, plain, test } from './page.ts';

/** Öre per started hour, as the region might announce it. */
const RATE = 655_50;

/** Reads files of data/sample, or a text of one's own, as a user does, and goes to the purchases. */
async function load(page: Page, file: string | { name: string; text: string }): Promise<void> {
  await open(page, '#/data');
  await page
    .getByLabel('Välj filer')
    .setInputFiles(
      typeof file === 'string'
        ? `data/sample/${file}`
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) },
    );
  await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  await expect(page.getByText('Uppgifterna används nu.')).toBeVisible();
  await page.goto('#/tjanstekop');
}

async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label).fill(value);
  await page.getByLabel(label).press('Tab');
}

/** The log of forty assignments, with the announced rate. */
async function loadPriced(page: Page): Promise<void> {
  await load(page, 'assignments.csv');
  await fill(page, 'Meddelat timpris 2026, kronor', '655,50');
  await expect(page.getByTestId('invoices')).toBeVisible();
}

async function openInvoice(page: Page, requester: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`-${requester}-`) }).click();
  await expect(page.getByTestId('invoice')).toContainText(`-${requester}-`);
  return page.getByTestId('invoice');
}

/** Started hours that are paid by the hour; null for night work and for what is paid at cost. */
function hours(row: Row): number | null {
  const start = row['starttid'] ?? '';
  const day = start >= '08:00' && start < '17:00';
  if (row['slag'] === 'medföljande' || (row['slag'] === 'primärvård' && !day)) return null;
  const travel = row['egen_resa'] === 'ja' ? Number(row['resa_min']) : 0;
  return Math.ceil((Number(row['vard_min']) + Number(row['admin_min']) + travel) / 60);
}

/** What the requester pays, in öre. */
function price(row: Row): number {
  const whole = row['slag'] === 'medföljande' ? ore(row['kostnad_kr'] ?? '') : (hours(row) ?? 0) * RATE;
  return row['tvist'] === 'ja' ? Math.round(whole / 2) : whole;
}

/** In the order of time, as the page shows them. */
const inTime = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (`${a['datum']} ${a['starttid']}` < `${b['datum']} ${b['starttid']}` ? -1 : 1));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

async function download(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test.describe('the hourly rate', () => {
  test('rises from 510 kronor with each year’s index, exactly, and gives way to what is announced', async ({
    page,
  }) => {
    await open(page, '#/tjanstekop');
    const row = page.getByRole('row', { name: /^2026/ });
    await expect(row).toContainText('VPI saknas för 2018–2026.');
    const index = [2.8, 3.1, 2.4, 1.75, 4.2, 6.9, 5.25, 2.6, 2.9];
    for (const [at, percent] of index.entries()) {
      await fill(page, `VPI ${2018 + at}, procent`, String(percent).replace('.', ','));
    }
    let [over, under] = [510_00n, 1n];
    for (const percent of index) {
      over *= 10_000n + BigInt(Math.round(percent * 100));
      under *= 10_000n;
    }
    const expected = Number((2n * over + under) / (2n * under));
    await expect.poll(async () => ore(await row.locator('.rate').innerText())).toBe(expected);
    await expect(row).toContainText('510,00 kr × ', { useInnerText: true });

    await fill(page, 'Meddelat timpris 2026, kronor', '655,50');
    await expect.poll(async () => ore(await row.locator('.rate').innerText())).toBe(RATE);
    await page.getByRole('button', { name: 'Ångra' }).first().click();
    await expect.poll(async () => ore(await row.locator('.rate').innerText())).toBe(expected);
  });

  test('that cannot be read is told beside the field', async ({ page }) => {
    await open(page, '#/tjanstekop');
    await fill(page, 'Meddelat timpris 2026, kronor', 'mycket');
    await expect(page.getByRole('alert')).toHaveText(/^Skriv kronor med högst två decimaler/);
    await expect(page.getByLabel('Meddelat timpris 2026, kronor')).toHaveValue('mycket');
  });
});

test.describe('a log of forty assignments', () => {
  test('is priced row by row: started hours, nights, journeys, at cost and disputed', async ({ page }) => {
    await loadPriced(page);
    const rows = inTime(await sampleRows('assignments.csv'));
    expect(rows).toHaveLength(40);
    await page.getByRole('button', { name: 'Visa alla 40' }).click();
    const shown = page.getByTestId('log').locator('tbody tr');
    await expect(shown).toHaveCount(40);
    const cells = await shown.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
    for (const [at, row] of rows.entries()) {
      const texts = (cells[at] ?? []).map(plain);
      const [date, start] = texts;
      const [formula = '', amount = '', remarks = ''] = texts.slice(9, 12);
      expect([date, start]).toEqual([row['datum'], row['starttid']]);
      const count = hours(row);
      const half = row['tvist'] === 'ja' ? ' / 2' : '';
      expect(formula).toBe(count === null ? '–' : `${count} tim × 655,50 kr${half}`);
      expect(ore(amount)).toBe(price(row));
      const atCost = row['slag'] === 'medföljande';
      expect(remarks.includes('utan ersättning')).toBe(count === null && !atCost);
      expect(remarks.includes('Faktisk kostnad')).toBe(atCost);
      expect(remarks.includes('Delas lika')).toBe(row['tvist'] === 'ja');
      const unpaidJourney = count !== null && row['egen_resa'] === 'nej' && row['resa_min'] !== '0';
      expect(remarks.includes('Resan betalas inte')).toBe(unpaidJourney);
    }
    await expect(page.getByTestId('disputed').locator('tbody tr')).toHaveCount(1);
  });

  test('makes an invoice of the quarter for each unit, specified by patient, due in thirty days', async ({
    page,
  }) => {
    await loadPriced(page);
    const rows = await sampleRows('assignments.csv');
    const total = sum(rows.map(price));
    const foot = page.getByTestId('invoices').locator('tfoot td').first();
    expect(ore(await foot.innerText())).toBe(total);

    // Brunflo's are paid by the hour only; Hammarstrand's are part night, part disputed.
    for (const unitId of ['JH06', 'JH25']) {
      const invoice = await openInvoice(page, unitId);
      const own = rows.filter((row) => row['bestallare'] === unitId);
      const patients = [...new Set(own.map((row) => row['patient']))];
      const bodies = invoice.locator('tbody');
      await expect(bodies).toHaveCount(patients.length);
      for (const patient of patients) {
        const body = bodies.filter({ hasText: `Patient ${patient}` });
        const theirs = inTime(own.filter((row) => row['patient'] === patient));
        const lines = body.locator('tr:not(.patient, .part)');
        expect((await lines.locator('td:last-child').allInnerTexts()).map(ore)).toEqual(theirs.map(price));
        expect(ore(await body.locator('.part td').innerText())).toBe(sum(theirs.map(price)));
      }
      expect(ore(await page.getByTestId('invoice-total').innerText())).toBe(sum(own.map(price)));
      // The day after the quarter, and thirty days later.
      await expect(invoice).toContainText('2026-04-01');
      await expect(invoice).toContainText('Betalas senast 2026-05-01, 30 dagar från fakturadatum.');
    }
  });

  test('prints an invoice alone on one sheet', async ({ page }) => {
    await loadPriced(page);
    const invoice = await openInvoice(page, 'JH06');
    // The browser's dialog is the only part of printing that is left out.
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(invoice).toBeVisible();
    for (const other of [page.getByTestId('log'), page.getByTestId('invoices'), page.getByRole('navigation')])
      await expect(other).toBeHidden();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('gives its invoices as a table of forty rows that come to the same sum', async ({ page }) => {
    await loadPriced(page);
    const file = await download(page, page.getByRole('button', { name: 'Hämta alla som CSV' }));
    expect(file.name).toBe('fakturor-2026-K1.csv');
    const rows = rowsOf(file.text);
    expect(rows).toHaveLength(40);
    const given = await sampleRows('assignments.csv');
    expect(sum(rows.map((row) => ore(row['belopp_kr'] ?? '')))).toBe(sum(given.map(price)));
    expect(new Set(rows.map((row) => row['forfallodatum']))).toEqual(new Set(['2026-05-01']));
  });

  test('is charged interest by half-year where an invoice is paid late', async ({ page }) => {
    await loadPriced(page);
    await openInvoice(page, 'JH06');
    await fill(page, 'Betalningsdag', '2026-05-01');
    await expect(page.getByText('Betald i tid: ingen ränta.')).toBeVisible();
    await fill(page, 'Betalningsdag', '2026-08-14');
    await expect(page.getByText(/referensräntan saknas för halvåret från 2026-01/)).toBeVisible();
    await fill(page, 'Referensränta från 2026-01-01, procent', '2');
    await fill(page, 'Referensränta från 2026-07-01, procent', '1,75');

    const rows = await sampleRows('assignments.csv');
    const debt = sum(rows.filter((row) => row['bestallare'] === 'JH06').map(price));
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    // Eight percentage points over the reference rate, 6 § räntelagen.
    const parts = 1000 * days('2026-05-01', '2026-06-30') + 975 * days('2026-06-30', '2026-08-14');
    const interest = Math.round((debt * parts) / 10_000 / 365);
    const answer = page.getByText(/^Dröjsmålsränta: /);
    await expect(answer).toBeVisible();
    expect(ore(await answer.innerText())).toBe(interest);
  });

  test('is a cost in the requester’s income statement, as large as its invoices of the year', async ({
    page,
  }) => {
    await loadPriced(page);
    await openInvoice(page, 'JH18');
    const invoice = ore(await page.getByTestId('invoice-total').innerText());
    await page.getByRole('link', { name: 'Till enheten' }).click();
    const cost = page.getByTestId('statement').getByRole('row', { name: /^Tjänsteköp, kostnad/ });
    await cost.getByRole('button').first().click();
    await expect.poll(async () => ore(await page.getByTestId('why-amount').innerText())).toBe(-invoice);
    await page.keyboard.press('Escape');
    expect(figure(await cost.getByRole('cell').first().innerText())).toBe(-Math.round(invoice / 100));
  });

  test('gets one more that is typed, told of what is missing, and loses it again', async ({ page }) => {
    await loadPriced(page);
    await page.getByText('Lägg till ett uppdrag').click();
    const form = page.getByRole('form', { name: 'Lägg till ett uppdrag' });
    const add = form.getByRole('button', { name: 'Lägg till' });
    for (const [label, value] of [
      ['Datum', '2026-03-30'],
      ['Tid', '16:59'],
      ['Vård, minuter', '50'],
      ['Administration, minuter', '15'],
      ['Resa, minuter', '55'],
      ['Beställare', 'JH06'],
      ['Utförare', 'Östersunds kommun'],
    ] as const) {
      await form.getByLabel(label).fill(value);
    }
    await form.getByLabel('Resan gjordes enbart för uppdraget').check();
    await add.click();
    await expect(form.getByRole('status')).toContainText('Ett fält behöver rättas. Inget är tillagt.');
    await expect(form.getByLabel('Patient')).toBeFocused();
    await expect(form.getByLabel('Patient')).toHaveAccessibleDescription(/Fyll i fältet\.$/);
    await expect(page.getByText('Loggen har 40 uppdrag.')).toBeVisible();

    await form.getByLabel('Patient').fill('P99');
    await add.click();
    await expect(form.getByRole('status')).toContainText('Uppdraget är tillagt.');
    await page.getByRole('button', { name: 'Visa alla 41' }).click();
    const added = page.getByTestId('log').getByRole('row').filter({ hasText: 'P99' });
    // 50 + 15 + 55 minutes are two hours, and no third one is started.
    await expect(added).toContainText('2 tim × 655,50 kr 1 311,00', { useInnerText: true });
    await page.getByRole('button', { name: 'Ångra' }).last().click();
    await expect(added).toBeHidden();
    await expect(page.getByText('Loggen har 40 uppdrag.')).toBeVisible();
  });
});

test.describe('a personal identity number', () => {
  // Skatteverket's number for examples, of nobody.
  const NUMBER = '19121212-1212';

  test('is refused when it is typed, and is not kept', async ({ page }) => {
    await open(page, '#/tjanstekop');
    await page.getByText('Lägg till ett uppdrag').click();
    const form = page.getByRole('form', { name: 'Lägg till ett uppdrag' });
    await form.getByLabel('Datum').fill('2026-03-30');
    await form.getByLabel('Patient').fill(NUMBER);
    await form.getByRole('button', { name: 'Lägg till' }).click();
    await expect(form.getByText('Det här ser ut som ett personnummer och tas inte emot')).toBeVisible();
    await expect(page.getByText('Loggen är tom.')).toBeVisible();
    await expect(form.getByLabel('Datum')).toHaveValue('2026-03-30');
    await expect(form.getByLabel('Patient')).toHaveValue('');
    expect(await page.content()).not.toContain('121212');
  });

  test('bars the file that it stands in, and is not shown', async ({ page }) => {
    const log = await readFile('data/sample/assignments.csv', 'utf8');
    await open(page, '#/data');
    await page.getByLabel('Välj filer').setInputFiles({
      name: 'logg.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(log.replace(';P07;', `;${NUMBER};`)),
    });
    await expect(page.getByTestId('faults')).toContainText('ser ut att innehålla ett personnummer');
    await expect(page.getByRole('button', { name: 'Använd uppgifterna' })).toBeHidden();
    expect(await page.content()).not.toContain('121212');
  });
});

test.describe('companions in Värmland', () => {
  /** Öre per hour of assistance, to be stated by the user. */
  const HOUR = 342_10;
  const WITHOUT = '2026-01-19;8;Medicinkliniken;Exempelkommunen;P34;;\n';

  async function loadCompanions(page: Page): Promise<Row[]> {
    const text = (await readFile('data/sample/companion.csv', 'utf8')) + WITHOUT;
    await load(page, { name: 'medfoljande.csv', text });
    await page.getByRole('radio', { name: 'Medföljande personal i Värmland' }).check({ force: true });
    await fill(page, 'Assistansersättning per timme 2026, kronor', '342,10');
    await expect(page.getByTestId('invoices')).toBeVisible();
    return rowsOf(text);
  }
  const pay = (row: Row): number =>
    row['avtal'] === '' ? 0 : Math.round((Number(row['timmar']?.replace(',', '.')) * 100 * HOUR) / 100);

  test('are paid by the hour with an agreement, and the invoice is due thirty days after it came', async ({
    page,
  }) => {
    const rows = await loadCompanions(page);
    const january = rows.filter((row) => row['datum']?.startsWith('2026-01'));
    const without = page.getByTestId('shifts').getByRole('row').filter({ hasText: 'P34' });
    await expect(without).toContainText('Avtal saknas: ingenting betalas');
    await openInvoice(page, 'medicinkliniken');
    expect(ore(await page.getByTestId('invoice-total').innerText())).toBe(sum(january.map(pay)));
    await fill(page, 'Ankomstdag', '2026-02-05');
    await expect(page.getByTestId('invoice')).toContainText(
      'Betalas senast 2026-03-07, 30 dagar från ankomstdagen.',
    );
    await fill(page, 'Ankomstdag', '2026-02-30');
    await expect(page.getByText('Det är ingen dag i kalendern.')).toBeVisible();
    await expect(page.getByTestId('invoice')).toContainText('2026-03-07');
  });

  test('are paid back for in the month in which assistance was granted', async ({ page }) => {
    const rows = await loadCompanions(page);
    await page.getByRole('combobox', { name: /^Månad/ }).selectOption({ label: 'mars 2026' });
    await expect(page.getByText(/^1 faktura för mars 2026, /)).toBeVisible();
    const back = rows.filter((row) => row['beviljad']?.startsWith('2026-03'));
    const march = rows.filter((row) => row['datum']?.startsWith('2026-03'));
    expect(back).toHaveLength(3);
    await openInvoice(page, 'medicinkliniken');
    const total = sum(march.map(pay)) - sum(back.map(pay));
    await expect(page.getByTestId('invoice').getByRole('heading')).toHaveText('Kreditfaktura');
    expect(Math.abs(ore(await page.getByTestId('invoice-total').innerText()))).toBe(Math.abs(total));
  });

  test('are asked for a rate where none is stated, and nothing is invented', async ({ page }) => {
    await load(page, 'companion.csv');
    await page.getByRole('radio', { name: 'Medföljande personal i Värmland' }).check({ force: true });
    await expect(page.getByText(/Assistansersättningens belopp per timme saknas för 2026/)).toBeVisible();
    await expect(page.getByTestId('invoices')).toBeHidden();
    await expect(page.getByTestId('shifts').locator('tbody tr').first()).toContainText('–');
  });
});

test('the purchases are there in English, with nothing left in Swedish', async ({ page }) => {
  await loadPriced(page);
  await openInvoice(page, 'JH06');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Names of places and units, the coin, and the row of the file that is shown as an example.
  const names = /Hälsocentral (Östersund \S+|\S+)|\S+ kommun\b|Östersund|Jämtland Härjedalen|Värmland|öre\b/g;
  const text = (await page.locator('main').innerText()).replace(names, '');
  expect(text.split('\n').filter((row) => /[åäö]/i.test(row))).toEqual([]);
  expect(text).not.toMatch(/\b(och|eller|timmar|belopp|faktura|fakturor|betalas|uppdrag|resa)\b/i);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));

    test('an open invoice and a form have no accessibility violations', async ({ page }) => {
      await loadPriced(page);
      await openInvoice(page, 'JH25');
      await page.getByText('Lägg till ett uppdrag').click();
      await fill(page, 'Betalningsdag', '2026-08-14');
      await expectAccessible(page);
    });

    test('companions in Värmland have no accessibility violations', async ({ page }) => {
      await load(page, 'companion.csv');
      await page.getByRole('radio', { name: 'Medföljande personal i Värmland' }).check({ force: true });
      await expect(page.getByRole('heading', { name: 'Timbelopp' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('the purchases fit a screen 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await loadPriced(page);
  await openInvoice(page, 'JH25');
  await page.getByText('Lägg till ett uppdrag').click();
  await fill(page, 'Betalningsdag', '2026-08-14');
  const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  await page.getByRole('radio', { name: 'Medföljande personal i Värmland' }).check({ force: true });
  await expect(page.getByRole('heading', { name: 'Timbelopp' })).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(320);
});
