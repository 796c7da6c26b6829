// Rehabilitation coordinator, §5.1.5.
import { REHAB_CASES } from '../cases/rehab.ts';
import { checkCases } from './check.ts';

checkCases(REHAB_CASES);
