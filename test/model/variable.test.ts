// Variable compensation, §5.2.
import { VARIABLE_CASES } from '../cases/variable.ts';
import { checkActivityCases } from './checkActivity.ts';

checkActivityCases(VARIABLE_CASES);
