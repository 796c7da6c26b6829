// Ord för underlaget: det som läses in, tas ut och sparas.
import { plural } from './words.ts';

export const data = {
  parts: { label: 'Delar av data', in: 'Läs in', ut: 'Ta ut', sparat: 'Sparat' },
  title: 'Data',
  intro:
    'Läs in regionens vårdenheter och listning, och om du vill deras verksamhet och tjänsteköp. Filerna stannar i din webbläsare; inget skickas någonstans.',
  load: 'Läs in filer',
  drop: 'Släpp filerna här, en eller flera',
  dropActive: 'Släpp för att läsa in',
  choose: 'Välj filer',
  or: 'eller',
  formats: 'Arbetsböcker (.xlsx), CSV och text från valfritt kalkylprogram. Celler kan också klistras in.',
  formatTitle: 'Så ska filerna se ut',
  file: {
    units: 'Enhetsfil',
    listing: 'Listningsfil',
    register: 'Personregister',
    results: 'Resultatfil',
    activities: 'Verksamhetsfil',
    assignments: 'Tjänsteköpslogg',
    companionShifts: 'Medföljarlogg',
    parameters: 'Parameterfil',
  },
  unknownFile: 'Okänd fil',
  format: {
    units:
      'En rad per vårdenhet. Driftsform är region eller privat. CNI som index, eller som de sju antalen cni_65_ensam, cni_under_5, cni_ensam_foralder, cni_lag_utbildning, cni_arbetslos, cni_fodd_utanfor och cni_inflyttad. Koordinater (lat, lon) får finnas.',
    listing:
      'En rad per vårdenhet, period och åldersklass, eller en kolumn per åldersklass, listdatum eller kön. Period är år (2026) eller månad (2026-03) och kan också anges vid inläsningen. Kolumnen kön (K, M) får finnas: könen läggs ihop. Avståndet avstand_km gäller de listades hem och får utelämnas.',
    register:
      'En rad per listad person, hur många som helst. Kolumnen alder kan vara fodelsear, och listdatumet frågar sidan efter om kolumnen period saknas. Avståndet avstand_km får utelämnas. Personnummer får inte finnas med: sådana filer läses inte.',
    activities:
      'En rad per vårdenhet, period, post och typ. Beloppet är kronor per styck, eller hela kostnaden när antalet är tomt; där reglerna har ett pris lämnas det tomt. Prislistor, medianlöner och index gäller hela regionen: skriv * i enhet_id. Kolumnen motpart behövs bara för olistade besök: enheten där patienten är listad.',
    assignments:
      'En rad per uppdrag, med minuter för vård, administration och resa. Patienten skrivs med pseudonym, aldrig personnummer. Kolumnerna egen_resa (ja när resan gjordes bara för uppdraget; saknas kolumnen räknas all restid), slag (primärvård, specialistvård, medföljande), kostnad_kr och tvist får utelämnas.',
    companionShifts:
      'En rad per dag och patient, med timmar. Patienten skrivs med pseudonym, aldrig personnummer. Avtal är det undertecknade avtalets datum eller nummer. Kolumnen beviljad, dagen då assistansersättning beviljades i efterhand, får utelämnas.',
  },
  posts:
    'Posterna heter hälsosamtal, patientavgift, utomlän, asyl, olistade besök, utbildning, läkarstudenter, statsbidrag, familjecentral, särskilt boende, expertgrupper, fortbildningssamordnare, AT-läkare, ST-läkare, psykologer, ambulans, folkhälsa, tjänsteköp och medföljande. Typen behövs där posten har flera, till exempel läkarbesök, korttidsboende eller dubbelt boende; för familjecentral är den centralens namn.',
  current: 'Inläst nu',
  reading: 'Läser filerna …',
  readingOf: (done: number, total: number) => `Läser fil ${done + 1} av ${total} …`,
  cancel: 'Avbryt',
  cancelled: 'Inläsningen avbröts. Inget ändrades.',
  yearRead: (year: number, status: string) => `Regelår ${year} (${status}) läggs till.`,
  stagedTitle: 'Granska innan du använder filerna',
  comparedTitle: 'Resultatfil',
  notRead: (name: string) =>
    `Filen ${name} kunde inte öppnas. Den kan ha ändrats eller flyttats sedan du valde den. Välj den igen.`,
  notComputed: (message: string) =>
    `Uppgifterna kunde inte räknas, så det som var inläst visas fortfarande. Webbläsaren uppger: ${message}`,
  readFailed: (message: string) =>
    `Filerna kunde inte läsas. Välj dem igen. Inget av det som var inläst har ändrats. Webbläsaren uppger: ${message}`,
  listedAt: (period: string, listed: string, units: number) =>
    `${period}: ${listed} listade vid ${units} ${plural(units, 'vårdenhet', 'vårdenheter')}`,
  use: 'Använd uppgifterna',
  discard: 'Släng och behåll det gamla',
  used: 'Uppgifterna används nu.',
  toOverview: 'Till översikten',
  toScenario: 'Till scenariot',
  scenarioFiles: 'Scenariofiler',
  scenarioRead: (name: string) => `Scenariot ”${name}” är inläst.`,
  close: 'Stäng',
  severity: 'Grad',
  usedSummary: (units: number, listed: number, periods: string) =>
    `${units} ${plural(units, 'vårdenhet', 'vårdenheter')}${listed < units ? ` (${listed} med listade)` : ''}, listdatum ${periods}.`,
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
  layout: {
    long: 'En rad per åldersklass.',
    wide: 'En kolumn per åldersklass.',
    wideBySex: 'En kolumn per åldersklass och kön.',
    dates: 'En rad per åldersklass och en kolumn per listdatum.',
    datesBySex: 'En rad per åldersklass och en kolumn per listdatum och kön.',
    sexes: 'En rad per åldersklass och en kolumn per kön.',
    persons: 'En rad per listad person.',
  },
  entries: {
    activities: (n: string) => `Verksamhet: ${n} ${n === '1' ? 'rad' : 'rader'}`,
    assignments: (n: string) => `Tjänsteköp: ${n} uppdrag`,
    companionShifts: (n: string) => `Medföljande: ${n} ${n === '1' ? 'dag' : 'dagar'}`,
  },
  rowsRead: (n: string) => (n === '1' ? '1 rad läst' : `${n} rader lästa`),
  rowsRejected: (n: number) => (n === 0 ? 'ingen avvisad' : `${n} ${plural(n, 'avvisad', 'avvisade')}`),
  matched: (n: number, all: number) => `${n} av ${all} vårdenheter har listade`,
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
  nothing: 'Ingen av filerna innehåller uppgifter att använda.',
  source: 'Fil',
  kind: 'Uppgift',
  rows: 'Rader',
  skippedRows: 'Räknas inte',
  lists: 'Listdatum',
  listed: 'Listade',
  unitsCount: 'Vårdenheter',
  restore: 'Återgå till exempeldata',
  restoreQuestion: 'Återgå till exempeldata?',
  restoreText:
    'Det du har läst in och skrivit in ersätts. En ögonblicksbild av det sparas först, under Sparat.',
  restoreWaiting: 'Filerna som väntar på att användas tas bort och måste väljas igen.',
  restoreNo: 'Behåll mina uppgifter',
  restoreYes: 'Visa exempeldata',
  restored: 'Exempeldata används nu.',
  restoredKept: 'Det du hade finns kvar som ögonblicksbild.',
  compareTitle: 'Jämfört med beräkningen på sidan',
  compareSame: (n: string) => `Alla ${n} belopp i filen är lika med beräkningen, på öret.`,
  compareDiffers: (same: string, differs: string) =>
    `${same} belopp är lika, ${differs} skiljer sig eller saknas i beräkningen.`,
  compareRow: 'Skillnader',
  inFile: 'I filen',
  computed: 'Beräknat',
  year: 'År',
};
