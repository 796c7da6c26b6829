// The two lines of external units, §5.
import { EXTERNAL_CASES } from '../cases/external.ts';
import { checkCases } from './check.ts';

checkCases(EXTERNAL_CASES);
