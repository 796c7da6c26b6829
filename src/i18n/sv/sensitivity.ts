// Ord för känsligheten: vad som betyder mest, och hur säkert beloppet är.
import { NBSP, plural } from './words.ts';

export const sensitivity = {
  title: 'Känslighet',
  parts: {
    label: 'Delar av känsligheten',
    parametrar: 'Vad betyder mest',
    svep: 'Svep',
    osakerhet: 'Osäkerhet',
  },
  region: 'Hela regionen',
  theRegion: 'regionen',
  /** An amount in running text, and with its year. */
  amount: {
    mkr: (n: string) => `${n}${NBSP}mnkr`,
    tkr: (n: string) => `${n}${NBSP}tkr`,
    kr: (n: string) => `${n}${NBSP}kr`,
  },
  yearly: {
    mkr: (n: string) => `${n}${NBSP}mnkr/år`,
    tkr: (n: string) => `${n}${NBSP}tkr/år`,
    kr: (n: string) => `${n}${NBSP}kr/år`,
  },
  axis: { mkr: 'mnkr/år', tkr: 'tkr/år', kr: 'kr/år' },
  percent: (n: string) => `${n}${NBSP}%`,
  basis: (rules: string, list: string) => `Regler ${rules}, lista ${list}.`,
  ownLists: 'listorna som de är',
  view: { label: 'Visa som', chart: 'Diagram', table: 'Tabell' },
  barred: 'Kan inte räknas',
  now: 'Nu',
  working: {
    waiting: 'Räknar …',
    done: (done: string, total: string) => `Räknar: ${done} av ${total} klara`,
    rate: (n: string) => `${n} i sekunden`,
    label: 'Hur mycket som är räknat',
    cancel: 'Avbryt',
    cancelled: 'Beräkningen avbröts.',
    failed: (message: string) =>
      `Beräkningen kunde inte göras. Inget har ändrats. Webbläsaren uppger: ${message}`,
    again: 'Räkna igen',
  },
  field: {
    number: 'Skriv ett tal, till exempel 2,5.',
    between: (least: string, most: string) => `Skriv ett tal från ${least} till ${most}.`,
    whole: (least: string, most: string) => `Skriv ett heltal från ${least} till ${most}.`,
    rising: 'Från måste vara mindre än till.',
    unused: (used: string) => `Tills dess räknas med ${used}.`,
  },
  tornado: {
    title: (name: string, who: string) => `${name} betyder mest för ${who}`,
    titleNone: (who: string) => `Inget värde rör ${who}`,
    waiting: 'Vad betyder mest?',
    method: (percent: string) =>
      `Varje värde i reglerna har sänkts och höjts ${percent}${NBSP}%, ett i taget, medan allt annat är lika. Ett värde flyttas minst ett steg av sina decimaler och aldrig utanför sina gränser. Upp betyder att vårdenheterna får mer.`,
    methodTogether: (percent: string) =>
      `Varje värde i reglerna har sänkts och höjts ${percent}${NBSP}%, åldersvikterna tillsammans och övriga ett i taget, medan allt annat är lika. Ett värde flyttas minst ett steg av sina decimaler och aldrig utanför sina gränser. Upp betyder att vårdenheterna får mer.`,
    percent: 'Sänk och höj med',
    weights: 'Åldersvikter',
    separately: 'En i taget',
    together: 'Alla tillsammans',
    who: 'Verkan på',
    total: (who: string) => `Summan för ${who} är nu`,
    gets: {
      more: (who: string, amount: string) => `får ${who} ${amount} mer om året`,
      less: (who: string, amount: string) => `får ${who} ${amount} mindre om året`,
      same: (who: string) => `får ${who} lika mycket`,
    },
    sentence: (name: string, now: string, low: string, lowGets: string, high: string, highGets: string) =>
      `${name}: sänks värdet från ${now} till ${low} ${lowGets}; höjs det till ${high} ${highGets}.`,
    sentenceTogether: (name: string, percent: string, lowGets: string, highGets: string) =>
      `${name}: sänks alla vikterna ${percent}${NBSP}% ${lowGets}; höjs de lika mycket ${highGets}.`,
    allAges: (name: string) => `${name}, alla åldrar`,
    low: (percent: string) => `Sänkt ${percent}${NBSP}%`,
    high: (percent: string) => `Höjt ${percent}${NBSP}%`,
    axis: (who: string, unit: string) => `Ändring för ${who}, ${unit}`,
    chart: (title: string, n: number) =>
      `${title}. ${n} ${plural(n, 'värde', 'värden')}, det som betyder mest först. Gå mellan dem med piltangenterna.`,
    row: (name: string, now: string, low: string, lowChange: string, high: string, highChange: string) =>
      `${name}, nu ${now}. Sänkt till ${low}: ${lowChange}. Höjt till ${high}: ${highChange}.`,
    rowTogether: (name: string, percent: string, lowChange: string, highChange: string) =>
      `${name}. Alla sänkta ${percent}${NBSP}%: ${lowChange}. Alla höjda ${percent}${NBSP}%: ${highChange}.`,
    shown: (n: number, all: number) => `Visar de ${n} som betyder mest av ${all}. Alla står i tabellen.`,
    caption: (who: string, rules: string, list: string) =>
      `Vad varje värde betyder för ${who}, regler ${rules}, lista ${list}. Ändring i kronor per år.`,
    column: {
      name: 'Värde i reglerna',
      low: 'Sänkt till',
      lowChange: 'Ändring, kr/år',
      high: 'Höjt till',
      highChange: 'Ändring vid höjning, kr/år',
    },
    still: (n: number, who: string) => `Utan verkan på ${who}: ${n} ${plural(n, 'värde', 'värden')}`,
    stillWhy:
      'De används inte med de valda tolkningarna, hör till poster utan verksamhet i underlaget, eller delar om pengar utan att ändra summan.',
    barredList: (n: number) => `Kan inte räknas: ${n} ${plural(n, 'värde', 'värden')}`,
    barredWhy:
      'Med det sänkta eller höjda värdet saknar någon vårdenhet belopp, till exempel därför att ett avstånd hamnar mellan två intervall. Pröva en mindre ändring.',
    leftOut: (n: number) => `Inte prövade: ${n} ${plural(n, 'värde', 'värden')}`,
    why: {
      order: 'gränserna skulle inte längre stiga',
      zero: 'värdet är noll, och en del av noll är noll',
      unstated: 'inget värde är angivet',
      calendar: 'ett årtal kan inte ändras i procent',
    },
  },
  sweep: {
    title: (measure: string, x: string) => `Vad blir ${measure} när ${x} ändras?`,
    titleTwo: (measure: string, x: string, y: string) => `Vad blir ${measure} när ${x} och ${y} ändras?`,
    parameters: 'Parametrar',
    one: 'En',
    two: 'Två',
    axes: { x: 'Första parametern', y: 'Andra parametern' },
    parameter: 'Parameter',
    from: 'Från',
    to: 'Till',
    steps: 'Antal värden',
    present: (value: string) => `Nu ${value}`,
    same: 'Välj två olika parametrar.',
    measure: 'Mät',
    unit: 'Vårdenhet',
    measures: {
      regionTotal: 'Regionens summa',
      unitTotal: 'En enhets summa',
      unitChange: 'En enhets ändring',
      greatestLoss: 'Största förlusten i procent',
      losers: 'Antal enheter som förlorar',
      sparsityShare: 'Glesbygdsfaktorns andel',
    },
    measured: {
      regionTotal: () => 'regionens summa',
      unitTotal: (unit: string) => `summan för ${unit}`,
      unitChange: (unit: string) => `ändringen för ${unit}`,
      greatestLoss: () => 'den största förlusten',
      losers: () => 'antalet enheter som förlorar',
      sparsityShare: () => 'glesbygdsfaktorns andel',
    },
    against: (rules: string, list: string) => `Ändringar och förluster räknas mot ${rules} på lista ${list}.`,
    units: (n: string) => (n === '1' ? '1 enhet' : `${n} enheter`),
    up: 'Blått är mer än nu, orange mindre. Linjen går där det är som nu.',
    upUnit: 'Blått är mer än i jämförelsen, orange mindre. Linjen går där det är lika.',
    upLoss: 'Blått är mildare än nu, orange hårdare. Linjen går där det är som nu.',
    upLosers: 'Blått är färre förlorare än nu, orange fler. Linjen går där det är som nu.',
    sentence: (measure: string, now: string, high: string, highAt: string, low: string, lowAt: string) =>
      `Med dagens värden är ${measure} ${now}. Högst blir det ${high} (${highAt}) och lägst ${low} (${lowAt}).`,
    sentenceSame: (measure: string, now: string) =>
      `Med dagens värden är ${measure} ${now}, och det är lika i hela svepet.`,
    sentenceBarred: 'Inget i svepet kan räknas. Pröva andra värden, eller åtgärda felen i underlaget.',
    someBarred: (n: number) =>
      `${n} ${plural(n, 'fall', 'fall')} kan inte räknas: gränser skulle inte stiga, eller uppgifter saknas.`,
    and: (a: string, b: string) => `${a}, ${b}`,
    at: (name: string, value: string) => `${name} ${value}`,
    cell: (at: string, value: string, change: string) => `${at}: ${value}, ${change} mot nu.`,
    cellNow: (at: string, value: string) => `${at}: ${value}. Här är du nu.`,
    cellBarred: (at: string) => `${at}: kan inte räknas.`,
    chart: (title: string) => `${title} Gå med piltangenterna, och sätt värdena med Retur.`,
    how: 'Peka för att se vad värdena ger. Klicka, eller tryck två gånger på en pekskärm, för att sätta dem i scenariot.',
    outside: 'De nuvarande värdena ligger utanför svepet.',
    adopted: (values: string, scenario: string) => `Satt i scenariot ”${scenario}”: ${values}.`,
    already: (values: string) => `${values} gäller redan.`,
    undo: 'Ångra',
    caption: (measure: string, rules: string, list: string) =>
      `Svep: ${measure}, regler ${rules}, lista ${list}.`,
    corner: (x: string, y: string) => `${y} nedåt, ${x} åt sidan`,
    change: 'Mot nu',
  },
  chance: {
    intro:
      'Listor, CNI och läkemedelskostnader är inte kända i förväg. Här dras de många gånger ur antagandena nedan, och för varje dragning räknas hela året.',
    covers:
      'Omfattar ersättningen för listade invånare (§5.1) med påslag och momskompensation. Rörlig ersättning, tillägg och tjänsteköp (§5.2–5.3) ingår inte.',
    assumptions: 'Antaganden',
    guess: 'Siffrorna är antaganden att börja med, inte kunskap om regionen. Ändra dem till det ni tror på.',
    suggest: 'Återställ antagandena',
    spread: 'Osäkerhet anges som standardavvikelse: två av tre dragningar hamnar inom den.',
    drift: 'Hur listorna växer',
    mean: 'Medeltal',
    own: 'Osäkerhet, varje enhet för sig',
    common: 'Osäkerhet, hela regionen',
    perYear: '% om året',
    cni: 'Nya CNI-värden',
    cniSd: 'Osäkerhet, varje enhet för sig',
    index: 'index',
    medication: 'Läkemedelskostnaden',
    medicationSd: 'Osäkerhet i beloppet per tertial',
    correlated: 'Tertialerna rör sig',
    correlations: { apart: 'Var för sig', together: 'Tillsammans' },
    run: 'Dragningar',
    draws: 'Antal dragningar',
    seed: 'Slumptal',
    seedHint: 'Samma slumptal och antaganden ger samma resultat, på alla datorer.',
    reseed: 'Nytt slumptal',
    against: 'Jämför med',
    againsts: {
      certain: 'Beloppet utan slump',
      other: (rules: string) => `Reglerna för ${rules}`,
    },
    start: 'Räkna dragningarna',
    stale:
      'Resultatet nedan gäller andra antaganden, regler eller listor än de som är valda nu. Räkna dragningarna igen.',
    took: (draws: string, seconds: string, rate: string) =>
      `${draws} dragningar på ${seconds} sekunder, ${rate} i sekunden.`,
    of: (rules: string, list: string, draws: string, seed: string) =>
      `Regler ${rules}, ${list}, ${draws} dragningar med slumptal ${seed}.`,
    assumed: (mean: string, own: string, common: string, cni: string, medication: string, how: string) =>
      `Antaget: listorna växer ${mean}${NBSP}% om året (±${own} för varje enhet, ±${common} för regionen), CNI ±${cni}, läkemedel ±${medication}${NBSP}% ${how}.`,
    how: { apart: 'varje tertial för sig', together: 'lika alla tertial' },
    list: (period: string) => `lista ${period}`,
    regionTitle: (low: string, high: string) =>
      `I åtta dragningar av tio får regionen mellan ${low} och ${high}`,
    regionSentence: (middle: string, certain: string, share: string) =>
      `Hälften av dragningarna ger högst ${middle}; utan slump blir det ${certain}. I ${share} av dragningarna blir det mindre än jämförelsen.`,
    regionAlone: (middle: string, certain: string) =>
      `Hälften av dragningarna ger högst ${middle}; utan slump blir det ${certain}. Regionen som helhet kan inte hållas mot jämförelsen.`,
    regionBarred: 'Regionens summa kan inte räknas, för uppgifter saknas i underlaget.',
    histogram: (title: string) =>
      `${title}. Stapeldiagram över dragningarna. Gå mellan staplarna med piltangenterna.`,
    histogramAxis: 'Dragningar',
    bin: (low: string, high: string, n: string, share: string) =>
      `${low} till ${high}: ${n} dragningar, ${share}`,
    marks: {
      p10: 'P10: en av tio är lägre',
      p50: 'P50: mitten',
      p90: 'P90: en av tio är högre',
      certain: 'Utan slump',
    },
    histogramCaption: 'Hur ofta regionens summa hamnade i varje intervall',
    interval: 'Intervall',
    count: 'Antal',
    share: 'Andel',
    unitsTitle: (name: string) => `Mest osäkert är beloppet för ${name}`,
    unitsBarred: 'Inget belopp kan räknas, för uppgifter saknas i underlaget.',
    unitsSentence: (
      wide: string,
      wideLow: string,
      wideHigh: string,
      narrow: string,
      narrowLow: string,
      narrowHigh: string,
    ) =>
      `${wide} hamnar i åtta dragningar av tio mellan ${wideLow} och ${wideHigh} mot beloppet utan slump. Säkrast är ${narrow}: ${narrowLow} till ${narrowHigh}.`,
    measure: 'Mått',
    measures: { deviation: 'Mot beloppet utan slump', amount: 'Kronor', perListed: 'Kr per listad' },
    units: {
      deviation: 'Avvikelse från beloppet utan slump, procent',
      amount: 'Mnkr/år',
      perListed: 'Kr per listad och år',
    },
    sort: 'Ordna efter',
    sorts: { spread: 'Osäkerhet', amount: 'Belopp', loses: 'Risk', name: 'Namn' },
    names: {
      range: 'P10–P90: åtta dragningar av tio',
      middle: 'P50: hälften under',
      reference: 'Utan slump',
    },
    chart: (title: string, n: number) =>
      `${title}. ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}. Gå mellan dem med piltangenterna.`,
    row: (name: string, p10: string, p50: string, p90: string, certain: string, loses: string) =>
      `${name}: i åtta dragningar av tio mellan ${p10} och ${p90}${NBSP}kr/år, mitten ${p50}${NBSP}kr/år. Utan slump ${certain}${NBSP}kr/år. Mindre än jämförelsen i ${loses} av dragningarna.`,
    range: (low: string, high: string) => `${low} till ${high}`,
    rowBarred: (name: string) => `${name}: kan inte räknas.`,
    caption: (rules: string) => `Vad varje vårdenhet kan få, regler ${rules}. Kronor per år.`,
    column: {
      unit: 'Vårdenhet',
      certain: 'Utan slump',
      spread: 'P10–P90, del av beloppet',
      p10Listed: 'P10 per listad',
      p50Listed: 'P50 per listad',
      p90Listed: 'P90 per listad',
      loses: 'Mindre än jämförelsen',
    },
    comparison: {
      certain: 'Jämförelsen är beloppet utan slump.',
      other: (rules: string) => `Jämförelsen är ${rules} utan slump, på listorna som då gäller.`,
    },
  },
};
