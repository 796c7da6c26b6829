// The table of the parts of a change, in the real browser.
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Change, Part } from '../../src/state/change.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import PartsTable from '../../src/views/compare/why/PartsTable.svelte';
import { tableText } from '../../src/ui/cells.ts';

const words = { t: sv, format: formatFor('sv') };
const session = { settings: words } as unknown as Session;

/** The headings and the sum as they are saved, of a change in öre with two parts. */
async function saved(change: number, parts: readonly [number, number]) {
  const [bases, ownNumber] = parts.map((ore): Part => ({
    ...{ group: 'bases', kind: 'rule', ore, low: ore, high: ore, share: ore / change },
  }));
  const both = [bases!, { ...ownNumber!, group: 'ownNumber', kind: 'data' } as const];
  const whole: Change = {
    ...{ unitId: 'A', before: 1e9, after: 1e9 + change, change, ratio: change / 1e9 },
    ...{ parts: both, rule: bases!.ore, data: ownNumber!.ore },
  };
  const { container } = await render(PartsTable, {
    ...{ session, words, change: whole, parts: both, who: 'Berg', sides: '2025 till 2026' },
  });
  const { head, body } = tableText(container.querySelector('table')!);
  return { head: head[0], sum: body.at(-1) };
}

test('each part’s share of the difference stands beside it', async () => {
  const { head, sum } = await saved(10_000, [20_000, -10_000]);
  expect(head).toContain('Del av skillnaden');
  expect(sum).toContain('100,0\u00a0%');
});

test('shares that would come to more than twice the difference are left out, on the page and in the file', async () => {
  const { head, sum } = await saved(10_000, [20_100, -10_100]);
  expect(head).toEqual(['Vad som ändras', 'Slag', 'Kr/år', 'Minst', 'Mest']);
  expect(sum).toEqual(['Hela skillnaden', '', '+100', '', '']);
});
