import { expect, test } from 'vitest';
import { readHeaders } from '../../src/csv/columns.ts';
import { layoutOf } from '../../src/csv/layout.ts';

test.each([
  ['enhet;period;ålder;antal', 'long'],
  ['enhet;period;0-4;5-9', 'wide'],
  ['enhet;period;0-4 K;0-4 M;5-9', 'wideBySex'],
  ['enhet;ålder;2026-01;2026-02', 'dates'],
  ['enhet;ålder;2026-01 K;2026-01 M;2026-02', 'datesBySex'],
  ['enhet;ålder;K;M', 'sexes'],
  ['enhet;födelseår;period', 'persons'],
  ['enhet;namn;kommun;driftsform;cni', null],
])('%s are %s', (headers, layout) => {
  expect(layoutOf(readHeaders(headers.split(';'))!)).toBe(layout);
});
