// Compensation per listed inhabitant, §5.1.1.
import { LISTING_CASES } from '../cases/listing.ts';
import { checkCases } from './check.ts';

checkCases(LISTING_CASES);
