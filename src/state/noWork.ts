// Inget arbete: what a first visit holds.
import { ORDINARY } from '../model/audit.ts';
import type { Project } from '../params/project.ts';
import { USUAL_THRESHOLD } from './masking.svelte.ts';
import { NEW_TRANSITION } from './transitionForm.ts';

/** What a first visit holds; the year is the last there is. */
export const NO_WORK: Project = {
  ...{ dataset: null, years: [], scenarios: [], log: [], groups: [] },
  ...{ rules: { year: Infinity, scenario: null }, list: 'own', growth: null, sides: [null, null] },
  transition: { form: NEW_TRANSITION, against: 'base', inAmendment: false },
  ...{ acceptances: [], limits: ORDINARY },
  masking: { on: false, threshold: USUAL_THRESHOLD },
  remembered: { mappings: [], unitNames: [] },
};
