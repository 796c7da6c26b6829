import { afterEach, expect, test, vi } from 'vitest';
import { aloneOnPaper, printOnly, wholeTablesOnPaper } from '../../src/ui/print.ts';

document.body.innerHTML = '<p data-print="invoice"></p><p data-print="explanation"></p>';
const printed = (): (string | null)[] =>
  [...document.querySelectorAll('[data-printed]')].map((part) => part.getAttribute('data-print'));
const begin = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const end = (): boolean => window.dispatchEvent(new Event('afterprint'));

afterEach(() => end());

test('the page is printed as it is while no part is open', () => {
  begin();
  expect(printed()).toEqual([]);
});

test('an open part is printed alone, however the printing began, until it is over', () => {
  const close = aloneOnPaper('invoice');
  begin();
  expect(printed()).toEqual(['invoice']);
  end();
  expect(printed()).toEqual([]);
  close();
  begin();
  expect(printed()).toEqual([]);
});

test('of several open parts the newest is printed, and when it closes the one before', () => {
  const closeInvoice = aloneOnPaper('invoice');
  const closeExplanation = aloneOnPaper('explanation');
  begin();
  expect(printed()).toEqual(['explanation']);
  closeExplanation();
  begin();
  expect(printed()).toEqual(['invoice']);
  closeInvoice();
});

test('a button prints the part that it names, and nothing stays marked', () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => expect(printed()).toEqual(['invoice']));
  printOnly('invoice');
  expect(print).toHaveBeenCalledOnce();
  end();
  expect(printed()).toEqual([]);
});

test('a wide table turns the paper, but not one that stands behind the part that is printed alone', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<table class="table"><tr><td><div style="width: 1600px">1</div></td></tr></table>',
  );
  const wide = (): boolean => 'wide' in document.documentElement.dataset;
  const stop = wholeTablesOnPaper();
  begin();
  expect(wide()).toBe(true);
  end();
  expect(wide()).toBe(false);
  const close = aloneOnPaper('invoice');
  begin();
  expect(wide()).toBe(false);
  end();
  close();
  stop();
});
