// Tjänsteköp och medföljande: sidans ord.
import { NBSP, plural } from './words.ts';

export const purchase = {
  title: 'Tjänsteköp och medföljande personal',
  intro:
    'Den som hyr personal av en annan vårdgivare betalar för tiden. Här räknas timpriset, loggen blir fakturor, och det som har köpts går att följa upp.',
  year: 'År',
  date: 'Datum',
  requester: 'Beställare',
  performer: 'Utförare',
  patient: 'Patient',
  hours: 'Timmar',
  hour: 'tim',
  hoursByRate: 'Timmar × timpris',
  kr: 'kr',
  krHour: 'kr/tim',
  sum: 'Summa',
  remarks: 'Anmärkning',
  scheme: {
    label: 'Avtal',
    name: { region: 'Tjänsteköp i Jämtland Härjedalen', varmland: 'Medföljande personal i Värmland' },
    about: {
      region:
        'Regionen och kommunerna kan hyra personal av varandra. Den som begär tjänsten har vårdansvaret och betalar per påbörjad timme. Arbete inom primärvårdsuppdraget mellan klockan 17 och 08 görs utan ersättning.',
      varmland:
        'När en patient läggs in kan regionen köpa tid av personal som känner patienten. Priset är timmar gånger assistansersättningens belopp för året. Utan undertecknat avtal betalas ingenting, och inte heller efter fyra veckor.',
    },
    source: {
      region: 'Källa: huvudavtalet mellan Region Jämtland Härjedalen och kommunerna, bilaga 2 och 4.',
      varmland: 'Källa: Region Värmlands överenskommelse med kommunerna om medföljare i vården, bilaga 1.',
    },
  },
  series: {
    notPercent: 'Skriv procent med högst två decimaler, till exempel 2,8.',
    notKronor: 'Skriv kronor med högst två decimaler, till exempel 540,50.',
  },
  rates: {
    title: 'Timpris',
    sentence: (year: number, kr: string, first: string, firstYear: number) =>
      `En påbörjad timme kostar ${kr}${NBSP}kr ${year}. ${firstYear} kostade den ${first}${NBSP}kr.`,
    barred: (year: number) => `Timpriset för ${year} kan inte räknas ännu: vårdprisindex saknas.`,
    about: (kr: string, year: number) =>
      `Priset var ${kr}${NBSP}kr till och med ${year} och räknas sedan upp varje år med vårdprisindex (VPI). Indexet står inte i källan. Skriv in det för varje år, eller det timpris som regionen har meddelat. Vi hittar inte på något värde. Uppräkningen avrundas först på slutet, till hela ören. En upphöjd siffra visar hur många år i följd som har samma index.`,
    caption: 'Timpris per år, med vårdprisindex och meddelat timpris',
    vpi: 'VPI',
    vpiOf: (year: number) => `VPI ${year}, procent`,
    announcedRate: 'Meddelat timpris',
    announcedOf: (year: number) => `Meddelat timpris ${year}, kronor`,
    rate: 'Timpris',
    how: 'Så räknas det',
    missing: (years: string) => `VPI saknas för ${years}.`,
    announced: 'Meddelat av regionen; går före indexet.',
    printed: 'Står i avtalet, bilaga 4.',
  },
  assistance: {
    title: 'Timbelopp',
    about:
      'Ersättningen följer Försäkringskassans schablonbelopp per assistanstimme. Beloppet står inte i överenskommelsen. Skriv in det för varje år.',
    rate: 'Belopp per timme',
    rateOf: (year: number) => `Assistansersättning per timme ${year}, kronor`,
  },
  kind: {
    primaryCare: 'Primärvård',
    specialist: 'Specialistvård',
    accompanying: 'Personal på sjukhus',
  },
  remark: {
    night: 'Kväll eller natt: utan ersättning',
    travelNotPaid: 'Resan betalas inte: den gjordes inte enbart för uppdraget',
    splitDay: 'Timmarna avrundas för dagen',
    accompanying: 'Faktisk kostnad',
    disputed: 'Delas lika: beställaren betalar hälften',
    noAgreement: 'Avtal saknas: ingenting betalas',
    stayTooLong: 'Längre än fyra veckor: ingenting betalas',
    repaid: 'Återbetalning: assistans beviljades i efterhand',
  },
  barred: {
    hourlyRate: (year: string) => `Timpriset för ${year} saknas`,
    assistanceRate: (year: string) => `Timbeloppet för ${year} saknas`,
    cost: () => 'Kostnaden saknas',
    row: () => 'Går inte att räkna. Orsaken står under tabellen',
  },
  /** The day that is paid back. */
  repays: (day: string) => `Avser ${day}`,
  log: {
    title: 'Uppdrag',
    sentence: (count: string, unpaid: number) =>
      `Loggen har ${count} uppdrag.${unpaid === 0 ? '' : ` ${unpaid} av dem gjordes på kvällen eller natten och ersätts inte.`}`,
    caption: 'Alla uppdrag efter datum, med timmar, belopp och anmärkning',
    start: 'Tid',
    care: 'Vård, min',
    admin: 'Adm., min',
    travel: 'Resa, min',
    kind: 'Slag',
    removeOf: (date: string, patient: string) => `Ta bort ${date}, ${patient}`,
    remove: 'Ta bort',
    shown: (n: string, all: string) => `Visar ${n} av ${all}.`,
    more: (n: string) => `Visa ${n} till`,
    all: (n: string) => `Visa alla ${n}`,
    fewer: 'Visa färre',
    emptyTitle: 'Loggen är tom.',
    empty:
      'Läs in en fil under Data, eller skriv in rader här nedanför. Exempelfilen visar hur filen ser ut.',
    columns: {
      assignments:
        'En rad per uppdrag. De åtta första kolumnerna måste finnas. Egen resa är ja när resan gjordes enbart för uppdraget. Patienten anges med en pseudonym.',
      companionShifts:
        'En rad per dag. Avtal är det undertecknade avtalets datum eller nummer. Beviljad är dagen då assistans beviljades i efterhand, annars tom.',
    },
    load: 'Läs in en logg',
    save: 'Hämta loggen (CSV)',
    saveExample: 'Hämta exempelfilen',
    noExample: 'Exempelfilen kunde inte hämtas. Läs in sidan på nytt och försök igen.',
    file: { assignments: 'tjanstekop.csv', companionShifts: 'medfoljande.csv' },
    add: { assignments: 'Lägg till ett uppdrag', companionShifts: 'Lägg till en dag' },
    row: (row: number | null) => (row === null ? '' : `(Rad ${row}.)`),
    moreFaults: (n: number) => `${n} till`,
  },
  shifts: {
    title: 'Medföljande personal, dag för dag',
    sentence: (days: number, repayments: number) =>
      `Loggen har ${days} ${plural(days, 'dag', 'dagar')}${repayments === 0 ? '' : ` och ${repayments} ${plural(repayments, 'återbetalning', 'återbetalningar')}`}.`,
    caption: 'Alla dagar efter datum, med timmar, belopp och anmärkning',
    agreement: 'Avtal',
    agreementHint: 'Datum eller nummer. Utan avtal betalas ingenting.',
    granted: 'Assistans beviljad',
    grantedHint: 'Dagen för beslutet, om assistans beviljades i efterhand. Då betalas beloppet tillbaka.',
    hoursHint: 'Till exempel 7,5',
    requesterHint: 'Avdelningen på sjukhuset',
    performerHint: 'Kommunen eller assistansbolaget',
  },
  form: {
    add: 'Lägg till',
    added: 'Uppdraget är tillagt. Ångra finns ovanför.',
    shiftAdded: 'Dagen är tillagd. Ångra finns ovanför.',
    faulty: (n: number) => `${plural(n, 'Ett fält behöver', `${n} fält behöver`)} rättas. Inget är tillagt.`,
    failed: (message: string) => `Raden kunde inte läggas till. Webbläsaren uppger: ${message}`,
    example: (text: string) => `Till exempel ${text}`,
    empty: 'Fyll i fältet.',
    personalNumber:
      'Det här ser ut som ett personnummer och tas inte emot: sidan ska inte kunna peka ut en patient. Skriv en pseudonym, till exempel P01.',
    care: 'Vård, minuter',
    admin: 'Administration, minuter',
    adminHint: 'Dokumentation och återrapportering',
    travel: 'Resa, minuter',
    ownJourney: 'Resan gjordes enbart för uppdraget',
    cost: 'Kostnad, kronor',
    costHint: 'Lön, resa och restid',
    requesterHint: 'Den som begär och betalar. Välj en vårdenhet eller skriv ett namn.',
    performerHint: 'Den som utför, till exempel en kommun.',
    patientHint: 'En pseudonym, aldrig personnummer',
    disputed: 'Oklart vem som ska betala: dela lika',
    kindHint: {
      primaryCare: 'Betalas mellan klockan 08 och 17',
      specialist: 'Betalas dygnet runt',
      accompanying: 'Kommunens personal på sjukhuset, till faktisk kostnad',
    },
  },
  invoices: {
    title: { region: 'Fakturor per kvartal', varmland: 'Fakturor per månad' },
    sentence: (n: number, period: string, kr: string) =>
      `${n} ${plural(n, 'faktura', 'fakturor')} för ${period}, tillsammans ${kr}${NBSP}kr.`,
    none: (period: string) =>
      `Det finns inget att fakturera för ${period}. Välj en annan period, eller fyll på loggen.`,
    waiting: (period: string) =>
      `Fakturorna för ${period} kan inte räknas ännu. Det som saknas står vid timpriset och loggen.`,
    some: 'Några fakturor saknas: rader i loggen kan inte räknas.',
    part: { region: 'Kvartal', varmland: 'Månad' },
    dated: { region: 'Fakturadatum', varmland: 'Ankomstdag' },
    datedHint: {
      region: '30 dagar senare förfaller fakturan',
      varmland: 'Betalningstiden räknas från den dag fakturan kommer fram',
    },
    notDay: 'Det är ingen dag i kalendern. Skriv till exempel 2026-04-01.',
    caption: (period: string) => `Fakturor ${period}: nummer, parter, timmar, belopp och förfallodag`,
    number: 'Nummer',
    from: 'Från',
    to: 'Till',
    due: 'Förfallodag',
    saveAll: 'Hämta alla som CSV',
    saveOne: 'Hämta som CSV',
    print: 'Skriv ut',
    close: 'Stäng fakturan',
    file: 'fakturor',
    cost: (name: string, year: number) => `Kostnaden ingår i resultatet ${year} för ${name}.`,
    income: (name: string, year: number) => `Intäkten ingår i resultatet ${year} för ${name}.`,
    toUnit: 'Till enheten',
    explain: 'Så räknas årets belopp',
  },
  document: {
    title: 'Faktura',
    credit: 'Kreditfaktura',
    period: 'Avser',
    total: 'Att betala',
    creditTotal: 'Tillgodo',
    about: {
      region:
        'Tjänsteköp enligt huvudavtalet mellan Region Jämtland Härjedalen och kommunerna, bilaga 4. Tiden är vård, administration och, när resan gjordes enbart för uppdraget, resa. Påbörjad timme räknas som hel.',
      varmland:
        'Medföljande personal i slutenvård enligt Region Värmlands överenskommelse med kommunerna, bilaga 1. Timmar gånger årets belopp för assistansersättning.',
    },
    specification: 'Specifikation per patient',
    basis: 'Underlag',
    minutes: (care: string, admin: string, travel: string) =>
      `Vård ${care} + administration ${admin}${travel === '0' ? '' : ` + resa ${travel}`} minuter`,
    patient: (patient: string) => `Patient ${patient}`,
    subtotal: (patient: string) => `Summa ${patient}`,
    terms: {
      region: (days: string, due: string) => `Betalas senast ${due}, ${days} dagar från fakturadatum.`,
      varmland: (days: string, due: string) => `Betalas senast ${due}, ${days} dagar från ankomstdagen.`,
    },
    repaid: 'Beloppet ska betalas tillbaka till beställaren.',
    interest: (markup: string) =>
      `Efter förfallodagen tas lagstadgad dröjsmålsränta ut: referensräntan plus ${markup} procentenheter (6 § räntelagen).`,
  },
  interest: {
    title: 'Om fakturan betalas för sent',
    about: (due: string) =>
      `Räntan löper från dagen efter ${due} till betalningsdagen. Referensräntan fastställs av Riksbanken för varje halvår och skrivs in här.`,
    paid: 'Betalningsdag',
    rates: 'Referensränta per halvår',
    from: 'Gäller från',
    rate: 'Referensränta',
    rateOf: (from: string) => `Referensränta från ${from}, procent`,
    inTime: 'Betald i tid: ingen ränta.',
    sum: (kr: string) => `Dröjsmålsränta: ${kr}${NBSP}kr`,
  },
  followUp: {
    title: 'Uppföljning och schablon',
    sentence: (name: string, kr: string, period: string, flat: string) =>
      `Mest har ${name} köpt: ${kr}${NBSP}kr ${period}. En schablon på ${flat}${NBSP}kr i månaden hade gett samma summa.`,
    about:
      'En schablon är en fast summa i månaden som beställaren betalar, så att ingen behöver mäta tiden för varje uppdrag. Dit vill avtalet komma på sikt (huvudavtalet 10). Här visas den schablon som hade gett samma summa under perioden.',
    caption: (period: string) => `Köpta tjänster per beställare, ${period}`,
    assignments: 'Uppdrag',
    unpaid: 'Därav utan ersättning',
    perMonth: 'Schablon, kr/mån',
    how: 'Så fördelas summan',
    formula: (months: number, kr: string, rest: string | null) =>
      `${months} ${plural(months, 'månad', 'månader')} × ${kr}${NBSP}kr${rest === null ? '' : `, och ${rest}${NBSP}kr blir över`}`,
  },
  disputed: {
    title: 'När det är oklart vem som ska betala',
    about:
      'Är parterna oense om kostnadsansvaret, eller saknas en regel, delas kostnaden lika (huvudavtalet 7.7 och 8). Beställarens hälft avrundas till hela ören; utföraren bär resten.',
    none: 'Inget uppdrag i loggen är omtvistat.',
    caption: 'Omtvistade uppdrag och hur kostnaden delas',
    whole: 'Hela kostnaden, kr',
    pays: 'Beställaren betalar, kr',
    bears: 'Utföraren bär, kr',
  },
};
