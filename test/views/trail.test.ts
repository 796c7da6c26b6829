import { describe, expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { crumbsOf } from '../../src/views/trail.ts';

/** A page where `detail` of the comparison is looked at. */
function comparing(detail: string | null): Session {
  return {
    place: { name: 'compare', detail, address: (name: string, of?: string) => `${name}/${of ?? ''}` },
    results: { names: new Map([['JH08', 'Vårdenhet Storsjön']]) },
    settings: { t: sv },
  } as unknown as Session;
}

describe('the way from the start page', () => {
  test('ends in what is looked at, and all before it lead somewhere', () => {
    for (const detail of [null, 'varfor', 'varfor/JH08', 'varfor/X', 'nonsens']) {
      const hrefs = crumbsOf(comparing(detail)).map(({ href }) => href);
      expect(hrefs.indexOf(null)).toBe(hrefs.length - 1);
    }
  });

  test('leads from a unit back to the part of the comparison that it is looked at in', () => {
    expect(crumbsOf(comparing('varfor/JH08')).map(({ name }) => name)).toEqual([
      'Start',
      'Jämför',
      'Varför ändrades det',
      'Vårdenhet Storsjön',
    ]);
    expect(crumbsOf(comparing('varfor/JH08'))[2]?.href).toBe('compare/varfor');
  });
});
