// Medication, §5.1.4.
import { MEDICATION_CASES } from '../cases/medication.ts';
import { checkCases } from './check.ts';

checkCases(MEDICATION_CASES);
