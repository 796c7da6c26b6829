import { describe, expect, test } from 'vitest';
import { POST_NAMES, isRegion, kindNames, readKind, readPost } from '../../src/csv/posts.ts';
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

  test.each([
    ['patientFees', 'free', 'avgiftsfritt, avgiftsfri, avgiftsfria besök, fritt, frikort'],
    ['patientFees', 'noShow', 'uteblivet besök, uteblivna besök, uteblivet, utebliven'],
    ['asylum', 'patientFee', 'patientavgift, patientavgifter, avdrag patientavgift'],
    ['asylum', 'examination', 'hälsoundersökning, hälsoundersökningar'],
    ['asylum', 'kpi', 'KPI, konsumentprisindex'],
    ['unlistedVisits', 'doctor', 'läkarbesök, läkare'],
    ['unlistedVisits', 'licensed', 'legitimerad personal, legitimerad, besök hos legitimerad personal'],
    ['unlistedVisits', 'psychosocial', 'psykosocial resurs, psykosocial, besök hos psykosocial resurs'],
    ['unlistedVisits', 'treatment', 'övrig behandling, behandling, övriga sjukvårdande behandlingar'],
    ['unlistedVisits', 'homeVisit', 'hembesök, tillägg hembesök'],
    ['unlistedVisits', 'lab', 'lab, provtagning, laboratorium, medicinsk diagnostik'],
    ['unlistedVisits', 'xray', 'röntgen, x-ray'],
    ['medicalStudents', 'share', 'andel, enhetens andel'],
    ['medicalStudents', 'sum', 'summa, GU-ALF, summan'],
    ['familyCentre', 'rent', 'hyra, lokalhyra'],
    ['careHomes', 'permanent', 'särskilt boende, permanent, säbo'],
    ['careHomes', 'shortStay', 'korttidsboende, korttid, korttidsplats'],
    ['expertGroups', 'doctor', 'läkare'],
    ['expertGroups', 'other', 'övriga, övrig, övriga personalkategorier, annan personal'],
    [
      ...(['expertGroups', 'qualityCoordinator'] as const),
      'kvalitetssamordnare, samordnare primärvårdskvalitet, samordnare',
    ],
    ['internDoctors', 'salary', 'lön, lönekostnad'],
    ['internDoctors', 'doubleHousing', 'dubbelt boende, dubbel bosättning'],
    ['residentDoctors', 'st', 'ST, ST-läkare'],
    ['residentDoctors', 'bt', 'BT, BT-läkare'],
    ['residentDoctors', 'medianSalary', 'medianlön'],
    ['psychologists', 'ptp', 'PTP, PTP-psykolog'],
    ['psychologists', 'stp', 'STP, STP-psykolog'],
    ['psychologists', 'medianSalary', 'medianlön'],
    ['servicePurchase', 'vpi', 'VPI, vårdprisindex'],
    ['servicePurchase', 'rate', 'timersättning, timpris'],
    ['servicePurchase', 'referenceRate', 'referensränta'],
    ['companion', 'assistanceRate', 'assistansersättning, timbelopp'],
  ] as const)('of %s is %s by each of: %s', (post, kind, words) => {
    for (const word of words.split(', ')) expect([word, readKind(post, word)]).toEqual([word, kind]);
    expect(readKind(post, '')).toBe('');
  });

  test.each([
    ['asylum', 'unit', ['patientavgift', 'hälsoundersökning']],
    ['residentDoctors', 'unit', ['ST', 'BT']],
    ['residentDoctors', 'region', ['medianlön']],
  ] as const)('of %s is called by the word to show first: %s', (post, whose, names) => {
    expect(kindNames(post, whose)).toEqual(names);
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

test.each([
  ...['*', 'alla', 'Regionen', 'hela regionen'].map((unit) => [unit, true] as const),
  ...['', 'JH01', 'hela'].map((unit) => [unit, false] as const),
])('“%s” in place of a unit is the whole region: %s', (unit, whole) => {
  expect(isRegion(unit)).toBe(whole);
});
