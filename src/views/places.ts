// Vyerna: the code of each is fetched when it is first gone to, and the rest when the page has nothing else to do.
import type { Component } from 'svelte';
import type { PlaceName } from '../state/place.svelte.ts';
import type { Session } from '../state/session.svelte.ts';

interface ViewProps {
  session: Session;
  /** Whether files are held over the page. */
  dragging: boolean;
}
export type View = Component<ViewProps>;
type Fetch = () => Promise<{ default: View }>;

const VIEWS: Record<PlaceName, Fetch> = {
  start: () => import('./start/StartView.svelte'),
  overview: () => import('./Overview.svelte'),
  unit: () => import('./unit/UnitView.svelte'),
  compare: () => import('./compare/CompareView.svelte'),
  scenario: () => import('./scenario/ScenarioView.svelte'),
  sensitivity: () => import('./sensitivity/SensitivityView.svelte'),
  purchase: () => import('./purchase/PurchaseView.svelte'),
  data: () => import('./data/DataView.svelte'),
  method: () => import('./method/MethodView.svelte'),
  glossary: () => import('./glossary/GlossaryView.svelte'),
  accessibility: () => import('./accessibility/AccessibilityView.svelte'),
  print: () => import('./print/PrintView.svelte'),
};

/** Those that have been fetched: a view gone to again is there at once. */
const fetched: Partial<Record<PlaceName, View>> = {};

/** The view of a place where it has been fetched. */
export const viewOf = (name: PlaceName): View | undefined => fetched[name];

/** Fetches the view of a place. Rejects where it cannot be had. */
export async function fetchView(name: PlaceName): Promise<View> {
  return (fetched[name] ??= (await VIEWS[name]()).default);
}

/** Fetches every view, one after the other, so that the page needs nothing more from where it came. */
export async function fetchAll(): Promise<void> {
  for (const name of Object.keys(VIEWS) as PlaceName[]) await fetchView(name).catch(() => undefined);
}
