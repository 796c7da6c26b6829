// Ord för vinnare och förlorare: enheterna i ordning efter skillnad, urval, grupper, karta.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('sv');

export const ranking = {
  title: 'Vilka får mer, och vilka får mindre?',
  from: (before: string, after: string) => `Från ${before} till ${after}.`,
  side: (rules: string, period: string) => `${rules}, lista ${period}`,
  up: 'Uppåt och plustecken: enheten får mer än före. Nedåt och minustecken: den får mindre.',
  what: 'Skillnaden är efter minus före, i allt som enheten får på ett år. Per listad: skillnaden delad med antalet listade på listan efter.',
  selected: (shown: number, all: number) => `Urval: ${shown} av ${all} enheter.`,
  counts: (gain: number, lose: number, same: number) =>
    `${gain === 0 ? 'Ingen' : gain} ${plural(gain || 1, 'enhet får', 'enheter får')} mer, ${lose || 'ingen'} får mindre och ${same || 'ingen'} får lika mycket.`,
  most: (name: string, by: string) => `Störst ökning: ${name}, ${by}.`,
  least: (name: string, by: string) => `Störst minskning: ${name}, ${by}.`,
  /** Where all get more, or all get less. */
  slightest: {
    gain: (name: string, by: string) => `Minst ökning: ${name}, ${by}.`,
    loss: (name: string, by: string) => `Minst minskning: ${name}, ${by}.`,
  },
  median: (by: string) => `I mitten (median): ${by}.`,
  fresh: (names: readonly string[]) =>
    `${plural(names.length, 'Ny', 'Nya')} efter, utan belopp före: ${list.format(names)}.`,
  gone: (names: readonly string[]) => `Finns bara före: ${list.format(names)}.`,
  barred: (names: readonly string[]) =>
    `Kan inte räknas därför att uppgifter fattas: ${list.format(names)}. Se anmärkningarna på översikten.`,
  view: 'Visa som',
  views: { table: 'Tabell', bars: 'Staplar', map: 'Karta', slope: 'Före och efter' },
  measure: 'Mått',
  measures: { change: 'Kronor', ratio: 'Procent', perListed: 'Kr per listad' },
  axis: {
    change: 'Skillnad, tkr/år',
    ratio: 'Skillnad i procent',
    perListed: 'Skillnad, kr per listad och år',
  },
  order: 'Ordna efter',
  orders: { gains: 'Störst ökning', losses: 'Störst minskning' },
  filter: {
    legend: 'Urval',
    municipality: 'Kommun',
    ownership: 'Driftsform',
    distance: 'Avstånd',
    size: 'Storlek',
    own: 'Egen grupp',
    text: 'Sök enhet',
    only: 'Förändring',
    all: 'alla',
    onlys: { all: 'alla', gains: 'bara de som får mer', losses: 'bara de som får mindre' },
    clear: 'Visa alla',
    none: 'Ingen enhet passar urvalet.',
  },
  grouping: 'Dela upp efter',
  groupings: {
    none: 'ingenting',
    municipality: 'kommun',
    ownership: 'driftsform',
    distance: 'avstånd',
    size: 'storlek',
    own: 'egen grupp',
  },
  unknown: {
    municipality: 'Okänd kommun',
    ownership: 'Okänd driftsform',
    distance: 'Okänt avstånd',
    size: 'Okänd storlek',
    own: 'Utan grupp',
  },
  km: {
    first: (to: string) => `Under ${to}`,
    between: (from: string, to: string) => `${from} till ${to}`,
    last: (from: string) => `${from} och längre`,
  },
  persons: {
    between: (from: string, to: string) => `${from}–${to} listade`,
    last: (from: string) => `${from} listade och fler`,
  },
  units: (n: number) => `${n} ${plural(n, 'enhet', 'enheter')}`,
  column: {
    unit: 'Vårdenhet',
    listed: 'Listade efter',
    before: 'Före, kr/år',
    after: 'Efter, kr/år',
    change: 'Skillnad, kr/år',
    ratio: 'I procent',
    perListed: 'Kr per listad',
  },
  caption: (before: string, after: string) =>
    `Vad varje enhet får före (${before}) och efter (${after}), och skillnaden. Kronor per år.`,
  new: 'ny',
  goneShort: 'upphör',
  shown: 'Visade enheter',
  others: 'Övriga enheter',
  region: 'Hela regionen',
  closes: 'Enheternas skillnader summerar till regionens, på öret.',
  differs: (by: string) =>
    `Enheternas skillnader summerar inte till regionens: ${by}${NBSP}kr fattas. Använd inte siffrorna, och meddela den som förvaltar sidan.`,
  chartLabel: (title: string, n: number) =>
    `${title} Diagram med ${n} ${plural(n, 'enhet', 'enheter')}. Gå mellan enheterna med piltangenterna.`,
  describe: (name: string, before: string, after: string, change: string, percent: string, per: string) =>
    `${name}: före ${before}${NBSP}kr/år, efter ${after}${NBSP}kr/år, skillnad ${change}${NBSP}kr/år (${percent}), ${per}${NBSP}kr per listad.`,
  limited: (shown: number, all: number) =>
    `Diagrammet visar de ${shown} av ${all} enheter som ändras mest. Alla finns i tabellen.`,
  map: {
    inset: 'Där enheterna ligger tätt',
    size: 'Cirkelns yta',
    without: (names: readonly string[]) =>
      `Saknar koordinater och står därför inte på kartan: ${list.format(names)}.`,
    controls: 'Kartans utsnitt',
    shows: 'Kartan visar',
    whole: 'Hela regionen',
    part: 'Eget utsnitt',
    closer: 'Närmare',
    further: 'Längre bort',
    aside: { west: 'Åt väster', north: 'Åt norr', south: 'Åt söder', east: 'Åt öster' },
    outside: (n: number) => `${n} ${plural(n, 'enhet ligger', 'enheter ligger')} utanför kartans utsnitt.`,
    none: 'Ingen av enheterna har koordinater, så kartan kan inte ritas. Staplarna visar samma skillnader. Lägg till kolumnerna lat och lon i enhetsfilen för att få en karta.',
    areas: 'Kommungränserna är ritade i grova drag.',
  },
  slope: {
    axis: 'Kr per listad och år. Varje sida är delad med de listade på sin egen lista, så en enhet med fler listade kan få mer i allt men mindre per listad.',
    missing: 'saknas',
    describe: (name: string, before: string, after: string, change: string) =>
      `${name}: ${before}${NBSP}kr per listad före, ${after} efter, ${change}.`,
  },
  source:
    'Källa: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, kapitel 5. Ersättning för listade, rörlig ersättning, tillägg och tjänsteköp.',
  groups: {
    title: 'Egna grupper',
    about:
      'Ge några enheter ett namn, och använd det sedan som urval och uppdelning här. Grupperna finns kvar tills sidan stängs.',
    new: 'Ny grupp',
    name: 'Gruppens namn',
    units: 'Enheter i gruppen',
    save: 'Spara gruppen',
    cancel: 'Avbryt',
    edit: (name: string) => `Ändra ${name}`,
    remove: (name: string) => `Ta bort ${name}`,
    chosen: (n: number) => `${n} ${plural(n, 'enhet vald', 'enheter valda')}.`,
    fault: {
      empty: 'Gruppen saknar namn. Skriv ett.',
      taken: 'Det finns redan en grupp med det namnet. Välj ett annat.',
      noUnits: 'Gruppen har inga enheter. Kryssa för minst en.',
    },
    undo: 'Ångra',
    redo: 'Gör om',
    overlap: 'En enhet som är med i flera grupper står för sig i uppdelningen, så att summorna går ihop.',
  },
};
