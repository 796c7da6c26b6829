// Svenska texter: the source of all keys. A text with values in it is a function of them.
import type { Fault, FaultCode, FaultOf, Severity } from '../model/fault.ts';
import type { Check, LineCode } from '../model/types.ts';

const NBSP = '\u00a0';
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Writes `n` with no-break groups; the dictionaries are given finished numbers elsewhere. */
const count = (n: number): string => n.toLocaleString('sv-SE');

type FaultText = { [C in FaultCode]: (fault: FaultOf<C>) => string };

const value = (fault: Fault): string => `”${fault.place?.value ?? ''}”`;

const fault: FaultText = {
  emptyFile: () => 'Filen är tom. Välj en fil med rubrikrad och minst en rad uppgifter.',
  notText: () => 'Filen är ingen textfil. Spara den som CSV i kalkylprogrammet och läs in den igen.',
  spreadsheetFile: () =>
    'Filen är en arbetsbok. Spara bladet som CSV (Arkiv → Spara som → CSV UTF-8) och läs in den filen.',
  unknownFile: () =>
    'Rubrikraden känns inte igen. En enhetsfil behöver enhet_id, namn, kommun, driftsform och avstand_km; en listningsfil behöver enhet_id, period, aldersgrupp och antal.',
  noRows: () => 'Filen har bara en rubrikrad. Lägg till uppgifter under den.',
  tooLarge: () => 'Filen är större än 200 MB. Dela den, till exempel per listdatum.',
  unbalancedQuote: () =>
    'Ett citattecken öppnas men stängs aldrig. Ta bort det eller lägg till ett avslutande citattecken.',
  missingColumn: ({ name }) => `Kolumnen ${name} saknas. Lägg till den i rubrikraden.`,
  duplicateColumn: ({ name }) => `Två kolumner betyder samma sak (${name}). Ta bort den ena.`,
  unusedColumn: ({ place }) => `Kolumnen ${place?.column ?? ''} känns inte igen och används inte.`,
  columnCount: ({ expected, found }) =>
    `Raden har ${found} ${plural(found, 'kolumn', 'kolumner')}, rubrikraden har ${expected}. Rätta raden.`,
  totalRow: () => 'Raden ser ut som en summarad. Ta bort den eller hoppa över den.',
  emptyCell: (f) =>
    f.severity === 'warning'
      ? 'Cellen är tom. Enheten läses in, men det som bygger på uppgiften kan inte räknas.'
      : 'Cellen är tom. Fyll i den eller hoppa över raden.',
  notWholePersons: (f) => `${value(f)} är inte ett helt antal personer. Rätta filen eller hoppa över raden.`,
  negativeCount: (f) => `${value(f)} är negativt. Antal personer kan inte vara mindre än noll. Rätta talet.`,
  tooLargeCount: (f) => `${value(f)} är fler personer än vad som är rimligt. Kontrollera talet.`,
  notNumber: (f) => `${value(f)} är inget tal. Skriv ett tal utan bokstäver.`,
  ambiguousNumber: (f) =>
    `${value(f)} kan läsas på två sätt: med decimaler eller med tusentalsavgränsare. Skriv talet utan avgränsare.`,
  notPeriod: (f) => `${value(f)} är ingen period. Skriv år (2026) eller år och månad (2026-03).`,
  notAge: (f) => `${value(f)} är ingen åldersklass. Skriv till exempel 0–4, 5–9, 100+ eller en ålder i år.`,
  notOwnership: (f) => `${value(f)} är ingen driftsform. Skriv region eller privat.`,
  notDistance: (f) => `${value(f)} är inget avstånd. Skriv kilometer, till exempel 44,8.`,
  notCni: (f) =>
    `${value(f)} är inget CNI. Skriv ett tal större än 0 och högst 10, med högst fyra decimaler, till exempel 1,2345.`,
  notCoordinate: (f) => `${value(f)} är ingen koordinat. Skriv grader, till exempel 63,1792.`,
  notAmount: (f) => `${value(f)} är inget belopp. Skriv kronor med högst två decimaler.`,
  ageAsDate: (f) =>
    `${value(f)} är ett datum. Kalkylprogrammet har troligen gjort om åldersklassen ${f.suggestion.replace('-', '–')} till datum. Låt sidan läsa den som åldersklass, eller rätta filen.`,
  duplicateUnit: (f) => `Enheten finns redan på rad ${f.first}. Ta bort den ena raden.`,
  duplicateRow: (f) =>
    `Samma enhet, period och ålder finns redan på rad ${f.first}. Ta bort den ena eller slå ihop dem.`,
  overlappingAges: ({ ageClass }) =>
    `Åldersklassen ${ageClass.replace('-', '–')} finns både som klass och som enskilda åldrar, så samma personer skulle räknas två gånger. Behåll det ena.`,
  unknownLine: (f) => `${value(f)} är ingen känd post. Skriv postens kod, till exempel listing.`,
  missingCni: () =>
    'Enheten saknar CNI. Den läses in, men socioekonomisk faktor och glesbygdsfaktor kan inte räknas förrän CNI finns.',
  twoUnitsFiles: () => 'Två enhetsfiler gavs samtidigt. Läs in en enhetsfil åt gången.',
  needsUnits: () =>
    'Listningen gäller andra vårdenheter än exempeldatas. Läs in enhetsfilen också: den läggs till de filer som väntar.',
  needsListing: () =>
    'Enhetsfilen har andra vårdenheter än exempeldatas listning. Läs in listningsfilen också: den läggs till de filer som väntar.',
  emptyClasses: ({ unitId, period, classes }) =>
    `Enheten ${unitId} har ingen listad i åldersklass ${classes.map((ageClass) => ageClass.replace('-', '–')).join(', ')} ${period}. Det räknas som noll. Kontrollera att klasserna finns med i filen.`,
  periodTwice: ({ period }) => `Listdatum ${period} finns i två filer. Läs in ett i taget.`,
  unknownUnit: ({ unitId, period }) =>
    `Enheten ${unitId} har listade ${period} men finns inte i enhetsfilen. Lägg till den i enhetsfilen eller rätta enhet_id.`,
  unitWithoutList: ({ unitId, period }) =>
    `Enheten ${unitId} har inga rader i listningen för ${period} och ingår inte i det listdatumet.`,
  emptyList: ({ unitId, period }) =>
    `Enheten ${unitId} har inga listade personer ${period} och ingår inte i det listdatumet.`,
  emptyPeriod: ({ period }) => `Listan ${period} innehåller inga listade personer.`,
  badCount: ({ unitId, ageClass }) =>
    `Enheten ${unitId} har ett antal i åldersklass ${ageClass.replace('-', '–')} som inte går att använda. Rätta det i listningsfilen.`,
  unitWithoutCni: ({ unitId }) =>
    `Enheten ${unitId} saknar CNI. Därför kan varken socioekonomisk faktor eller glesbygdsfaktor räknas för någon enhet: båda fördelas mellan alla.`,
  unitWithoutDistance: ({ unitId, persons }) =>
    `Enheten ${unitId} saknar avstånd för ${count(persons)} ${plural(persons, 'listad', 'listade')}. Därför kan glesbygdsfaktorn inte fördelas.`,
  residenceExceedsList: ({ unitId, residence, listed }) =>
    `Enheten ${unitId} har ${count(residence)} ${plural(residence, 'person', 'personer')} med avstånd men bara ${count(listed)} ${plural(listed, 'listad', 'listade')}. Rätta antalen i listningsfilen.`,
  noSparsityPoints: () =>
    'Ingen listad bor så långt bort att glesbygdsfaktorn kan fördelas. Kontrollera avstånden, eller läs in hela regionen.',
  noPoints: (f) => `${line[f.line].name} kan inte fördelas: ingen vårdenhet har något underlag för posten.`,
  noGivenCniMean: () => 'Tolkningen kräver ett givet medelvärde för CNI, men inget är angivet.',
  distanceInNoBand: ({ unitId, km, persons }) =>
    `Enheten ${unitId}: ${count(persons)} ${plural(persons, 'listad', 'listade')} på ${km.toLocaleString('sv-SE')}${NBSP}km hamnar mellan de tryckta avståndsintervallen och ger inga poäng.`,
  sizeInNoBracket: ({ unitId, listed }) =>
    `Enheten ${unitId}: ${count(listed)} listade hamnar mellan de tryckta storleksintervallen.`,
  noSuchYear: ({ year, years }) => `Det finns inga regler för ${year}. Välj ${years.join(' eller ')}.`,
  noSuchPeriod: ({ period, periods }) =>
    `Det finns ingen lista för ${period}. Inlästa listdatum: ${periods.join(', ') || 'inga'}.`,
  parameterMissing: ({ path }) => `Parametern ${path} saknas.`,
  parameterUnknown: ({ path }) => `Parametern ${path} är okänd.`,
  parameterType: ({ path, value: given }) =>
    `Parametern ${path} har värdet ${given}, som inte har rätt form.`,
  parameterOrder: ({ path, value: given }) => `Parametern ${path} har värdena ${given}. De ska stiga.`,
  parameterPlaces: ({ path, value: given, places }) =>
    `Parametern ${path} har värdet ${given}. Högst ${places} decimaler får stå.`,
  parameterBounds: ({ path, value: given, min, max }) =>
    `Parametern ${path} har värdet ${given}, utanför ${min}–${max}.`,
};

const severity: Record<Severity, string> = { error: 'Fel', question: 'Fråga', warning: 'Anmärkning' };

const line: Record<LineCode, { name: string; short: string; about: string }> = {
  listing: {
    name: 'Ersättning per listad invånare',
    short: 'Listning',
    about:
      'Ett belopp för varje listad, högre för de åldrar som besöker vården mest. Beloppet för vikt 1,00 är krontalet.',
  },
  cni: {
    name: 'Socioekonomisk faktor (CNI)',
    short: 'CNI',
    about:
      'Mer till enheter där fler listade lever under villkor som brukar ge större vårdbehov. Care Need Index bygger på sju sådana villkor; 1,00 är ett snitt.',
  },
  sparsity: {
    name: 'Glesbygdsfaktor',
    short: 'Glesbygd',
    about:
      'Mer till enheter vars listade bor tre mil eller längre från sjukhuset i Östersund, och mer per listad till små enheter. Potten är 15 procent av summan av listning, CNI och glesbygd.',
  },
  medication: {
    name: 'Läkemedel',
    short: 'Läkemedel',
    about:
      'Ska täcka de listades läkemedel, med vikt efter ålder. Krontalet är preliminärt och justeras tre gånger om året (varje tertial).',
  },
  rehab: {
    name: 'Rehabkoordinator',
    short: 'Rehab',
    about: 'Ett belopp för varje listad mellan 16 och 67 år.',
  },
  adminSupplement: {
    name: 'Påslag för externa vårdgivare',
    short: 'Påslag',
    about:
      'Enheter som inte drivs av regionen får 1,5 procent till för administration, räknat utan läkemedel.',
  },
  vatCompensation: {
    name: 'Momskompensation',
    short: 'Moms',
    about: 'De får också 3 procent som ersättning för moms, räknat utan läkemedel.',
  },
};

const checkName: Record<Check['key'], string> = {
  listing: line.listing.name,
  cni: line.cni.name,
  sparsity: line.sparsity.name,
  medication: line.medication.name,
  rehab: line.rehab.name,
  total: 'Summa',
  listed: 'Listade invånare',
  aged16to67: 'Listade 16–67 år',
  eligible: 'Listade med glesbygdsrätt',
};

/** For narrow screens. */
const checkShort: Record<Check['key'], string> = {
  listing: line.listing.short,
  cni: line.cni.short,
  sparsity: line.sparsity.short,
  medication: line.medication.short,
  rehab: line.rehab.short,
  total: checkName.total,
  listed: 'Listade',
  aged16to67: '16–67 år',
  eligible: 'Glesbygdsrätt',
};

export type Dictionary = typeof sv;

export const sv = {
  appName: 'Hälsovalssimulatorn',
  otherLanguage: { code: 'en', name: 'English', label: 'Switch to English' },
  skipToContent: 'Till innehållet',
  unit: {
    tkr: 'tkr',
    mkr: 'mnkr',
    tkrYear: 'tkr/år',
    krYear: 'kr/år',
    krPerListed: 'kr per listad och år',
  },
  nav: { label: 'Sidor', overview: 'Översikt', data: 'Data' },
  theme: { label: 'Utseende', auto: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  status: { decided: 'beslutad', proposal: 'förslag', indexed: 'indexerad', assumed: 'antagen' },
  line,
  severity,
  fault,
  context: {
    label: 'Vad sidan visar',
    data: 'Underlag',
    sample: 'Exempeldata',
    list: 'Listdatum',
    ownList: 'Årets egen lista',
    bothOn: (period: string) => `${period} för båda åren`,
    year: 'Regelår',
    reconciled: 'Stämmer av',
    unreconciled: 'Ej avstämd',
    waiting: 'Räknar …',
  },
  sample: {
    title: 'Exempeldata',
    text: 'Påhittade uppgifter, kalibrerade mot publicerade totaler. Inget belopp gäller en verklig vårdenhet.',
    partly: 'En del av underlaget är exempeldata: påhittade uppgifter, kalibrerade mot publicerade totaler.',
    load: 'Läs in egna filer',
  },
  loading: { title: 'Räknar fram ersättningen …', text: 'Det tar oftast mindre än en sekund.' },
  failed: {
    title: 'Beräkningen kunde inte göras',
    worker: 'Beräkningsdelen av sidan startade inte eller avbröts. Inget av det du har läst in är borta.',
    retry: 'Försök igen',
    detail: (message: string) => `Webbläsaren uppger: ${message}`,
  },
  overview: {
    title: (year: number, other: number, change: string, more: boolean) =>
      `${year} års regler ger vårdenheterna ${change}${NBSP}miljoner kronor ${more ? 'mer' : 'mindre'} än ${other}`,
    titleYears: (year: number, other: number, change: string, more: boolean) =>
      `Vårdenheterna får ${change}${NBSP}miljoner kronor ${more ? 'mer' : 'mindre'} ${year} än ${other}`,
    titleSame: (year: number, other: number) => `Vårdenheterna får lika mycket ${year} som ${other}`,
    titleAlone: (year: number) => `Ersättning för listade invånare ${year}`,
    titleBarred: (year: number) => `Summan för ${year} kan inte räknas ännu`,
    eyebrow: (year: number, status: string, period: string) =>
      `Ersättning för listade invånare · regelår ${year} (${status}) · lista ${period}`,
    against: (year: number) => `mot ${year}`,
    listed: (n: string) => `${n} listade`,
    perListed: (kr: string) => `${kr}${NBSP}kr per listad och år`,
    monthly: (tkr: string) => `${tkr}${NBSP}tkr i månaden`,
    shares: (parts: string) => `Summan delad på poster: ${parts}.`,
    extra: (tkr: string, units: number, paid: string) =>
      `Därtill ${tkr}${NBSP}tkr om året i påslag och momskompensation till ${units} ${plural(units, 'extern vårdenhet', 'externa vårdenheter')}: tillsammans betalas ${paid}${NBSP}tkr ut.`,
    extraWithin: (tkr: string, units: number) =>
      `I summan ingår ${tkr}${NBSP}tkr om året i påslag och momskompensation till ${units} ${plural(units, 'extern vårdenhet', 'externa vårdenheter')}.`,
    sameList: (period: string) =>
      `Båda årens regler räknas på samma lista (${period}), så hela skillnaden kommer av reglerna.`,
    ownLists: (year: number, period: string, other: number, otherPeriod: string) =>
      `${year} räknas på lista ${period}, ${other} på lista ${otherPeriod}.`,
    causes: (rules: string, list: string, period: string) =>
      `Av skillnaden kommer ${rules}${NBSP}miljoner kronor av reglerna (räknat på lista ${period}) och ${list}${NBSP}miljoner av att listan har ändrats.`,
    faults: (n: number) => `${n} ${plural(n, 'sak', 'saker')} att titta på i underlaget`,
  },
  pools: {
    words: 'Vad betyder orden?',
    title: 'Så fördelas pengarna',
    caption: (year: number, other: number) =>
      `Ersättning per post ${year} och ${other} i tusental kronor per år, med skillnad`,
    post: 'Post',
    difference: 'Skillnad',
    percent: 'I procent',
    sum: 'Summa för listade invånare',
    paid: 'Att betala ut',
    sentence: (other: number, line: string, by: string) =>
      `Störst skillnad mot ${other}: ${line}, ${by}${NBSP}tkr.`,
  },
  reconcile: {
    title: 'Avstämning',
    caption: (year: number) => `Beräknat mot publicerat ${year}, tusental kronor per år`,
    personsCaption: (year: number) => `Personer i listan mot vad de publicerade beloppen innebär ${year}`,
    what: 'Post',
    computed: 'Beräknat',
    published: 'Publicerat',
    implied: 'Innebär',
    deviation: 'Avvikelse',
    allowed: 'Tillåtet',
    agrees: 'Stämmer',
    differs: 'Avviker',
    unknown: 'Kan inte räknas',
    allAgree: (year: number) =>
      `Varje post ligger inom avrundningen av det krontal och den pott som är tryckta för ${year}.`,
    someDiffer: (n: number) =>
      `${n} ${plural(n, 'rad avviker', 'rader avviker')} mer än avrundningen tillåter. Siffrorna nedan är märkta ”Ej avstämd”.`,
    otherSize: (listed: string, implied: string) =>
      `Underlaget har ${listed} listade; de publicerade beloppen gäller omkring ${implied}. Därför kan potterna inte stämma.`,
    otherList: (year: number, period: string) =>
      `De publicerade beloppen för ${year} bygger på det årets lista; här används lista ${period}.`,
    skipped: (rows: number) =>
      `${rows} ${plural(rows, 'felaktig rad hoppades över', 'felaktiga rader hoppades över')} när filen lästes in.`,
    how: 'Så sätts gränsen',
    howText:
      'De publicerade krontalen är avrundade till hela kronor och potterna till hela tusental. Tillåten avvikelse är en halv krona för varje person som posten räknas på, plus ett halvt tusental.',
    check: checkName,
    checkShort,
  },
  units: {
    title: (year: number, status: string) => `Vad varje vårdenhet får ${year} (${status})`,
    axis: { amount: 'mnkr/år', perListed: 'kr per listad och år', share: 'andel av enhetens ersättning' },
    view: 'Visa som',
    chart: 'Diagram',
    table: 'Tabell',
    measure: 'Mått',
    measures: { amount: 'Kronor', perListed: 'Kr per listad', share: 'Andel' },
    sort: 'Ordna efter',
    sorts: { name: 'Namn', amount: 'Belopp', perListed: 'Kr per listad', distance: 'Avstånd' },
    ownership: 'Driftsform',
    ownerships: { all: 'Alla', region: 'Egen regi', external: 'Externa' },
    external: 'extern',
    region: 'egen regi',
    chartLabel: (title: string, n: number) =>
      `${title}. Stapeldiagram med ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}. Gå mellan enheterna med piltangenterna.`,
    sentence: (most: string, mostBy: string, high: string, highBy: string, low: string, lowBy: string) =>
      `${most} får mest, ${mostBy}${NBSP}mnkr om året. Räknat per listad får ${high} mest (${highBy}${NBSP}kr) och ${low} minst (${lowBy}${NBSP}kr).`,
    barred: (n: number) =>
      `${n} ${plural(n, 'enhet saknar', 'enheter saknar')} belopp därför att uppgifter fattas.`,
    more: (n: number) => `Visa ${n} till`,
    shown: (n: number, all: number) => `Visar ${n} av ${all} vårdenheter.`,
    none: 'Ingen vårdenhet passar urvalet.',
    column: {
      unit: 'Vårdenhet',
      municipality: 'Kommun',
      ownership: 'Driftsform',
      distance: 'Avstånd',
      cni: 'CNI-index',
      listed: 'Listade',
      total: 'Summa',
      perListed: 'Per listad',
    },
    changeColumn: (other: number) => `Mot ${other}`,
    tableCaption: (year: number, period: string) =>
      `Ersättning per vårdenhet ${year}, lista ${period}. Belopp i kronor per år.`,
    region_total: 'Hela regionen',
    missing: 'Kan inte räknas',
    source: 'Källa: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, §5.1.',
    stamps: { sample: 'Exempeldata – påhittade uppgifter', unreconciled: 'Ej avstämd' },
  },
  download: {
    results: 'Hämta resultat (CSV)',
    resultsHint: 'En rad per vårdenhet och post, för båda regelåren.',
    units: 'Hämta enhetsfilen (CSV)',
    listing: 'Hämta listningsfilen (CSV)',
    done: (name: string) => `Filen ${name} är hämtad.`,
    scenario: 'Utgångsläge',
    list: (period: string) => `lista ${period}`,
    sampleStamp: 'exempeldata',
    unreconciledStamp: 'ej avstämd',
    barred: 'Resultatet kan inte hämtas medan belopp saknas. Åtgärda felen i underlaget först.',
  },
  data: {
    title: 'Data',
    intro:
      'Läs in regionens vårdenheter och listning. Filerna stannar i din webbläsare; inget skickas någonstans.',
    load: 'Läs in filer',
    drop: 'Släpp en enhetsfil och en listningsfil här',
    dropActive: 'Släpp för att läsa in',
    choose: 'Välj filer',
    or: 'eller',
    formats: 'CSV från valfritt kalkylprogram: semikolon, komma eller tabb, decimalkomma eller decimalpunkt.',
    formatTitle: 'Så ska filerna se ut',
    unitsFile: 'Enhetsfil',
    listingFile: 'Listningsfil',
    resultsFile: 'Resultatfil',
    unknownFile: 'Okänd fil',
    unitsFormat:
      'En rad per vårdenhet. Driftsform är region eller privat. CNI som index, eller som de sju antalen cni_65_ensam, cni_under_5, cni_ensam_foralder, cni_lag_utbildning, cni_arbetslos, cni_fodd_utanfor och cni_inflyttad. Koordinater (lat, lon) får finnas.',
    listingFormat:
      'En rad per vårdenhet, period och åldersklass, eller en kolumn per åldersklass. Period är år (2026) eller månad (2026-03). Avståndet avstand_km gäller de listades hem och får utelämnas.',
    current: 'Inläst nu',
    reading: 'Läser filerna …',
    readingOf: (done: number, total: number) => `Läser fil ${done + 1} av ${total} …`,
    cancel: 'Avbryt',
    cancelled: 'Inläsningen avbröts. Inget ändrades.',
    stagedTitle: 'Granska innan du använder filerna',
    comparedTitle: 'Resultatfil',
    notRead: (name: string) =>
      `Filen ${name} kunde inte öppnas. Den kan ha ändrats eller flyttats sedan du valde den. Välj den igen.`,
    notComputed: (message: string) =>
      `Uppgifterna kunde inte räknas, så det som var inläst visas fortfarande. Webbläsaren uppger: ${message}`,
    readFailed: (message: string) =>
      `Filerna kunde inte läsas. Inget av det som var inläst har ändrats. Webbläsaren uppger: ${message}`,
    listedAt: (period: string, listed: string, units: number) =>
      `${period}: ${listed} listade vid ${units} ${plural(units, 'vårdenhet', 'vårdenheter')}`,
    use: 'Använd uppgifterna',
    discard: 'Släng och behåll det gamla',
    used: 'Uppgifterna används nu.',
    toOverview: 'Till översikten',
    close: 'Stäng',
    severity: 'Grad',
    usedSummary: (units: number, periods: string) =>
      `${units} ${plural(units, 'vårdenhet', 'vårdenheter')}, listdatum ${periods}.`,
    howRead: (encoding: string, delimiter: string, decimal: string) =>
      `Läst som ${encoding} med ${delimiter} mellan kolumnerna${decimal}.`,
    encoding: {
      'utf-8': 'UTF-8',
      'utf-8-bom': 'UTF-8 (med BOM)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16',
      'windows-1252': 'Windows-1252',
    },
    delimiter: { ';': 'semikolon', ',': 'komma', '\t': 'tabb' },
    decimal: { comma: ' och decimalkomma', point: ' och decimalpunkt', none: '' },
    layout: { long: 'En rad per åldersklass.', wide: 'En kolumn per åldersklass.' },
    rowsRead: (n: string) => (n === '1' ? '1 rad läst' : `${n} rader lästa`),
    rowsRejected: (n: number) => (n === 0 ? 'ingen avvisad' : `${n} ${plural(n, 'avvisad', 'avvisade')}`),
    matched: (n: number, all: number) => `${n} av ${all} vårdenheter har listade`,
    columns: 'Kolumnerna och vad de lästes som',
    column: 'Kolumn',
    meaning: 'Läses som',
    notUsed: 'används inte',
    faultsTitle: (n: number) => `${n} ${plural(n, 'sak', 'saker')} att ta ställning till`,
    faultsShown: (n: number, all: number) => `Visar de ${n} första av ${all}.`,
    row: 'Rad',
    value: 'Värde',
    message: 'Vad det gäller och vad du kan göra',
    together: 'Filerna tillsammans',
    repairTitle: 'Åldersklasser som blivit datum',
    repairText:
      'Kalkylprogrammet har gjort om åldersklasser till datum. Kontrollera att de föreslagna klasserna är rätt.',
    repairRow: (given: string, ageClass: string, n: number) =>
      `”${given}” läses som ${ageClass} (${n} ${plural(n, 'ställe', 'ställen')})`,
    repair: 'Läs dem som åldersklasser',
    skip: (n: number) => `Hoppa över ${n} ${plural(n, 'felaktig rad', 'felaktiga rader')}`,
    skipHint: 'Personerna på överhoppade rader räknas inte med, och underlaget märks ”Ej avstämd”.',
    skippedNote: (n: number) =>
      `${n} ${plural(n, 'rad hoppas', 'rader hoppas')} över. Resultatet märks ”Ej avstämd”.`,
    blocked: 'Filerna kan inte användas förrän felen är åtgärdade. Inget av det som var inläst har ändrats.',
    ready: 'Filerna kan användas.',
    nothing: 'Ingen av filerna innehåller vårdenheter eller listning.',
    source: 'Fil',
    kind: 'Uppgift',
    rows: 'Rader',
    skippedRows: 'Överhoppade',
    lists: 'Listdatum',
    listed: 'Listade',
    unitsCount: 'Vårdenheter',
    restore: 'Återgå till exempeldata',
    restored: 'Exempeldata används nu.',
    compareTitle: 'Jämfört med beräkningen på sidan',
    compareSame: (n: string) => `Alla ${n} belopp i filen är lika med beräkningen, på öret.`,
    compareDiffers: (same: string, differs: string) =>
      `${same} belopp är lika, ${differs} skiljer sig eller saknas i beräkningen.`,
    compareRow: 'Skillnader',
    inFile: 'I filen',
    computed: 'Beräknat',
    year: 'År',
  },
  footer: {
    version: (version: string, hash: string) => `Version ${version}, parametrar ${hash}.`,
    privacy: 'Allt räknas i webbläsaren. Inga uppgifter lämnar datorn.',
    sources:
      'Regler: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026 (förslag), regelår 2025 och 2026.',
  },
};
