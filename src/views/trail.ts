// Brödsmulorna: the way from the start page to what is looked at.
import type { Session } from '../state/session.svelte.ts';
import { spotOf } from './compare/why/address.ts';

export interface Crumb {
  readonly name: string;
  /** Its address; null for what is looked at. */
  readonly href: string | null;
}

/** From the start page to what is looked at, which comes last. */
export function crumbsOf(session: Session): Crumb[] {
  const { place, settings } = session;
  const { nav } = settings.t;
  const details = place.detail === null ? [] : detailsOf(session, place.detail);
  const way = [
    { name: nav.start, href: place.address('start') },
    ...(place.name === 'start' ? [] : [{ name: nav[place.name], href: place.address(place.name) }]),
    ...details,
  ];
  return way.map((crumb, index) => (index === way.length - 1 ? { ...crumb, href: null } : crumb));
}

/** What of the view the address names, in words; nothing where it is of no name. */
function detailsOf({ place, results, settings: { t } }: Session, detail: string): Crumb[] {
  if (place.name === 'unit') return named(results.names.get(detail) ?? detail);
  if (place.name === 'glossary') {
    const terms: Readonly<Record<string, { readonly word: string }>> = t.glossary.term;
    return named(terms[detail]?.word);
  }
  if (place.name === 'compare') {
    const { part, unitId } = spotOf(detail);
    const unit = unitId === null ? undefined : results.names.get(unitId);
    return [...partOf(t.compare.parts, part, place.address('compare', part)), ...named(unit)];
  }
  if (place.name === 'scenario' || place.name === 'sensitivity' || place.name === 'data')
    return partOf(t[place.name].parts, detail);
  return named(results.names.get(detail));
}

function named(name: string | undefined, href: string | null = null): Crumb[] {
  return name === undefined ? [] : [{ name, href }];
}

function partOf(parts: Readonly<Record<string, string>>, part: string, href: string | null = null): Crumb[] {
  return part === 'label' || !Object.hasOwn(parts, part) ? [] : named(parts[part], href);
}
