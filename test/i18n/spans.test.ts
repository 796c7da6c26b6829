import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import { spans } from '../../src/i18n/spans.ts';
import { sv } from '../../src/i18n/sv.ts';

test('years that follow each other are said as a span', () => {
  expect(spans([2018, 2019, 2020, 2022])).toBe('2018–2020, 2022');
  expect(spans([2026])).toBe('2026');
});

test('a missing index is told with its years as a span, and where to enter it', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const fault = { code: 'vpiMissing', severity: 'error', year: 2026, years } as const;
  expect(faultText(sv, fault)).toMatch(/saknas för 2018–2026\. Skriv in VPI för de åren under Tjänsteköp,/);
  expect(faultText(en, fault)).toMatch(/missing for 2018–2026\. Enter .* under Service purchase,/);
});
