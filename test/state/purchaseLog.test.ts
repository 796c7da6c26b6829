import { expect, test } from 'vitest';
import { partiesOf } from '../../src/state/purchaseLog.ts';

test('the parties to choose from are those a log names and then the units, each once', () => {
  const rows = [
    { requester: 'JH18', performer: 'Bergs kommun' },
    { requester: 'JH18', performer: 'Bergs kommun' },
    { requester: 'Akuten', performer: 'JH06' },
  ];
  const units = [
    { id: 'JH06', name: 'Brunflo' },
    { id: 'JH18', name: 'Svenstavik' },
  ];
  expect(partiesOf(units, rows)).toEqual([
    { value: 'Akuten', label: 'Akuten' },
    { value: 'Bergs kommun', label: 'Bergs kommun' },
    { value: 'JH06', label: 'Brunflo' },
    { value: 'JH18', label: 'Svenstavik' },
  ]);
});
