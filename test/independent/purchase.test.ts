// Service purchase, its invoices and volumes, and companions, against the reference.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { priced as pricedFast } from '../../src/model/assignment.ts';
import { flatRates } from '../../src/model/flatRate.ts';
import { monthlyCompanionInvoices, quarterlyInvoices, type Invoices } from '../../src/model/invoice.ts';
import type { Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { datasetOf } from '../model/build.ts';
import { MONTHS, type Ore } from './amounts.ts';
import { later, write } from './calendar.ts';
import { settledIn } from './companion.ts';
import { priced } from './purchase.ts';
import { purchasesOf } from './purchases.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears } from './years.ts';

const work = new Tally('Assignments, invoices, volumes and flat rates');
afterAll(() => work.tell());

const UNITS = ['A', 'B'];
const scenes = anyYears.chain((file) =>
  purchasesOf(UNITS, file.year).map(({ series, ...purchases }): { dataset: Dataset; file: YearFile } => {
    const persons = { '40-44': 1234 };
    return { dataset: { ...datasetOf({ A: { persons }, B: {} }), ...purchases, activities: series }, file };
  }),
);

test(
  'every assignment costs what the reference says, and its hours are those',
  () => {
    fc.assert(
      fc.property(scenes, ({ dataset, file }) => {
        const { items } = pricedFast(dataset.assignments, rulesOf(file), dataset.activities);
        const expected = priced(dataset.assignments, dataset.activities, file);
        const told = (all: readonly { hours: number; ore: number | Ore }[]): Figures =>
          Object.fromEntries(
            all.flatMap(({ hours, ore }, i) => [
              [`${i} hours`, hours],
              [`${i} ore`, typeof ore === 'bigint' ? figure(ore) : ore],
            ]),
          );
        work.compare(told(items), told(expected));
      }),
      runs(60),
    );
  },
  PATIENCE,
);

test(
  'every invoice asks of each patient what the reference says, by the day that it says',
  () => {
    fc.assert(
      fc.property(
        scenes,
        // Most happens in spring.
        fc.constantFrom(3, 3, 4, 4, ...MONTHS),
        fc.nat({ max: 364 }),
        ({ dataset, file }, month, dated) => {
          const [year, quarter] = [file.year, Math.ceil(month / 3)];
          const day = later([year, 1, 1], dated);
          const rules = rulesOf(file);
          const two = (number: number): string => String(number).padStart(2, '0');
          const bought = dataset.assignments.filter(({ date }) =>
            [2, 1, 0].some((back) => date.startsWith(`${year}-${two(quarter * 3 - back)}-`)),
          );
          const hours = priced(bought, dataset.activities, file).map(({ assignment, hours: paid, ore }) => ({
            of: assignment,
            ...{ ore, hours: paid * 100 },
          }));
          work.compare(
            invoiced(quarterlyInvoices(dataset, rules, { year, quarter }, write(day))),
            expectedInvoices(hours, write(later(day, Number(file.servicePurchase.dueDays.value)))),
          );
          const stays = settledIn(`${year}-${two(month)}`, dataset.companionShifts, dataset.activities, file);
          work.compare(
            invoiced(monthlyCompanionInvoices(dataset, rules, { year, month }, write(day))),
            expectedInvoices(
              stays.map(({ shift, ...entry }) => ({ of: shift, ...entry })),
              write(later(day, Number(file.companion.dueDays.value))),
            ),
          );
        },
      ),
      runs(40),
    );
  },
  PATIENCE,
);

test(
  'the flat rate times its number, and what is left over, is what was paid',
  () => {
    fc.assert(
      fc.property(scenes, ({ dataset, file }) => {
        const period = { from: `${file.year}-02`, to: `${file.year}-10` };
        const inPeriod = dataset.assignments.filter(
          ({ date }) => date >= period.from && date < `${file.year}-11`,
        );
        const { requesters } = flatRates(dataset, rulesOf(file), period);
        for (const { requester, hours, ore, assignments, perMonth, perAssignment, perListed } of requesters) {
          const own = priced(inPeriod, dataset.activities, file).filter(
            ({ assignment }) => assignment.requester === requester,
          );
          const sum = sumOf(own.map((one) => one.ore));
          work.compare(
            { assignments, hours, ore },
            {
              assignments: own.length,
              hours: own.reduce((all, one) => all + one.hours, 0),
              ore: figure(sum),
            },
          );
          const times = { perMonth: 9, perAssignment: own.length, perListed: requester === 'A' ? 1234 : 0 };
          for (const [name, rate] of Object.entries({ perMonth, perAssignment, perListed })) {
            const number = times[name as keyof typeof times];
            if (sum === null || number === 0) expect(rate, name).toBeNull();
            else
              work.compare(
                { ...rate },
                { ore: figure(sum / BigInt(number)), times: number, remainder: figure(sum % BigInt(number)) },
              );
          }
        }
      }),
      runs(20),
    );
  },
  PATIENCE,
);

interface Entry {
  readonly of: { readonly requester: string; readonly performer: string; readonly patient: string };
  readonly hours: number;
  readonly ore: Ore;
}

/** By who asks, who does the work and patient; an invoice with anything unknown is not sent. */
function expectedInvoices(entries: readonly Entry[], due: string): Figures {
  const figures: Record<string, number | null> = {};
  const between = new Set(entries.map(({ of }) => `${of.requester} ${of.performer}`));
  for (const parties of between) {
    const own = entries.filter(({ of }) => `${of.requester} ${of.performer}` === parties);
    if (own.some(({ ore }) => ore === null)) continue;
    figures[`${parties} due ${due}`] = figure(sumOf(own.map(({ ore }) => ore)));
    for (const { of } of own) {
      const lines = own.filter((other) => other.of.patient === of.patient);
      figures[`${parties} ${of.patient} hours`] = lines.reduce((all, line) => all + line.hours, 0);
      figures[`${parties} ${of.patient} ore`] = figure(sumOf(lines.map(({ ore }) => ore)));
      figures[`${parties} ${of.patient} lines`] = lines.length;
    }
  }
  return figures;
}

function invoiced({ invoices }: Invoices): Figures {
  const figures: Record<string, number | null> = {};
  for (const { requester, performer, due, ore, patients } of invoices) {
    figures[`${requester} ${performer} due ${due}`] = ore;
    for (const { patient, hours, ore: own, lines } of patients) {
      figures[`${requester} ${performer} ${patient} hours`] = hours;
      figures[`${requester} ${performer} ${patient} ore`] = own;
      figures[`${requester} ${performer} ${patient} lines`] = lines.length;
    }
  }
  return figures;
}

function sumOf(ore: readonly Ore[]): Ore {
  return ore.reduce<Ore>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);
}
