// Svenska texter: the source of all keys. A text with values in it is a function of them.
import type { Severity } from '../model/fault.ts';
import type { Check } from '../model/types.ts';
import { activity } from './sv/activity.ts';
import { audit } from './sv/audit.ts';
import { compare } from './sv/compare.ts';
import { competition } from './sv/competition.ts';
import { data } from './sv/data.ts';
import { fault } from './sv/fault.ts';
import { accessibility } from './sv/accessibility.ts';
import { glossary } from './sv/glossary.ts';
import { goal } from './sv/goal.ts';
import { method } from './sv/method.ts';
import { register } from './sv/register.ts';
import { inputs } from './sv/inputs.ts';
import { intake } from './sv/intake.ts';
import { interpretations } from './sv/interpretations.ts';
import { keeping } from './sv/keeping.ts';
import { line } from './sv/line.ts';
import { link } from './sv/link.ts';
import { masking } from './sv/masking.ts';
import { offline } from './sv/offline.ts';
import { out } from './sv/out.ts';
import { parameter } from './sv/parameter.ts';
import { pots } from './sv/pots.ts';
import { printing } from './sv/printing.ts';
import { purchase } from './sv/purchase.ts';
import { ruleText } from './sv/ruleText.ts';
import { ranking } from './sv/ranking.ts';
import { sensitivity } from './sv/sensitivity.ts';
import { scenario } from './sv/scenario.ts';
import { several } from './sv/several.ts';
import { start } from './sv/start.ts';
import { search } from './sv/search.ts';
import { takeOut } from './sv/takeOut.ts';
import { menu, trail } from './sv/trail.ts';
import { tour } from './sv/tour.ts';
import { transition } from './sv/transition.ts';
import { unitView } from './sv/unitView.ts';
import { why } from './sv/why.ts';
import { NBSP, plural, rulesOf } from './sv/words.ts';
import { weights } from './sv/weights.ts';
import { workbook } from './sv/workbook.ts';
import { years } from './sv/years.ts';

const severity: Record<Severity, string> = { error: 'Fel', question: 'Fråga', warning: 'Anmärkning' };

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
  otherLanguage: {
    code: 'en',
    name: 'English',
    label: 'Switch to English',
    failed: 'The English texts could not be fetched. Check the connection and try again.',
  },
  skipToContent: 'Till innehållet',
  unit: {
    tkr: 'tkr',
    mkr: 'mnkr',
    tkrYear: 'tkr/år',
    krYear: 'kr/år',
    krPerListed: 'kr per listad och år',
  },
  nav: {
    label: 'Sidor',
    overview: 'Översikt',
    unit: 'Vårdenhet',
    compare: 'Jämför',
    scenario: 'Scenario',
    sensitivity: 'Känslighet',
    purchase: 'Tjänsteköp',
    data: 'Data',
    method: 'Metod',
    start: 'Start',
    glossary: 'Ordlista',
    accessibility: 'Tillgänglighet',
    print: 'Skriv ut',
  },
  /** Of a table that has not room on the screen. */
  table: {
    columns: 'Rulla tabellen åt sidan för att se alla kolumner.',
    both: (rows: number) => `Rulla i tabellen för att se alla ${rows} rader och alla kolumner.`,
  },
  theme: { label: 'Utseende', auto: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  status: { decided: 'beslutad', proposal: 'förslag', indexed: 'indexerad', assumed: 'antagen' },
  line,
  severity,
  fault,
  activity,
  audit,
  inputs,
  intake,
  unitView,
  printing,
  purchase,
  why,
  years,
  pots,
  goal,
  register,
  transition,
  parameter,
  scenario,
  interpretations,
  ruleText,
  weights,
  compare,
  ranking,
  competition,
  several,
  sensitivity,
  keeping,
  offline,
  takeOut,
  menu,
  trail,
  search,
  start,
  tour,
  method,
  glossary,
  accessibility,
  context: {
    label: 'Vad sidan visar',
    data: 'Underlag',
    sample: 'Exempeldata',
    list: 'Listdatum',
    ownList: 'Årets egen lista',
    bothOn: (period: string) => `${period} för alla år`,
    year: 'Regelår',
    scenario: 'Scenario',
    noScenario: 'inget',
    own: 'eget förslag',
    reconciled: 'Stämmer av',
    unreconciled: 'Ej avstämd',
    unpublished: 'Inget att stämma av mot',
    waiting: 'Räknar …',
  },
  sample: {
    title: 'Exempeldata',
    text: 'Påhittade uppgifter, kalibrerade mot publicerade totaler. Inget belopp gäller en verklig vårdenhet.',
    partly: 'En del av underlaget är exempeldata: påhittade uppgifter, kalibrerade mot publicerade totaler.',
    load: 'Läs in egna filer',
  },
  viewFailed: {
    title: 'Den här delen av sidan kunde inte hämtas',
    text: 'Det kan bero på anslutningen, eller på att en ny version har lagts ut. Ladda om sidan; arbetet sparas i webbläsaren.',
    reload: 'Ladda om sidan',
  },
  loading: { title: 'Räknar fram ersättningen …', text: 'Det tar oftast mindre än en sekund.' },
  failed: {
    title: 'Beräkningen kunde inte göras',
    worker: 'Beräkningsdelen av sidan startade inte eller avbröts. Inget av det du har läst in är borta.',
    retry: 'Försök igen',
    detail: (message: string) => `Webbläsaren uppger: ${message}`,
  },
  overview: {
    title: (year: string, other: string, change: string, more: boolean) =>
      `${rulesOf(year)} ger vårdenheterna ${change}${NBSP}miljoner kronor ${more ? 'mer' : 'mindre'} än ${other}`,
    titleYears: (year: string, other: string, change: string, more: boolean) =>
      `För sina listade får vårdenheterna ${change}${NBSP}miljoner kronor ${more ? 'mer' : 'mindre'} ${year} än ${other}`,
    titleSame: (year: string, other: string) =>
      `För sina listade får vårdenheterna lika mycket ${year} som ${other}`,
    titleAlone: (year: string) => `Ersättning för listade invånare ${year}`,
    titleBarred: (year: string) => `Summan för ${year} kan inte räknas ännu`,
    eyebrow: (year: string, status: string, period: string) =>
      `Ersättning för listade invånare · regelår ${year} (${status}) · lista ${period}`,
    against: (year: string) => `mot ${year}`,
    listed: (n: string) => `${n} listade`,
    perListed: (kr: string) => `${kr}${NBSP}kr per listad och år`,
    monthly: (tkr: string) => `${tkr}${NBSP}tkr i månaden`,
    shares: (parts: string) => `Summan delad på poster: ${parts}.`,
    sharesTable: (table: string) => `Beloppen står i tabellen under ”${table}”.`,
    sharesElsewhere: (place: string, table: string) =>
      `Beloppen står på sidan ${place}, i tabellen under ”${table}”.`,
    extra: (tkr: string, units: number, paid: string) =>
      `Därtill ${tkr}${NBSP}tkr om året i påslag och momskompensation till ${units} ${plural(units, 'extern vårdenhet', 'externa vårdenheter')}: tillsammans betalas ${paid}${NBSP}tkr ut.`,
    extraWithin: (tkr: string, units: number) =>
      `I summan ingår ${tkr}${NBSP}tkr om året i påslag och momskompensation till ${units} ${plural(units, 'extern vårdenhet', 'externa vårdenheter')}.`,
    sameList: (period: string) =>
      `Båda årens regler räknas på samma lista (${period}), så hela skillnaden kommer av reglerna.`,
    ownLists: (year: string, period: string, other: string, otherPeriod: string) =>
      `${year} räknas på lista ${period}, ${other} på lista ${otherPeriod}.`,
    causes: (rules: string, list: string, period: string) =>
      `Av skillnaden kommer ${rules}${NBSP}miljoner kronor av reglerna (räknat på lista ${period}) och ${list}${NBSP}miljoner av att listan har ändrats.`,
    faults: (n: number) => `${n} ${plural(n, 'sak', 'saker')} att titta på i underlaget`,
  },
  pools: {
    title: 'Så fördelas pengarna',
    caption: (year: string, other: string) =>
      `Ersättning per post ${year} och ${other} i tusental kronor per år, med skillnad`,
    post: 'Post',
    difference: 'Skillnad',
    percent: 'I procent',
    sum: 'Summa för listade invånare',
    paid: 'Att betala ut',
    sentence: (other: string, line: string, by: string) =>
      `Störst skillnad mot ${other}: ${line}, ${by}${NBSP}tkr.`,
  },
  reconcile: {
    title: 'Avstämning',
    caption: (year: string) => `Beräknat mot publicerat ${year}, tusental kronor per år`,
    personsCaption: (year: string) => `Personer i listan mot vad de publicerade beloppen innebär ${year}`,
    what: 'Post',
    deviation: 'Avvikelse',
    allowed: 'Tillåtet',
    agrees: 'Stämmer',
    differs: 'Avviker',
    unknown: 'Kan inte räknas',
    unpublished: (year: string) =>
      `Inget är publicerat för ${year}. Reglerna är förra årets uppräknade med index, så det finns inga belopp att stämma av mot. Underlaget kan stämmas av mot ett år med publicerade belopp.`,
    allAgree: (year: string) =>
      `Varje post ligger inom avrundningen av det krontal och den pott som är tryckta för ${year}.`,
    someDiffer: (n: number) =>
      `${n} ${plural(n, 'rad avviker', 'rader avviker')} mer än avrundningen tillåter.`,
    marked: 'Alla siffror är märkta ”Ej avstämd”.',
    otherSize: (listed: string, implied: string) =>
      `Underlaget har ${listed} listade; de publicerade beloppen gäller omkring ${implied}. Därför kan potterna inte stämma.`,
    ofBase: (year: string) =>
      `Ett scenario är tänkt att skilja sig från det publicerade. Avstämningen gäller underlaget, räknat med reglerna för ${year}.`,
    otherList: (year: string, period: string) =>
      `De publicerade beloppen för ${year} bygger på det årets lista; här används lista ${period}.`,
    accepted: (n: number, all: number) =>
      n < all
        ? `${n} av dem är ${plural(n, 'godtagen', 'godtagna')} med skäl.`
        : `${plural(n, 'Den är godtagen', 'De är godtagna')} med skäl.`,
    elsewhere: (n: number) =>
      `${n} ${plural(n, 'annan kontroll avviker', 'andra kontroller avviker')}: se alla kontroller nedan.`,
    skipped: (rows: number) =>
      `${rows} ${plural(rows, 'rad räknades inte', 'rader räknades inte')} när filerna lästes in: felaktiga rader som hoppades över, eller enheter som lämnades utanför.`,
    how: 'Så sätts gränsen',
    howText:
      'De publicerade krontalen är avrundade till hela kronor och potterna till hela tusental. Tillåten avvikelse är en halv krona för varje person som posten räknas på, plus ett halvt tusental.',
    check: checkName,
    checkShort,
  },
  units: {
    title: (year: string, status: string) => `Vad varje vårdenhet får för sina listade ${year} (${status})`,
    open: 'Enhetens intäkter, månad för månad',
    axis: { perListed: 'kr per listad och år', share: 'andel av enhetens ersättning' },
    amountAxis: { kr: 'kr/år', tkr: 'tkr/år', mkr: 'mnkr/år' },
    one: (name: string, amount: string, perListed: string) =>
      `${name} får ${amount}${NBSP}mnkr om året, ${perListed}${NBSP}kr per listad.`,
    view: 'Visa som',
    chart: 'Diagram',
    table: 'Tabell',
    measure: 'Mått',
    measures: { amount: 'Kronor', perListed: 'Kr per listad', share: 'Andel' },
    sort: 'Ordna efter',
    sortBy: (column: string) => `Ordna efter ${column}`,
    seek: 'Sök enhet eller kommun',
    sorts: { name: 'Namn', amount: 'Belopp', perListed: 'Kr per listad', distance: 'Avstånd' },
    ownership: 'Driftsform',
    ownerships: { all: 'Alla', region: 'Egen regi', external: 'Externa' },
    external: 'extern',
    region: 'egen regi',
    chartLabel: (title: string, n: number) =>
      `${title}. Stapeldiagram med ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}. Gå mellan enheterna med piltangenterna.`,
    claim: (most: string, year: string, amount: string, status: string) =>
      `${most} får mest ${year}: ${amount}${NBSP}mnkr om året (${status})`,
    sentence: (high: string, highBy: string, low: string, lowBy: string) =>
      `Räknat per listad får ${high} mest (${highBy}${NBSP}kr) och ${low} minst (${lowBy}${NBSP}kr).`,
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
    changeColumn: (other: string) => `Mot ${other}`,
    tableCaption: (year: string, period: string) =>
      `Ersättning per vårdenhet ${year}, lista ${period}. Belopp i kronor per år.`,
    region_total: 'Hela regionen',
    missing: 'Kan inte räknas',
    source: 'Källa: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen, §5.1.',
    stamps: { sample: 'Exempeldata – påhittade uppgifter', unreconciled: 'Ej avstämd' },
  },
  download: {
    results: 'Hämta resultat (CSV)',
    resultsHint: 'En rad per vårdenhet och post, för alla regelår och det scenario som visas.',
    sampleFile: {
      units: 'Hämta enhetsfilen (CSV)',
      listing: 'Hämta listningsfilen (CSV)',
      activities: 'Hämta verksamhetsfilen (CSV)',
      assignments: 'Hämta tjänsteköpsloggen (CSV)',
      companionShifts: 'Hämta medföljarloggen (CSV)',
    },
    done: (name: string) => `Filen ${name} är hämtad.`,
    scenario: 'Utgångsläge',
    list: (period: string) => `lista ${period}`,
    sampleStamp: 'exempeldata',
    unreconciledStamp: 'ej avstämd',
    acceptedStamp: 'avvikelse godtagen',
    barred: 'Resultatet kan inte hämtas medan belopp saknas. Åtgärda felen i underlaget först.',
    barredMore: (n: number) => `${n} fel till, på översikten`,
  },
  data,
  link,
  masking,
  out,
  workbook,
  footer: {
    version: (version: string, hash: string) => `Version ${version}, parametrar ${hash}.`,
    privacy: 'Allt räknas i webbläsaren. Inga uppgifter lämnar datorn.',
    sources:
      'Regler: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026 (förslag), regelår 2025 och 2026.',
  },
};
