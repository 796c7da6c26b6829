import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import { spans } from '../../src/i18n/spans.ts';
import { sv } from '../../src/i18n/sv.ts';

test.each([
  [[2018, 2019, 2020, 2022], '2018–2020, 2022'],
  [[2026], '2026'],
  [[9, 2, 3, 10], '2–3, 9–10'],
  [[7, 8, 7], '7–8'],
  [[], ''],
])('%j are told as %s', (numbers, text) => {
  expect(spans(numbers)).toBe(text);
});

test('a missing index is told with its years as a span, and where to enter it', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const fault = { code: 'vpiMissing', severity: 'error', year: 2026, years } as const;
  expect(faultText(sv, fault)).toMatch(/saknas för 2018–2026\. Skriv in VPI för de åren under Tjänsteköp,/);
  expect(faultText(en, fault)).toMatch(/missing for 2018–2026\. Enter .* under Service purchase,/);
});
