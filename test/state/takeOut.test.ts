import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/state/takeOut.ts';

describe('a part of a file’s name', () => {
  it('is plain letters, numbers and hyphens', () => {
    expect(slug('Ersättning per åldersklass, 2026 ”Höjd vikt”')).toBe(
      'ersattning-per-aldersklass-2026-hojd-vikt',
    );
    expect(slug('../../etc/passwd')).toBe('etc-passwd');
  });

  it('ends with a whole word where it is cut', () => {
    const name = slug('ord '.repeat(40));
    expect(name).toMatch(/^(ord-)+ord$/);
    expect(name.length).toBeGreaterThan(50);
  });

  it('is fit for every file system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slug(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
