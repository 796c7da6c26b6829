// The user's own groups, and taking steps back.
import { describe, expect, test } from 'vitest';
import { Groups } from '../../src/state/groups.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';

describe('own groups', () => {
  test('are made, changed and removed, each step undone and redone', () => {
    const groups = new Groups();
    const id = groups.add('  Fjällens   enheter ', ['A', 'B'])!;
    expect(groups.all).toEqual([{ id, name: 'Fjällens enheter', unitIds: ['A', 'B'] }]);
    expect(groups.change(id, 'Fjällen', ['A'])).toBe(true);
    groups.remove(id);
    expect(groups.all).toEqual([]);
    groups.undo();
    expect(groups.all).toEqual([{ id, name: 'Fjällen', unitIds: ['A'] }]);
    groups.undo();
    expect(groups.all[0]?.unitIds).toEqual(['A', 'B']);
    groups.redo();
    expect(groups.all[0]?.name).toBe('Fjällen');
  });

  test('have names, each its own', () => {
    const groups = new Groups();
    const id = groups.add('Små', ['A'])!;
    expect([groups.faultOf('  '), groups.faultOf('SMÅ'), groups.faultOf('små', id)]).toEqual([
      'empty',
      'taken',
      null,
    ]);
    expect(groups.add('Små', ['B'])).toBeNull();
    expect(groups.change(id, '', ['B'])).toBe(false);
    expect(groups.all).toHaveLength(1);
    expect(groups.canRedo).toBe(false);
  });
});

test('a step taken after an undo forgets what was undone', () => {
  const history = new History('a');
  history.undo();
  history.go('b');
  history.undo();
  expect([history.now, history.canUndo, history.canRedo]).toEqual(['a', false, true]);
  history.go('c');
  history.redo();
  expect([history.now, history.canRedo]).toEqual(['c', false]);
});

test('what stands in place of something else is no step, and what redoing comes to is known', () => {
  const history = new History('a');
  history.go('b');
  history.replace('c');
  history.undo();
  expect([history.now, history.canUndo, history.next]).toEqual(['a', false, 'c']);
  history.redo();
  expect([history.now, history.next]).toEqual(['c', undefined]);
});
