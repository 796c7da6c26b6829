// Add-on compensation, §5.3.
import { expect, test } from 'vitest';
import { fraction } from '../../src/money/fraction.ts';
import { ADDON_CASES } from '../cases/addons.ts';
import { activeRegion, claimIn, claimsOf } from './activities.ts';
import { rulesWith } from './build.ts';
import { checkActivityCases } from './checkActivity.ts';

checkActivityCases(ADDON_CASES);

test.each([
  ['A;2026;internDoctors;doubleHousing;1', 'internDoctors', 'internDoctors.ceiling'],
  ['A;2026;residentDoctors;st;1;40000', 'residentDoctors', 'residentDoctors.ceiling'],
  ['A;2026;psychologists;ptp;1;40000', 'psychologists', 'psychologists.ceiling'],
  ['A;2026;publicHealth;;;1000', 'publicHealth', 'publicHealth.total'],
])('%s is paid no more than the ceiling of its line', (row, line, parameter) => {
  const found = claimsOf(activeRegion([row], { A: {} }), rulesWith(2026, { [parameter]: '0.1' }));
  const { step, readings } = claimIn(found, 'A', line);
  expect(step).toMatchObject({ how: 'shared', value: fraction(10_000) });
  expect(step!.parts[0]).toMatchObject({ what: 'ceiling', label: line, parameter, value: fraction(10_000) });
  expect(readings).toEqual(['ceilings']);
});
