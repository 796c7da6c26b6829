import { describe, expect, test } from 'vitest';
import { POST_NAMES, kindNames, readKind, readPost } from '../../src/csv/posts.ts';
import { KINDS } from '../../src/model/activity.ts';
import { POSTS } from '../../src/model/types.ts';

describe('a post', () => {
  test.each(POSTS)('is read from its code, in any case: %s', (post) => {
    expect([readPost(post), readPost(post.toUpperCase())]).toEqual([post, post]);
  });

  test.each([
    ['Särskilt boende', 'careHomes'],
    ['familjecentral', 'familyCentre'],
    ['Riktade hälsosamtal', 'healthTalks'],
    ['HALSOSAMTAL', 'healthTalks'],
    ['patientavgift', 'patientFees'],
    ['utomlän', 'otherRegions'],
    ['asyl', 'asylum'],
    ['Olistade besök', 'unlistedVisits'],
    ['VFU', 'training'],
    ['läkarstudenter', 'medicalStudents'],
    ['statsbidrag', 'stateGrants'],
    ['expertgrupper', 'expertGroups'],
    ['fortbildningssamordnare', 'trainingCoordinator'],
    ['AT-läkare', 'internDoctors'],
    ['ST läkare', 'residentDoctors'],
    ['psykologer', 'psychologists'],
    ['ambulans', 'ambulance'],
    ['folkhälsa', 'publicHealth'],
    ['tjänsteköp', 'servicePurchase'],
    ['medföljande', 'companion'],
  ])('"%s" is %s', (text, post) => {
    expect(readPost(text)).toBe(post);
  });

  test.each(['', 'listing', 'bonus', '__proto__', 'x'.repeat(300)])('is not "%s"', (text) => {
    expect(readPost(text)).toBeNull();
  });

  test('has a name that can be written', () => {
    expect(POST_NAMES.map((name) => readPost(name))).toEqual([...POSTS]);
  });
});

describe('a kind', () => {
  test.each([
    ['unlistedVisits', 'Läkarbesök', 'doctor'],
    ['unlistedVisits', 'röntgen', 'xray'],
    ['careHomes', 'korttidsboende', 'shortStay'],
    ['careHomes', 'PERMANENT', 'permanent'],
    ['internDoctors', 'dubbelt boende', 'doubleHousing'],
    ['residentDoctors', 'st-läkare', 'st'],
    ['psychologists', 'Medianlön', 'medianSalary'],
    ['servicePurchase', 'vpi', 'vpi'],
    ['patientFees', 'Läkarbesök', 'Läkarbesök'],
    ['familyCentre', 'Familjecentralen Brunflo', 'Familjecentralen Brunflo'],
    ['healthTalks', '', ''],
    ['ambulance', 'toString', 'toString'],
  ] as const)('of %s written "%s" is "%s"', (post, text, kind) => {
    expect(readKind(post, text)).toBe(kind);
  });

  test.each(POSTS)('of %s can be written by each of its names, and no two share one', (post) => {
    for (const whose of ['unit', 'region'] as const) {
      const kinds = Object.keys((whose === 'unit' ? KINDS[post].kinds : KINDS[post].region) ?? {}).filter(
        (kind) => kind !== '',
      );
      const names = kindNames(post, whose);
      expect(names.map((name) => readKind(post, name))).toEqual(kinds);
      expect(kinds.map((kind) => readKind(post, kind))).toEqual(kinds);
    }
  });
});
