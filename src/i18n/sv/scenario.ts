// Ord för scenarier: vad som ändras i reglerna, varför och med vilken följd.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('sv');

export const scenario = {
  title: 'Scenario',
  parts: {
    label: 'Delar av scenariot',
    parametrar: 'Parametrar',
    vikter: 'Åldersvikter',
    potter: 'Potter',
    mal: 'Målsökning',
    overgang: 'Övergång',
    tolkningar: 'Tolkningar',
    regeltext: 'Regeltext',
    logg: 'Logg',
  },
  /** What a scenario is called that nobody has named. */
  proposal: (number: string) => `Förslag ${number}`,
  first: {
    title: 'Pröva andra regler',
    text: 'Ett scenario är ett förslag till andra regler. Det utgår från ett regelår och håller bara det du ändrar, med skälet till varje ändring. Årets egna regler rörs inte, allt går att ångra, och inget lämnar din webbläsare.',
    more: 'Du kan också ändra ett värde direkt här nedanför; då startas ett scenario av sig självt.',
  },
  head: {
    label: 'Scenariot',
    chosen: 'Arbetar med',
    none: (year: string) => `Regelår ${year}, inget scenario`,
    option: (name: string, year: string) => `${name} (från ${year})`,
    name: 'Namn',
    base: (year: string) => `Utgår från regelår ${year}`,
    parent: (name: string) => `kopia av ”${name}”`,
    create: (year: string) => `Nytt scenario från ${year}`,
    copy: 'Gör en kopia',
    copyName: (name: string) => `${name}, kopia`,
    remove: 'Ta bort',
    save: 'Spara som fil',
    read: 'Läs in scenariofil',
    readDone: (name: string) => `Scenariot ”${name}” är inläst och valt.`,
    notRead: (file: string) => `Filen ${file} kunde inte öppnas. Välj den igen.`,
    readFaults: (file: string) => `${file} kunde inte användas. Inget har ändrats.`,
    started: (name: string, year: string) =>
      `Scenariot ”${name}” startades med din ändring. Reglerna för ${year} är orörda.`,
    undo: 'Ångra',
    redo: 'Gör om',
    undoStep: (step: string) => `Ångra: ${step}`,
    redoStep: (step: string) => `Gör om: ${step}`,
  },
  status: {
    noChanges: (year: string) => `Inget är ändrat ännu: beloppen är desamma som ${year}.`,
    changes: (n: number, year: string) => `${n} ${plural(n, 'ändring', 'ändringar')} mot ${year}`,
    more: (change: string, percent: string, total: string) =>
      `vårdenheterna får ${change}${NBSP}kr/år mer för sina listade, med påslag och moms (${percent}), tillsammans ${total}${NBSP}tkr/år`,
    less: (change: string, percent: string, total: string) =>
      `vårdenheterna får ${change}${NBSP}kr/år mindre för sina listade, med påslag och moms (${percent}), tillsammans ${total}${NBSP}tkr/år`,
    same: (total: string) =>
      `vårdenheterna får tillsammans lika mycket för sina listade, ${total}${NBSP}tkr/år`,
    nearly: (total: string) =>
      `vårdenheterna får tillsammans lika mycket för sina listade på mindre än en krona när, ${total}${NBSP}tkr/år`,
    barred: 'vad det ger kan inte räknas medan uppgifter saknas i underlaget',
    units: (gain: number, lose: number, same: number) =>
      `${list.format(
        [
          { n: gain, what: 'mer' },
          { n: lose, what: 'mindre' },
          { n: same, what: 'lika mycket' },
        ]
          .filter(({ n }) => n > 0)
          .map(
            ({ n, what }, i) => `${n} ${i > 0 ? '' : plural(n, 'vårdenhet får ', 'vårdenheter får ')}${what}`,
          ),
      )}.`,
    unitsBarred: (n: number) => `För ${n} kan det inte räknas.`,
    counting: 'Räknar …',
    table: 'Post för post',
    caption: (name: string, year: string, period: string) =>
      `Ersättning för listade med ${name} och med reglerna för ${year}, båda på lista ${period}, tusental kronor per år`,
    line: 'Post',
    own: 'Scenariot',
    difference: 'Skillnad',
    percent: 'I procent',
    sum: 'De fem potterna',
    paid: 'Att betala ut',
  },
  step: {
    created: (name: string, year: string) => `nytt scenario ”${name}” från ${year}`,
    copied: (name: string) => `kopian ”${name}”`,
    renamed: (before: string, after: string) => `namnet ”${before}” → ”${after}”`,
    removed: (name: string) => `”${name}” togs bort`,
    read: (name: string, changes: number) =>
      `”${name}” lästes in med ${changes} ${plural(changes, 'ändring', 'ändringar')}`,
    reset: (values: string) => `återställt: ${values}`,
    reasoned: (name: string) => `motiveringen till ${name}`,
    value: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
    rest: (n: number) => `och ${n} till`,
    unset: 'inte angivet',
  },
  mismatch: {
    otherYear: (year: string, list: string) => `Reglerna för ${year} räknas på lista ${list}.`,
    weights: (year: string, list: string, which: string, mean: string) =>
      `${year} års vikter på ${list} års lista: medelvikten för ${which} blir ${mean} i stället för 1,00.`,
    mean: (which: string, list: string, mean: string) =>
      `Medelvikten för ${which} är ${mean} i stället för 1,00 på lista ${list}.`,
    larger: 'Med samma belopp för vikt 1,00 blir potten större än med medelvikten 1,00.',
    smaller: 'Med samma belopp för vikt 1,00 blir potten mindre än med medelvikten 1,00.',
    amount: 'Beloppet för vikt 1,00 är också ändrat: under Potter står vad potten blir.',
    pot: 'Potten är fast, så vikterna ändrar bara hur den delas.',
    which: { listing: 'listning', medication: 'läkemedel' },
    normalise: 'Till åldersvikterna',
    noBase: (name: string, year: string) =>
      `Scenariot ”${name}” utgår från regelår ${year}, som är borttaget, så det kan inte räknas. Lägg till ${year} igen under Data, eller välj något annat.`,
  },
  editor: {
    intro:
      'Alla värden i reglerna, i källans ordning. Skriv ett nytt värde, eller tryck på ett av värdena till höger för att sätta det.',
    search: 'Sök bland parametrarna',
    onlyChanged: 'Bara ändrade',
    resetAll: (year: string) => `Återställ allt som ${year}`,
    expand: 'Öppna alla',
    collapse: 'Stäng alla',
    found: (n: number, all: number) => `Visar ${n} av ${all} värden.`,
    nothing: 'Inget värde passar sökningen. Sök på något annat, eller visa även det som inte är ändrat.',
    nothingChanged: 'Inget är ändrat.',
    readings: 'Tolkningar',
    section: (section: string) => `§${section}`,
    changedIn: (n: number) => `${n} ${plural(n, 'ändrad', 'ändrade')}`,
    changed: 'Ändrad',
    value: 'Värde',
    bounds: (min: string, max: string) => `${min}–${max}`,
    as: (name: string, label: string, value: string) => `Sätt ${name} som ${label}: ${value}`,
    like: (label: string) => `som ${label}`,
    same: (label: string, value: string) => `Som ${label}: ${value}`,
    rationale: 'Motivering',
    rationaleOf: (name: string) => `Motivering till ${name}`,
    rationaleHint: 'Varför ändras värdet?',
    weights: 'Ändra åldersvikterna i en kurva, klistra in dem eller normera dem',
    mean: (mean: string, list: string) => `Medelvikt ${mean} på lista ${list}.`,
    missing: 'Skriv ett värde.',
    unreadable: (text: string) =>
      `”${text}” är inget tal. Skriv med siffror och decimalkomma, till exempel 2,40.`,
    ambiguous: (text: string, whole: string, decimal: string) =>
      `”${text}” kan läsas på två sätt. Skriv ${whole} eller ${decimal}.`,
    kept: 'Det gamla värdet gäller tills du har rättat det.',
  },
  effect: {
    counting: (done: string, total: string) =>
      `Räknar vad varje ändring gör för sig: ${done} av ${total} klara.`,
    cancel: 'Avbryt',
    cancelled: 'Vad varje ändring gör för sig är inte räknat.',
    again: 'Räkna',
    failed: (message: string) =>
      `Vad varje ändring gör för sig kunde inte räknas. Webbläsaren uppger: ${message}`,
    region: (change: string, before: string, after: string) =>
      `Ändringen för sig: ${change}${NBSP}kr/år för regionen (${before} → ${after}${NBSP}tkr/år).`,
    shared: (total: string) =>
      `Ändringen för sig: pengarna fördelas om, regionen betalar lika mycket (${total}${NBSP}tkr/år).`,
    units: (n: number, name: string, change: string) =>
      `Den rör ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}, mest ${name}: ${change}${NBSP}kr/år.`,
    barred: 'Vad ändringen gör kan inte räknas medan uppgifter saknas i underlaget.',
    nothing: {
      nobody: 'Ändrar inget belopp: ingen listad person berörs.',
      noActivity: 'Ändrar inget belopp: ingen verksamhet är inlagd för posten.',
      noExternal: 'Ändrar inget belopp: ingen vårdenhet är extern.',
      noCounts: 'Ändrar inget belopp: alla vårdenheter har ett angivet CNI-index.',
      pot: 'Ändrar inget belopp: potten är fast, beloppet används inte.',
      reading: 'Ändrar inget belopp: används inte med den valda tolkningen.',
      reconciliation: 'Ändrar inget belopp: används bara i avstämningen.',
      invoices: 'Ändrar inget belopp: används bara på fakturor.',
      notAlone: 'Hör ihop med en annan ändrad gräns, så verkan kan inte räknas för sig.',
      none: 'Ändrar inget belopp.',
    },
  },
  log: {
    empty: 'Inget är gjort ännu. Här står varje ändring, med värdet före och efter.',
    caption: 'Vad som har gjorts, senast först',
    when: 'När',
    scenario: 'Scenario',
    what: 'Vad',
    filter: 'Visa',
    all: 'Alla scenarier',
    undone: (step: string) => `Ångrat: ${step}`,
    redone: (step: string) => `Gjort om: ${step}`,
    copy: 'Kopiera loggen som text',
    copied: 'Loggen är kopierad.',
    notCopied: 'Webbläsaren tillät inte kopiering. Markera texten här nedanför och kopiera den själv.',
    asText: 'Loggen som text',
  },
};
