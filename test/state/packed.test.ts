import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/state/packed.ts';

it('a packed text comes out as it went in, in signs that an address takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpack(packed)).toBe(text);
    }),
  );
});

it('a repeated text becomes short', async () => {
  expect((await pack('listing.weights.80-84 '.repeat(500))).length).toBeLessThan(200);
});

it.each(['', '!', '%00', 'AAAA', 'åäö', '../x', 'x'.repeat(50)])(
  'what was never packed is nothing: %j',
  async (packed) => {
    expect(await unpack(packed)).toBeNull();
  },
);

it('whatever is cut off or changed never throws', async () => {
  const packed = await pack(JSON.stringify({ name: 'Förslag', changes: [1, 2, 3] }));
  for (let end = 1; end < packed.length; end++)
    expect(await unpack(packed.slice(0, end))).not.toBe(
      JSON.stringify({ name: 'Förslag', changes: [1, 2, 3] }),
    );
});

it('a small text that would swell beyond a million bytes is refused', async () => {
  const bomb = await pack('0'.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await unpack(bomb)).toBeNull();
});
