// Ord för egen regi och externa: vad som betalas per listad, och varför det skiljer.
import { NBSP, plural } from './words.ts';

export const competition = {
  title: 'Får egen regi och externa lika mycket per listad?',
  up: 'Plustecken: de externa får mer per listad än egen regi. Minustecken: de får mindre.',
  caution:
    'Reglerna är desamma för alla, utom påslag och moms. Resten av skillnaden följer av vilka som är listade: ett högre belopp per listad visar äldre listade, större behov eller längre väg, inte att driftsformen gynnas.',
  side: (rules: string, status: string, period: string) => `${rules} (${status}), lista ${period}`,
  more: (kr: string, percent: string) =>
    `De externa får ${kr}${NBSP}kr mer per listad och år än egen regi (${percent}).`,
  less: (kr: string, percent: string) =>
    `De externa får ${kr}${NBSP}kr mindre per listad och år än egen regi (${percent}).`,
  same: 'De externa får lika mycket per listad och år som egen regi.',
  withoutMore: (kr: string, percent: string) =>
    `Utan påslag och momskompensation får de ${kr}${NBSP}kr mer (${percent}).`,
  withoutLess: (kr: string, percent: string) =>
    `Utan påslag och momskompensation får de ${kr}${NBSP}kr mindre (${percent}).`,
  withoutSame: 'Utan påslag och momskompensation får de lika mycket.',
  why: (parts: string) => `De externas listade ${parts}.`,
  whyNot: 'I det som beloppen följer är de listade lika.',
  higher: {
    listingWeight: (a: string, b: string) => `har högre åldersvikt (${a} mot ${b})`,
    cni: (a: string, b: string) => `har högre CNI (${a} mot ${b})`,
    sparse: (a: string, b: string) => `bor oftare långt från sjukhuset (${a} mot ${b})`,
  },
  lower: {
    listingWeight: (a: string, b: string) => `har lägre åldersvikt (${a} mot ${b})`,
    cni: (a: string, b: string) => `har lägre CNI (${a} mot ${b})`,
    sparse: (a: string, b: string) => `bor mer sällan långt från sjukhuset (${a} mot ${b})`,
  },
  one: 'Underlaget har bara enheter av den ena driftsformen, så det finns inget att jämföra med.',
  barred: 'Skillnaden kan inte räknas därför att uppgifter fattas. Se anmärkningarna på översikten.',
  unknown: (names: string) => `Okänd driftsform, och därför inte med: ${names}.`,
  ownership: { region: 'Egen regi', external: 'Externa' },
  units: (n: number, listed: string) => `${n} ${plural(n, 'enhet', 'enheter')}, ${listed} listade`,
  caption: (rules: string, period: string) =>
    `Kronor per listad och år, ${rules}, lista ${period}. Hela beloppen delade med alla listade.`,
  post: 'Post',
  difference: 'Skillnad',
  percent: 'I procent',
  pools: 'Utan påslag och moms',
  total: 'Allt som betalas ut',
  factCaption: (period: string) => `Vad beloppen följer, lista ${period}`,
  factColumn: 'Om de listade',
  facts: {
    listingWeight: 'Åldersvikt, listning (medel)',
    medicationWeight: 'Åldersvikt, läkemedel (medel)',
    cni: 'CNI-index (medel)',
    sparse: 'Andel listade som ger glesbygdsersättning',
    unitSize: 'Listade per enhet',
  },
  chart: (rules: string) => `Kronor per listad och år efter driftsform, ${rules}`,
  chartLabel: (title: string) => `${title}. Två staplar, delade på poster. Beloppen står i tabellen under.`,
  behind: 'Enheterna bakom siffrorna',
  behindCaption: (period: string) =>
    `Varje enhets belopp för listade på lista ${period}, kronor per år och per listad`,
  unit: 'Vårdenhet',
  ownershipColumn: 'Driftsform',
  listed: 'Listade',
  amount: 'Kr/år',
  perListed: 'Kr per listad',
  sum: 'Summa',
};
