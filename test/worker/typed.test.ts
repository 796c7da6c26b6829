import { expect, test } from 'vitest';
import { typed } from '../../src/worker/typed.ts';

const ASSIGNMENT = {
  ...{ datum: '2026-03-14', starttid: '8.15', vard_min: '25', admin_min: '10', resa_min: '0' },
  ...{ bestallare: 'JH06', utforare: 'Åre kommun', patient: 'P02' },
  ...{ egen_resa: 'nej', slag: 'specialist', kostnad_kr: '', tvist: 'ja' },
};
const SHIFT = {
  ...{ datum: '14 mars 2026', timmar: '7,5', bestallare: 'Medicin', utforare: 'Bolaget "Omsorg"; AB' },
  ...{ patient: 'P31', avtal: '', beviljad: '' },
};

test('a row is read as the file’s would be, and is nobody’s row', () => {
  expect(typed('assignments', ASSIGNMENT)).toEqual({
    row: {
      ...{ date: '2026-03-14', start: 495, careMinutes: 25, adminMinutes: 10, travelMinutes: 0 },
      ...{ ownJourney: false, requester: 'JH06', performer: 'Åre kommun', patient: 'P02' },
      ...{ kind: 'specialist', cost: null, disputed: true, origin: null },
    },
    faults: [],
  });
});

test('signs that part cells in a file are text in a field', () => {
  expect(typed('companionShifts', SHIFT).row).toEqual({
    ...{ date: '2026-03-14', hours: 750, requester: 'Medicin', performer: 'Bolaget "Omsorg"; AB' },
    ...{ patient: 'P31', agreement: '', granted: null, origin: null },
  });
});

test('each field that is wrong is told by its column', () => {
  const { row, faults } = typed('assignments', { ...ASSIGNMENT, datum: '2026-02-30', vard_min: '' });
  expect(row).toBeNull();
  expect(faults).toMatchObject([
    { code: 'notDay', place: { column: 'datum' } },
    { code: 'emptyCell', place: { column: 'vard_min' } },
  ]);
});

test('a personal identity number is refused, and not repeated', () => {
  const { row, faults } = typed('assignments', { ...ASSIGNMENT, patient: '19121212-1212' });
  expect(row).toBeNull();
  expect(faults).toMatchObject([{ code: 'personalNumber', place: { column: 'patient' } }]);
  expect(JSON.stringify(faults)).not.toContain('1212-1212');
});
