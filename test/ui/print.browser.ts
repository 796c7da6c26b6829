import { afterEach, expect, test, vi } from 'vitest';
import { aloneOnPaper, printOnly } from '../../src/ui/print.ts';

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
