// Vad sökningen hittar: units, pages with their parts, and words of the glossary.
import { MENU, type PlaceName } from '../../state/place.svelte.ts';
import type { Session } from '../../state/session.svelte.ts';
import { fold, pointsOf, type Folded } from './match.ts';

type Kind = 'unit' | 'place' | 'term';

/** Something that can be gone to. */
export interface Goal {
  readonly kind: Kind;
  readonly place: PlaceName;
  readonly detail: string | null;
  readonly name: string;
  readonly note: string;
  /** Those of the name, which count most, and those of the rest. */
  readonly words: Folded;
  readonly otherWords: Folded;
}

/** The best of one kind, and how many there are in all. */
export interface Group {
  readonly kind: Kind;
  readonly goals: readonly Goal[];
  readonly count: number;
}

/** How many of each are shown. */
const SHOWN: Record<Kind, number> = { unit: 8, place: 5, term: 4 };
/** What a word of the rest costs more than one of the name. */
const BESIDE = 0.5;

/** All that can be gone to: units by name, pages in the menu's order, words of the glossary. */
export function goalsOf(session: Session): Goal[] {
  const { t, language } = session.settings;
  const { also } = t.search;
  const collator = new Intl.Collator(language, { numeric: true });
  const units = (session.results.dataset?.units ?? []).toSorted((a, b) => collator.compare(a.name, b.name));
  const parts = Object.entries({
    ...{ compare: t.compare.parts, scenario: t.scenario.parts },
    ...{ sensitivity: t.sensitivity.parts, data: t.data.parts },
  }).flatMap(([place, names]) =>
    Object.entries(names)
      .filter(([part]) => part !== 'label')
      .map(([part, name]) =>
        goal('place', place as PlaceName, part, name, t.nav[place as PlaceName], also[`${place}/${part}`]),
      ),
  );
  return [
    ...units.map(({ id, name, municipality }) => goal('unit', 'unit', id, name, `${municipality} · ${id}`)),
    ...([...MENU, 'print', 'glossary', 'accessibility', 'start'] as const).map((place) =>
      goal('place', place, null, t.nav[place], t.menu.does[place], also[place]),
    ),
    ...parts,
    ...Object.entries(t.glossary.term).map(([key, { word, text }]) =>
      goal('term', 'glossary', key, word, text),
    ),
  ];
}

/** What fits best of each kind; of an empty search the pages of the menu. */
export function find(goals: readonly Goal[], written: string): Group[] {
  const search = fold(written);
  if (search.length === 0) {
    const menu = goals
      .filter(({ kind, detail }) => kind === 'place' && detail === null)
      .slice(0, MENU.length);
    return [{ kind: 'place', goals: menu, count: menu.length }];
  }
  const fitting = fittingOf(goals, search, false);
  // Slips are looked for only where nothing fits as it is written: short words are much alike.
  const found = fitting.length > 0 ? fitting : fittingOf(goals, search, true);
  return (['unit', 'place', 'term'] as const).flatMap((kind) => {
    const all = found.filter((each) => each.kind === kind);
    return all.length > 0 ? [{ kind, goals: all.slice(0, SHOWN[kind]), count: all.length }] : [];
  });
}

/** The best first; as they were where they fit equally well. */
function fittingOf(goals: readonly Goal[], search: Folded, slips: boolean): Goal[] {
  return goals
    .map((each) => ({ each, points: pointsFor(search, each, slips) }))
    .filter(({ points }) => points < Infinity)
    .toSorted((a, b) => a.points - b.points)
    .map(({ each }) => each);
}

/** Each word of the search may fit the name or the rest. */
function pointsFor(search: Folded, { words, otherWords }: Goal, slips: boolean): number {
  return search.reduce((sum, written) => {
    const inName = pointsOf([written], words, slips) ?? Infinity;
    const beside = (pointsOf([written], otherWords, slips) ?? Infinity) + BESIDE;
    return sum + Math.min(inName, beside);
  }, 0);
}

/** `also` are words that it is looked for by, and that it does not say of itself. */
function goal(
  kind: Kind,
  place: PlaceName,
  detail: string | null,
  name: string,
  note: string,
  also = '',
): Goal {
  // What a term means is told in many words, which would fit nearly anything.
  const otherWords = kind === 'term' ? [] : fold(`${note} ${also}`);
  return { kind, place, detail, name, note, words: fold(name), otherWords };
}
