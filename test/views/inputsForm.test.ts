// The form of an activity row: which fields it has, and the rows that they make.
import { describe, expect, test } from 'vitest';
import { REGION_POSTS, rowsOf, shapeOf, UNIT_POSTS, type Fields } from '../../src/views/inputs/form.ts';

const FIELDS: Fields = {
  ...{ post: 'careHomes', kind: 'permanent', period: '2026', until: '2026' },
  ...{ count: '12', amount: '', counterpart: '' },
};
const made = (fields: Partial<Fields>, unitId: string | null = 'A', others = []): ReturnType<typeof rowsOf> =>
  rowsOf({ ...FIELDS, ...fields }, unitId, others);

describe('the fields of', () => {
  test.each([
    ['a printed price', 'careHomes', 'permanent', { count: 'required', amount: 'none' }],
    ['a price list', 'otherRegions', 'läkarbesök', { count: 'required', amount: 'empty', anyKind: true }],
    ['a cost', 'trainingCoordinator', 'dag', { count: 'empty', amount: 'required' }],
    ['a family centre', 'familyCentre', 'Centrum', { count: 'empty', amount: 'none', anyKind: true }],
    ['a visit of a person listed elsewhere', 'unlistedVisits', 'doctor', { counterpart: true }],
  ] as const)('%s are those that the post needs', (_, post, kind, shape) => {
    expect(shapeOf(post, kind, false)).toMatchObject(shape);
  });

  test('a value of the region are the number or the amount, never both', () => {
    expect(shapeOf('servicePurchase', 'vpi', true)).toMatchObject({ count: 'required', amount: 'none' });
    expect(shapeOf('residentDoctors', 'medianSalary', true)).toMatchObject({
      count: 'none',
      amount: 'required',
    });
  });
});

test('service purchase is no post of a unit, and has values of the region', () => {
  expect([...UNIT_POSTS.variable, ...UNIT_POSTS.addons]).not.toContain('servicePurchase');
  expect(REGION_POSTS).toContain('servicePurchase');
});

describe('the rows', () => {
  test('of a year are one, in hundredths and öre', () => {
    expect(made({ post: 'stateGrants', kind: 'God och nära vård', count: '', amount: '1 250,50' })).toEqual({
      problems: null,
      rows: [
        {
          ...{ unitId: 'A', period: '2026', post: 'stateGrants', kind: 'God och nära vård' },
          ...{ count: null, amount: 125_050, counterpart: null, origin: null },
        },
      ],
    });
  });

  test('from one month to another are one for each', () => {
    const { rows } = made({ period: '2026-11', until: '2026-12' });
    expect(rows?.map(({ period }) => period)).toEqual(['2026-11', '2026-12']);
    expect(made({ period: '2026-03', until: '2026-03' }).rows).toHaveLength(1);
  });

  test.each([
    ['letters', { count: 'tolv' }, { count: 'number' }],
    ['three decimals', { count: '12,345' }, { count: 'number' }],
    ['less than nothing', { count: '-1' }, { count: 'negative' }],
    ['half a place', { count: '0,5' }, { count: 'whole' }],
    ['an empty number', { count: '' }, { count: 'missing' }],
    ['a kind without a name', { post: 'otherRegions', kind: ' ' }, { kind: 'missing' }],
    ['a last month before the first', { period: '2026-05', until: '2026-02' }, { period: 'order' }],
  ] as const)('are refused for %s', (_, fields, problems) => {
    expect(made(fields)).toEqual({ rows: null, problems });
  });

  test('are refused where one of them is there already, but only if nothing else is wrong', () => {
    const { rows } = made({});
    const others = rows as unknown as never[];
    expect(made({ count: '3' }, 'A', others)).toEqual({ rows: null, problems: { period: 'exists' } });
    expect(made({ count: 'x' }, 'A', others)).toEqual({ rows: null, problems: { count: 'number' } });
    expect(made({ count: '3' }, 'B', others).rows).toHaveLength(1);
  });
});
