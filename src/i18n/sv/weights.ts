// Ord för åldersvikterna: kurvan, tabellen, vad som kan göras med dem och vad det betyder.
import { NBSP, plural } from './words.ts';

export const weights = {
  kind: 'Vikter för',
  kinds: { listing: 'Listning', medication: 'Läkemedel' },
  /** In the middle of a sentence. */
  weightFor: { listing: 'Vikten för listning', medication: 'Vikten för läkemedel' },
  poolOf: { listing: 'Pott för listning', medication: 'Pott för läkemedel' },
  noRules: 'Scenariots regler kan inte användas. Gör om den senaste ändringen, eller ta bort den.',
  age: (from: string, to: string) => (from === to ? `${from} år` : `${from}–${to} år`),
  oldest: (from: string) => `${from} år och äldre`,
  and: 'och',
  title: {
    same: (weight: string, year: string) => `${weight} är som ${year} i alla åldrar`,
    raised: (weight: string, ages: string) => `${weight} höjs för ${ages}`,
    lowered: (weight: string, ages: string) => `${weight} sänks för ${ages}`,
    both: (weight: string, up: string, down: string) => `${weight} höjs för ${up} och sänks för ${down}`,
    spans: (n: string) => `${n} åldersspann`,
  },
  basis: (rules: string, period: string, base: string) =>
    `Regler ${rules}, lista ${period}. Jämfört med ${base}.`,
  up: 'Högre upp betyder mer betalt för varje listad i åldersklassen.',
  how: 'Dra i punkterna, eller välj en punkt med tangentbordet och ändra med pil upp och pil ned. Esc ångrar ett drag.',
  curve: (weight: string) => `${weight} per åldersklass`,
  axis: 'Vikt',
  mine: 'Mina',
  fromVisits: 'Ur besök',
  told: (weight: string, base: string, before: string, persons: string) =>
    `vikt ${weight}, ${base}: ${before}, ${persons} listade`,
  toldLocked: (text: string) => `${text}, låst`,
  totals: {
    label: 'Vad vikterna blir tillsammans',
    mean: (period: string) => `Medelvikt, lista ${period}`,
    before: 'före',
    after: 'efter',
    pot: 'Potten är bestämd, så vikterna fördelar bara om den.',
    hold: 'Håll potten oförändrad',
    unknown: 'Antalet listade i någon åldersklass går inte att använda. Rätta listan under Data.',
  },
  effect: {
    none: 'Inga regler är ändrade än. Dra i kurvan eller skriv i tabellen, så startar ett scenario.',
    waiting: 'Vad det betyder för vårdenheterna räknas när punkten släpps.',
    barred: 'Vem som får mer och mindre går inte att säga, för någon enhets belopp saknas.',
    equal: 'Ingen vårdenhets ersättning ändras.',
    most: (name: string, change: string) => `Störst ökning får ${name}: ${change}${NBSP}kr/år`,
    least: (name: string, change: string) => `Störst minskning får ${name}: ${change}${NBSP}kr/år`,
    noGain: 'Ingen vårdenhet får mer.',
    noLoss: 'Ingen vårdenhet får mindre.',
    from: 'från',
    to: 'till',
    year: 'kr/år',
    otherChanges: (n: string) =>
      `Beloppen gäller hela scenariot, som även ändrar ${n} ${n === '1' ? 'annan parameter' : 'andra parametrar'}.`,
  },
  tools: {
    title: 'Räkna om alla olåsta vikter',
    scale: 'Skala till',
    scaleHint: 'Skala till 102 % höjer vikterna med 2 %.',
    scaleWrong: 'Skriv ett tal från 0 till 1 000 med högst två decimaler.',
    scaleDo: 'Skala',
    smooth: 'Jämna ut',
    normalise: 'Normalisera till 1,00',
    lockAll: 'Lås alla',
    unlockAll: 'Lås upp alla',
    hint: 'Jämna ut ger varje klass hälften av sin egen vikt och en fjärdedel av vardera grannens. Normalisera skalar så att medelvikten på listan blir 1,00. Inget av det sker av sig självt.',
  },
  done: {
    normalised: (factor: string, mean: string) =>
      `Olåsta vikter är skalade med ${factor} och avrundade till två decimaler. Medelvikten på listan är nu ${mean}.`,
    scaled: (mean: string) => `Olåsta vikter är skalade. Medelvikten på listan är nu ${mean}.`,
    smoothed: (mean: string) => `Olåsta vikter är utjämnade. Medelvikten på listan är nu ${mean}.`,
    used: (mean: string) => `Vikterna ur besök används. Medelvikten på listan är nu ${mean}.`,
    pasted: (n: string, ages: string) =>
      `${n} ${n === '1' ? 'vikt inklistrad' : 'vikter inklistrade'}: ${ages}.`,
    taken: (label: string) => `Taget från ${label}.`,
    takenUnlocked: (label: string) => `Olåsta vikter är tagna från ${label}. De låsta är kvar.`,
    nothing: 'Ingen vikt ändrades: de är redan sådana.',
  },
  problem: {
    bounds: (age: string, value: string, min: string, max: string) =>
      `Vikten ${value} för ${age} är utanför gränserna ${min}–${max}. Inget har ändrats.`,
    locked: (ages: string) => `Låst: ${ages}. Lås upp först. Inget har ändrats.`,
    lockedAboveTarget: (mean: string) =>
      `De låsta vikterna ger redan medelvikten ${mean}, som är över 1,00. Lås upp någon klass. Inget har ändrats.`,
    nothingToScale:
      'Det finns ingen olåst vikt över 0 med listade att skala. Lås upp någon klass. Inget har ändrats.',
    nobodyListed: 'Listan har inga listade att räkna medelvikten på. Läs in en lista under Data.',
    notRead: 'Det inklistrade kunde inte läsas just nu. Klistra in igen.',
    number: (value: string) =>
      `”${value}” är ingen vikt. Skriv ett tal med högst två decimaler, till exempel 1,16.`,
  },
  table: {
    title: 'Vikterna i tabell',
    hint: 'Klistra in en kolumn från ett kalkylprogram i ett viktfält, så fylls fälten nedåt. En vikt från ett annat år tas med ett klick på den.',
    caption: (weight: string, period: string) => `${weight} per åldersklass, personer på lista ${period}`,
    age: 'Ålder',
    persons: 'Personer',
    mine: 'Mina',
    change: (base: string) => `Ändring mot ${base}`,
    lock: 'Lås',
    share: 'Del av poängen',
    mean: 'Medelvikt på listan',
    field: (age: string) => `Vikt, ${age}`,
    lockOf: (age: string) => `Lås ${age}`,
    take: (age: string, label: string, value: string) => `Ta ${label} års vikt ${value} för ${age}`,
    takeFrom: (age: string, label: string, value: string) => `Ta vikten ${value} för ${age} från ${label}`,
    takeAll: (label: string) => `Ta alla vikter från ${label}`,
    all: 'Ta alla',
  },
  paste: {
    title: 'Klistra in en hel kolumn',
    hint: '21 vikter i åldersordning, eller två kolumner med åldersklass och vikt i valfri ordning. Decimalkomma eller decimalpunkt.',
    field: 'Kopierat från kalkylprogrammet',
    read: 'Använd vikterna i kolumnen',
    wrong: (n: number) => `Inget har ändrats. ${n} ${plural(n, 'sak', 'saker')} att rätta:`,
    more: (n: string) => `och ${n} till.`,
    row: (row: string, text: string) => `Rad ${row}: ${text}`,
    nothing: 'Det som klistrades in är tomt. Kopiera kolumnen igen.',
    columns: (n: string) => `${n} kolumner kopierades. Kopiera bara åldersklass och ett tal.`,
    noClass: (value: string) =>
      `”${value}”: två kolumner kopierades, men det framgår inte vilken som är åldersklass. Skriv klasserna som 0–4, eller kopiera bara talen.`,
    notClass: (value: string) =>
      `”${value}” är ingen av de 21 åldersklasserna. Ta bort raden eller skriv klassen som 0–4.`,
    classTwice: (value: string) => `”${value}” förekommer två gånger. Ta bort den ena raden.`,
    classMissing: (value: string) => `Åldersklassen ${value} saknas. Lägg till den, med 0 om inget hänt.`,
    lineCount: (n: string) =>
      `${n} rader kopierades, men det ska vara 21. Kopiera utan rubrik och summa, eller ta med åldersklasserna.`,
    beyond: (value: string) =>
      `”${value}” hamnar nedanför den äldsta klassen. Börja längre upp, eller kopiera färre rader.`,
    emptyCell: 'talet saknas. Skriv det, 0 om det är noll.',
    notNumber: {
      weights: (value: string) =>
        `”${value}” är ingen vikt. Skriv ett tal med högst två decimaler, eller ta bort raden om den är rubrik.`,
      volumes: (value: string) =>
        `”${value}” är inget tal med högst två decimaler. Rätta det, eller ta bort raden om den är rubrik.`,
      persons: (value: string) =>
        `”${value}” är inte ett helt antal personer. Rätta det, eller ta bort raden om den är rubrik.`,
    },
    ambiguous: (value: string) =>
      `”${value}” kan vara både tusental och decimaltal. Skriv det utan punkt och komma, eller med två decimaler.`,
    negative: (value: string) => `”${value}” är mindre än 0. Rätta talet.`,
    tooLarge: (value: string) => `”${value}” är för stort. Kontrollera talet.`,
  },
  visits: {
    title: 'Vikter ur besök eller kostnad',
    text: 'Klistra in hur många besök, eller hur stor kostnad, varje åldersklass har haft. Vikten blir klassens besök per listad, delat med samma för alla, med medelvikten 1,00. Det inklistrade stannar på sidan.',
    volumes: 'Besök eller kostnad per åldersklass',
    volumesHint: '21 tal i åldersordning, eller åldersklass och tal. Valfri enhet.',
    persons: 'Listade per åldersklass (om inte den inlästa listan ska gälla)',
    personsHint: (period: string) => `Lämna tomt för lista ${period}.`,
    listed: { given: 'de inklistrade listade', list: (period: string) => `lista ${period}` },
    caption: (listed: string) => `Vikter ur besök eller kostnad, på ${listed}`,
    column: {
      volume: 'Besök eller kostnad',
      persons: 'Listade',
      perPerson: 'Per listad',
      weight: 'Vikt ur besök',
      mine: 'Nu',
      difference: 'Skillnad',
    },
    sentence: (mean: string, up: string, down: string) =>
      `Medelvikten blir ${mean}. Jämfört med vikterna nu är vikten ur besök högre i ${up} och lägre i ${down} av de 21 klasserna.`,
    nobodyListed: 'Ingen är listad i någon åldersklass, så inga vikter kan räknas.',
    nothingDone: 'Inget är gjort för någon som är listad, så inga vikter kan räknas.',
    notNormalised: 'Medelvikten 1,00 kan inte nås med de här talen. Kontrollera dem.',
    nobody: (age: string, volume: string) =>
      `${age}: ingen är listad. ${volume} räknas inte med, och vikten står kvar som den är.`,
    nothing: (age: string) => `${age}: inget är gjort för dem som är listade. Vikten blir 0.`,
    use: 'Använd vikterna',
    rationale: (listed: string, mean: string) =>
      `Vikten följer besök eller kostnad per listad i åldersklassen, på ${listed}. Medelvikt ${mean}.`,
  },
};
