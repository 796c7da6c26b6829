// Add-on compensation, §5.3.
import { ADDON_CASES } from '../cases/addons.ts';
import { checkActivityCases } from './checkActivity.ts';

checkActivityCases(ADDON_CASES);
