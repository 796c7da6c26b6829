// Ord för tolkningarna: varför en fråga är öppen, vad som gäller nu och vad ett annat svar skulle göra.
import { NBSP, plural, some } from './words.ts';

const fundingOpen = 'Källan trycker både ett belopp och en pott, men inte vilket av dem som är fast.';

export const interpretations = {
  title: 'Tolkningar',
  intro:
    'På de här punkterna säger källan inte säkert vad som gäller. Välj ett svar för att se vad det ändrar. Ett annat svar än det förvalda blir en del av scenariot.',
  basis: (rules: string, period: string) => `Belopp i kronor per år, regler ${rules}, lista ${period}.`,
  open: {
    'sparsity.sizeTiers':
      'Källan säger ”vikt per intervall”. Gäller vikten hela listan får en enhet med 2 001 listade mindre än en med 2 000.',
    'sparsity.bounds': 'De tryckta intervallen lämnar 29,5 km, 150 km och 4 001 listade utan svar.',
    'sparsity.distanceBy': 'Texten nämner både bostaden och vårdenheten.',
    'sparsity.pool': 'Beloppen ”kan variera något”, utan att det sägs vad som styr.',
    'sparsity.sizeCount': 'Det står inte vilka listade som räknas när storleken vägs.',
    'cni.reference': 'Regionens eget index är inte publicerat.',
    'external.supplementBase': 'Ordet ersättning används i flera betydelser.',
    'external.funding': 'Det står inte varifrån pengarna tas.',
    'rehab.ages': '16–67 år skär av två åldersklasser.',
    'familyCentre.ages': '0–5 år skär av en åldersklass.',
    ceilings: 'Det står inte vad som händer när ramen inte räcker.',
    'servicePurchase.hour': '”Påbörjad timme” säger inte vad som läggs ihop först.',
    'funding.listing': fundingOpen,
    'funding.cni': fundingOpen,
    'funding.medication': fundingOpen,
    'funding.rehab': fundingOpen,
  },
  fundingTitle: 'Fast belopp eller fast pott',
  fundingIntro: 'Samma fråga för fyra potter, var för sig.',
  standing: { default: 'Förvalt svar gäller', changed: 'Ändrat' },
  byDefault: 'förvalt',
  inForce: 'gäller nu',
  reset: 'Återställ till förvalt svar',
  resetAll: 'Återställ alla tolkningar',
  resetNamed: (question: string) => `Återställ till förvalt svar: ${question}`,
  changedTitle: (n: number) =>
    `${n} ${plural(n, 'tolkning är ändrad', 'tolkningar är ändrade')} från det förvalda`,
  allDefault: 'Alla tolkningar har det förvalda svaret.',
  together: 'Tillsammans gör de ändrade tolkningarna så här mot de förvalda svaren:',
  effectOf: 'Om det här svaret gällde i stället:',
  region: (change: string, percent: string) => `hela regionen ${change}${NBSP}kr per år (${percent})`,
  regionAlone: (change: string) => `hela regionen ${change}${NBSP}kr per år`,
  unitsSame: 'regionens summa är oförändrad',
  gain: (unit: string, change: string) => `Mest till: ${unit}, ${change}${NBSP}kr per år.`,
  loss: (unit: string, change: string) => `Mest från: ${unit}, ${change}${NBSP}kr per år.`,
  counts: (more: number, less: number, same: number) =>
    `${some(more, 'Ingen')} ${plural(more || 1, 'enhet', 'enheter')} får mer, ${some(less, 'ingen')} får mindre och ${some(same, 'ingen')} får lika mycket.`,
  nothing: 'Ändrar inget.',
  unaffected: {
    noSingleAges: 'Den inlästa listan anger inga åldrar i år, bara åldersklasser.',
    noHomes: 'Den inlästa listan anger inga avstånd till bostaden.',
    noneBetween: 'Ingen enhet och ingen bostad ligger mellan två tryckta gränser.',
    allSmall: 'Alla enheter ryms i det första storleksintervallet.',
    fixedPool: 'Potten för CNI är fast, så medelvärdet spelar ingen roll.',
    noExternal: 'Ingen extern vårdgivare har listade.',
    withinCeilings: 'Ingen ram överskrids av det som är inläst.',
    noAssignments: 'Inga tjänsteköp är inlästa för året.',
    noCentres: 'Ingen familjecentral vars barn räknas på listan är inläst för året.',
  },
  barred: 'Verkan kan inte räknas:',
  givenMean: 'Regionens medelvärde för CNI',
  givenMeanHint: (min: string, max: string) => `Ett tal från ${min} till ${max}, till exempel 1,02.`,
  tableFold: (n: number) => `Visa alla ${n} enheter`,
  tableCaption: (question: string, answer: string, rules: string, period: string) =>
    `${question} ”${answer}” mot det som gäller nu. Kronor per år, regler ${rules}, lista ${period}.`,
  togetherCaption: (rules: string, period: string) =>
    `De ändrade tolkningarna mot de förvalda svaren. Kronor per år, regler ${rules}, lista ${period}.`,
  column: {
    now: 'Nu',
    instead: 'I stället',
    defaults: 'Förvalda svar',
    chosen: 'Valda svar',
    change: 'Skillnad',
  },
  lines: (names: string) => `Räknat på: ${names}.`,
  computing: 'Räknar vad svaren gör …',
  failed: (message: string) => `Verkan kunde inte räknas. Webbläsaren uppger: ${message}`,
};
