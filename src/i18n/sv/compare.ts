// Ord för jämförelsen: två sidor, vad som skiljer dem och vem som vinner och förlorar.

import { NBSP, plural } from './words.ts';

/** What lies behind each group of change, as the subject of a sentence. */
const cause = {
  bases: 'nya belopp och procentsatser',
  listingWeights: 'nya åldersvikter för listning',
  medicationWeights: 'nya åldersvikter för läkemedel',
  sparsityRule: 'ändringen av glesbygdsregeln',
  cniRule: 'nya vikter i CNI',
  readings: 'andra tolkningar av reglerna',
  addonRules: 'nya belopp för rörlig ersättning, tillägg och tjänsteköp',
  cniData: 'nya CNI-värden',
  ownNumber: 'antalet på den egna listan',
  ownMix: 'åldrarna på den egna listan',
  others: 'de andra enheternas listor',
  place: 'ändrade avstånd eller driftsformer',
  addonData: 'verksamheten (rörlig ersättning, tillägg och tjänsteköp)',
};

const sides = {
  label: 'Vad som jämförs',
  from: 'Från',
  to: 'Till',
  rules: 'Regler',
  list: 'Lista',
  swap: 'Byt plats på sidorna',
  follow: 'Följ sidans val igen',
  none: 'Välj …',
  side: (rules: string, period: string) => `${rules} på listan ${period}`,
  into: 'till',
  mismatch: (rules: string, year: number, period: string) =>
    `${rules} räknas här på listan ${period}. Reglerna är satta för ${year} års lista, så en del av skillnaden kan bero på att regler och lista är från olika år.`,
  same: 'Sidorna är lika, så det finns ingen skillnad att förklara. Välj andra regler eller en annan lista på den ena sidan.',
  missing:
    'Det finns inget att jämföra med ännu. Välj regler och lista på båda sidor, läs in ett regelår till eller skapa ett scenario.',
};

/** A side as the end of a claim: mer 2026 än 2025. */
const against = {
  year: (year: string) => year,
  rules: (rules: string) => `med reglerna för ${rules}`,
  list: (period: string) => `på listan ${period}`,
  both: (rules: string, period: string) => `med reglerna för ${rules} på listan ${period}`,
};

const amount = {
  mkr: (x: string) => `${x}${NBSP}mnkr`,
  tkr: (x: string) => `${x}${NBSP}tkr`,
  kr: (x: string) => `${x}${NBSP}kr`,
};

const reason = {
  raised: (name: string, before: string, after: string) => `”${name}” höjs från ${before} till ${after}`,
  lowered: (name: string, before: string, after: string) => `”${name}” sänks från ${before} till ${after}`,
  changed: (name: string, before: string, after: string) => `”${name}” ändras från ${before} till ${after}`,
  reading: (question: string, answer: string) => `svaret på ”${question}” nu är ”${answer}”`,
  allRaised: (n: number) => plural(n, 'det belopp som ändras höjs', `alla ${n} belopp som ändras höjs`),
  allLowered: (n: number) => plural(n, 'det belopp som ändras sänks', `alla ${n} belopp som ändras sänks`),
  ages: (band: string, raised: boolean, more: boolean, own: string, region: string) =>
    `vikterna ${raised ? 'höjs' : 'sänks'} för ${band}, och de är en ${more ? 'större' : 'mindre'} del av enhetens listade (${own}) än av regionens (${region})`,
  band: {
    under20: `personer under 20${NBSP}år`,
    from20: `20–34${NBSP}år`,
    from35: `35–64${NBSP}år`,
    from65: `65–79${NBSP}år`,
    from80: `80${NBSP}år och äldre`,
  },
  sameList: (before: string, after: string) => `samma lista får medelvikten ${after} i stället för ${before}`,
  sameWeights: (before: string, after: string, up: boolean) =>
    `bara åldrarna på listan ${up ? 'höjer' : 'sänker'} medelvikten för listning från ${before} till ${after}`,
  listed: (by: string, more: boolean, before: string, after: string) =>
    `de listade blir ${by} ${more ? 'fler' : 'färre'} (${before} → ${after})`,
};

const why = {
  choose: 'Visa för',
  search: 'Sök vårdenhet',
  region: 'Hela regionen',
  together: 'Vårdenheterna tillsammans',
  ofRegion: 'hela regionen',
  noMatch: 'Ingen vårdenhet heter så.',
  unknown: (id: string) => `Det finns ingen vårdenhet ”${id}” i jämförelsen. Välj en i listan.`,
  link: 'Varför ändrades det?',
  toUnit: 'Till enhetens sida',
  print: 'Skriv ut förklaringen',

  more: (unit: string, by: string, now: string, then: string) => `${unit} får ${by} mer ${now} än ${then}`,
  less: (unit: string, by: string, now: string, then: string) => `${unit} får ${by} mindre ${now} än ${then}`,
  equal: (unit: string, now: string, then: string) => `${unit} får lika mycket ${now} som ${then}`,
  barred: (unit: string) => `Skillnaden för ${unit} kan inte räknas`,
  mostly: (claim: string, by: string) => `${claim}: mest genom ${by}`,
  nearlyEven: (claim: string) => `${claim}: större ändringar tar nästan ut varandra`,
  whole: (before: string, after: string, percent: string) =>
    `Hela ersättningen går från ${before}${NBSP}kr till ${after}${NBSP}kr om året (${percent}).`,
  wholeEqual: (kr: string) => `Hela ersättningen är ${kr}${NBSP}kr om året på båda sidor.`,
  adds: (what: string, by: string) => `${what} ger ${by} mer om året`,
  takes: (what: string, by: string) => `${what} ger ${by} mindre om året`,
  because: (claim: string, reason: string) => `${claim}, eftersom ${reason}.`,
  evenOut: 'Delarna tar ut varandra på öret.',
  unmoved: 'Ingen del har ändrats.',
  unlisted: (unit: string, period: string) => `${unit} har inga listade på listan ${period}.`,
  partly: (rule: string, data: string) => `Reglerna: ${rule}${NBSP}kr/år. Underlaget: ${data}${NBSP}kr/år.`,
  onlyRules: 'Hela skillnaden kommer av reglerna: underlaget är detsamma på båda sidor.',
  onlyData: 'Hela skillnaden kommer av underlaget: reglerna är desamma på båda sidor.',
  cause,
  causeOfRegion: {
    ownNumber: 'antalet listade',
    ownMix: 'åldrarna på listorna',
    others: 'enheternas inverkan på varandras delar',
  },
  groupOfRegion: {
    ownNumber: 'Listorna: antal',
    ownMix: 'Listorna: åldrar',
    others: 'Listornas inverkan på varandra',
  },
  /** Where there is little room. */
  shortGroup: { addonRules: 'Belopp för övriga poster', addonData: 'Verksamhet: övriga poster' },
  kind: { rule: 'regel', data: 'underlag' },
  barredText:
    'En uppgift som saknas eller är fel hindrar beräkningen på minst en av sidorna. Rätta den, så visas skillnaden.',

  chart: (title: string, n: number) =>
    `${title}. Vattenfallsdiagram med ${n} ${plural(n, 'del', 'delar')}. Gå mellan delarna med piltangenterna.`,
  axis: {
    mkr: 'Hela ersättningen, mnkr/år. Åt höger är mer',
    tkr: 'Hela ersättningen, tkr/år. Åt höger är mer',
  },
  broken: 'Axeln börjar inte vid noll',
  legend: { rule: 'ändrad regel', data: 'ändrat underlag', range: 'minst och mest i någon ordning' },
  step: (name: string, kind: string, by: string, low: string, high: string) =>
    `${name} (${kind}): ${by}${NBSP}kr/år, mellan ${low} och ${high}`,
  range: (low: string, high: string) => `Mellan ${low} och ${high}${NBSP}kr/år beroende på ordning.`,

  table: 'Delarna i kronor',
  caption: (unit: string, sides: string) =>
    `Vad som ändrar ersättningen för ${unit}, kronor per år, från ${sides}`,
  column: {
    group: 'Vad som ändras',
    kind: 'Slag',
    ore: 'Kr/år',
    share: 'Del av skillnaden',
    low: 'Minst',
    high: 'Mest',
    unit: 'Vårdenhet',
    change: 'Skillnad, kr/år',
    ratio: 'I procent',
  },
  sum: 'Hela skillnaden',
  exact: 'Visa ören',
  totals: {
    title: 'Beloppen på de två sidorna',
    caption: (unit: string) => `Ersättning till ${unit} på de två sidorna, kronor per år`,
    listed: 'Ersättning för listade (§5.1)',
    other: 'Rörlig ersättning, tillägg och tjänsteköp',
    whole: 'Hela ersättningen',
    difference: 'Skillnad',
    note: 'Hela ersättningen är alla poster i §5.1–5.3 och tjänsteköp, räknade som ett helt år på sidans lista. Ersättningen för listade går att öppna för att se hur den är uträknad.',
  },

  most: {
    title: 'De tre som påverkas mest',
    text: 'Störst förändring i procent av hela ersättningen, åt båda håll. Välj en enhet för att läsa varför.',
    up: (percent: string, kr: string) => `▲ ${percent}, ${kr}${NBSP}kr/år: får mer`,
    down: (percent: string, kr: string) => `▼ ${percent}, ${kr}${NBSP}kr/år: får mindre`,
    none: 'Ingen vårdenhet får ett annat belopp.',
  },

  all: {
    title: 'Alla vårdenheter, del för del',
    text: 'Plus betyder att vårdenheten får mer. Välj en kolumn för att ordna efter den. Varje kolumn summerar till regionens rad.',
    caption: (sides: string) => `Skillnad i hela ersättningen, kronor per år, från ${sides}`,
    sort: (column: string) => `Ordna efter ${column}`,
  },

  values: {
    title: (n: number) => `${n} ${plural(n, 'värde', 'värden')} i reglerna skiljer`,
    none: 'Inga värden i reglerna skiljer mellan sidorna.',
    caption: (group: string) => `Värden som skiljer: ${group}`,
    name: 'Värde',
    before: 'Från',
    after: 'Till',
  },

  method: {
    title: 'Så delas skillnaden upp',
    order:
      'Går man från den ena sidan till den andra genom att göra en ändring i taget, beror vad varje ändring ger på i vilken ordning de görs. Därför räknas alla ordningar, och varje del är vad ändringen ger i genomsnitt över dem (Shapleyvärdet).',
    sum: 'Delarna summerar till hela skillnaden, på öret, för varje vårdenhet och för regionen. Ingenting blir över.',
    range: 'Minst och mest är det minsta och det största som ändringen ger i någon ordning.',
    kind: 'Regel är vad som står i reglerna: belopp, vikter och tolkningar. Underlag är vad som händer ute i verksamheten: listor, avstånd och det som har utförts.',
  },
  source: 'Källa: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, §5.1–5.3, och inlästa filer.',
};

export const compare = {
  title: 'Jämför',
  parts: {
    label: 'Delar av jämförelsen',
    varfor: 'Varför ändrades det',
    enheter: 'Vinnare och förlorare',
    konkurrens: 'Egen regi och externa',
    flera: 'Flera scenarier',
  },
  working: {
    text: (done: string, total: string) => `Delar upp skillnaden: ${done} av ${total} …`,
    begun: 'Delar upp skillnaden …',
    cancel: 'Avbryt',
    cancelled: 'Beräkningen avbröts. Inget annat ändrades.',
    again: 'Räkna igen',
    failed: 'Skillnaden kunde inte delas upp',
  },
  sides,
  against,
  amount,
  reason,
  why,
};
