// En vårdenhet: sidans ord.
import { NBSP, plural } from './words.ts';

const kronor = (kr: string): string => `${kr}${NBSP}kr`;

export const unitView = {
  choose: {
    label: 'Vårdenhet',
    title: 'Välj en vårdenhet',
    text: 'Här ser du vad en vårdenhet får under året, månad för månad, och varför.',
    none: 'Välj …',
    list: 'Alla vårdenheter',
    unknown: (id: string) =>
      `Det finns ingen vårdenhet med beteckningen ${id} i underlaget. Välj en annan, eller läs in den fil där den finns.`,
  },
  head: {
    title: (name: string, mkr: string, year: string) => `${name} får ${mkr}${NBSP}miljoner kronor ${year}`,
    titleLeast: (name: string, mkr: string, year: string, missing: number) =>
      `${name} får minst ${mkr}${NBSP}miljoner kronor ${year} – ${plural(missing, 'en post', `${missing} poster`)} saknas`,
    titleKnown: (name: string, mkr: string, year: string, missing: number) =>
      `${name}: ${mkr}${NBSP}miljoner kronor räknade för ${year} – ${plural(missing, 'en post', `${missing} poster`)} saknas`,
    titleBarred: (name: string, year: string) => `Intäkterna ${year} för ${name} kan inte räknas ännu`,
    titleUnlisted: (name: string, year: string) => `${name} har inga intäkter ${year}`,
    titleWaiting: (name: string) => `Räknar fram intäkterna för ${name} …`,
    unlisted: (period: string) =>
      `Enheten har inga listade på lista ${period} och inga andra uppgifter för året. Läs in en lista där den finns.`,
    monthly: (kr: string) => `i snitt ${kr}${NBSP}kr/mån`,
    change: (kr: string, percent: string | null) =>
      percent === null ? `${kr}${NBSP}kr/år` : `${kr}${NBSP}kr/år (${percent})`,
    fromNothing: (other: string) => `mot ${other}, då enheten inte hade något belopp`,
    unchangedFrom: (other: string) => `Lika mycket som ${other}`,
    changeBarred: (other: string) => `Skillnaden mot ${other} kan inte räknas ännu`,
    changeLists: (before: string, after: string) =>
      `Skillnaden är räknad på lista ${before} och lista ${after} för hela året.`,
    sheet: 'Skriv ut enhetens blad',
    both: (without: string) => `Båda beloppen är ${without}, som inte kan räknas ännu.`,
    parts: (parts: string) => `Årets intäkter delade på poster: ${parts}.`,
    partsWithout: (without: string) => `Andelarna är av summan ${without}.`,
    partsTable: (table: string) => `Beloppen står i tabellen under ”${table}”.`,
    municipality: 'Kommun',
    ownership: 'Driftsform',
    distance: 'Till sjukhuset i Östersund',
    listed: 'Listade',
    cni: 'CNI-index',
    unknownFact: 'saknas',
    status: {
      decided: (year: string) => `Reglerna för ${year} är beslutade.`,
      proposal: (year: string) => `Reglerna för ${year} är ett förslag och kan ändras.`,
      indexed: (year: string) =>
        `Reglerna för ${year} är inte beslutade: de är förra årets, uppräknade med index.`,
      assumed: (year: string) => `Reglerna för ${year} är antagna.`,
    },
    onList: (months: string) => `Inläst lista för ${months}.`,
    onForecast: (months: string, assumption: string) => `Prognos för ${months}: ${assumption}.`,
    unchanged: 'listan antas vara oförändrad',
    growing: 'listan antas ändras som du har angett',
    faults: (n: number) => `${n} ${plural(n, 'sak', 'saker')} att rätta i enhetens uppgifter`,
  },
  /** Beside a sum that some lines are missing from. */
  without: (lines: string) => `utan ${lines}`,
  parts: {
    label: 'På sidan',
    statement: 'Post för post',
    months: 'Månaderna',
    inputs: 'Rörliga poster och tillägg',
    list: 'De listade',
    oneMore: 'En listad till',
    limits: 'Gränserna',
    moves: 'Om listade flyttar',
    similar: 'Liknande enheter',
    example: 'Räkneexempel',
  },
  group: {
    listed: 'Ersättning för listade',
    variable: 'Rörlig ersättning',
    addons: 'Tilläggsersättning',
    purchases: 'Tjänsteköp',
  },
  statement: {
    title: 'Intäkterna post för post',
    sentence: (line: string, share: string, kr: string) =>
      `Störst är ${line}: ${share} av intäkterna, ${kronor(kr)} om året.`,
    sentenceWithout: (line: string, share: string, kr: string, without: string) =>
      `Av det som kan räknas är ${line} störst: ${share} av summan ${without}, ${kronor(kr)} om året.`,
    captionWithout: (without: string) => `Summor och andelar är ${without}.`,
    caption: (name: string, year: string) =>
      `${name} ${year}. Kronor i månaden är en tolftedel av året; vad som betalas varje månad står under Månaderna.`,
    post: 'Post',
    share: 'Andel',
    subtotal: (group: string) => `Summa ${group.toLowerCase()}`,
    total: 'Summa intäkter',
    showEmpty: (n: number) => `Visa ${n} ${plural(n, 'post', 'poster')} utan belopp`,
    hideEmpty: 'Dölj poster utan belopp',
    open: 'Välj ett belopp för att se hur det är uträknat.',
    ceiling: (line: string, ceiling: string, claimed: string, paid: string) =>
      `${line}: taket för hela regionen är ${kronor(ceiling)}. Enheterna har tillsammans rätt till ${kronor(claimed)} före taket, och ${kronor(paid)} betalas ut.`,
  },
  months: {
    title: (year: string) => `Månaderna ${year}`,
    sentence: (least: string, leastMonth: string, most: string, mostMonth: string) =>
      `Utbetalningarna går från ${kronor(least)} (${leastMonth}) till ${kronor(most)} (${mostMonth}).`,
    same: (kr: string) => `Varje månad betalas ${kronor(kr)} ut.`,
    nearly: (kr: string) => `Varje månad betalas omkring ${kronor(kr)} ut.`,
    levels: (levels: string) => `I månaden betalas ${levels}.`,
    level: (kr: string, months: string) => `${kronor(kr)} (${months})`,
    without: (without: string) => `Alla summor är ${without}, som inte kan räknas ännu.`,
    barred: 'Månaderna kan inte summeras medan posterna saknar belopp.',
    chartLabel: (year: string) =>
      `Tolv utbetalningar ${year}, delade på poster. Gå mellan månaderna med piltangenterna.`,
    axis: { kr: 'kr/mån', tkr: 'tkr/mån', mkr: 'mnkr/mån' },
    /** Of one line, which may be a cost. */
    ofLine: {
      same: (kr: string) => `${kronor(kr)} varje månad.`,
      nearly: (kr: string) => `Omkring ${kronor(kr)} varje månad.`,
      levels: (levels: string) => `${levels}.`,
      sentence: (least: string, leastMonth: string, most: string, mostMonth: string) =>
        `Från ${kronor(least)} (${leastMonth}) till ${kronor(most)} (${mostMonth}).`,
    },
    lines: 'Post för post',
    linesTitle: (year: string) => `Varje post månad för månad ${year}`,
    lineLabel: (line: string) => `${line}, månad för månad. Gå mellan månaderna med piltangenterna.`,
    ownScale:
      'Varje post har sin egen skala, som inte börjar på noll: se hur linjen går, inte hur högt den ligger. Streckat är prognos.',
    dayHint: 'Siffran under månaden är dagen då pengarna betalas ut.',
    forecast: 'Prognos',
    paler: 'Prognos, blekare med kant',
    basis: { list: 'utfall', assumed: 'prognos' },
    column: { month: 'Månad', payday: 'Betalas ut', basis: 'Underlag', period: 'Lista', total: 'Summa' },
    basisHint: 'Utfall: månadens egen lista är inläst. Prognos: listan från en annan månad används.',
    caption: (year: string) => `Utbetalningar ${year} månad för månad, kronor.`,
    onList: (period: string) => `lista ${period}`,
    onForecast: (period: string) => `prognos från lista ${period}`,
    year: 'Hela året',
    differs: (paid: string, yearly: string, period: string, by: string) =>
      `För de listade betalas ${kronor(paid)} ut under året. Årsbeloppet på lista ${period} är ${kronor(yearly)}: skillnaden är ${kronor(by)}.`,
    reasons: {
      growth: 'Prognosen räknar med att listan ändras.',
      lists: 'Månaderna vilar på olika listor.',
      otherList: 'Månaderna vilar på en annan lista.',
      tertials: 'Läkemedlens krontal är olika under årets tre tertial.',
    },
  },
  growth: {
    title: 'Vad prognosen räknar med',
    unchanged: 'Prognosen räknar med oförändrad lista.',
    growing:
      'Prognosen räknar med att listorna i hela regionen ändras som nedan. Personer räknas hela i varje åldersklass, så en liten lista ändras stegvis.',
    all: 'Listorna i hela regionen ändras per år, procent',
    hint: 'Till exempel 1,5 eller −2. Gäller de månader som saknar egen lista.',
    byAge: 'Olika för olika åldrar',
    mixed: 'olika',
    wrong: 'Skriv ett tal från −100 till 100 med högst två decimaler.',
    reset: 'Tillbaka till oförändrad lista',
  },
  list: {
    titleMasked: 'De listade efter ålder',
    title: (own: string, region: string) => `${own} av de listade är 65 år eller äldre, i regionen ${region}`,
    sentence: (more: string, moreBy: string, less: string, lessBy: string) =>
      `Mest över regionens andel ligger ${more} (${moreBy} procentenheter), mest under ${less} (${lessBy}).`,
    chartLabel: (period: string) =>
      `Andel av de listade i varje åldersklass på lista ${period}, mot regionens andel. Gå mellan klasserna med piltangenterna.`,
    axis: 'andel av de listade',
    caption: (period: string) => `Listade efter ålder, lista ${period}.`,
    unit: 'Enheten',
    region: 'Hela regionen',
    column: {
      age: 'Ålder',
      persons: 'Personer',
      share: 'Andel',
      regionShare: 'Regionen',
      weight: 'Vikt i listningen',
    },
    total: 'Alla åldrar',
    described: (age: string, persons: string, share: string, region: string) =>
      `${age}: ${persons} listade, ${share}, i regionen ${region}`,
  },
  age: (ageClass: string) => `${ageClass}${NBSP}år`,
  kr: 'kr',
  krMonth: 'kr/mån',
  showAs: 'Visa som',
  oneMore: {
    title: 'Vad en listad till är värd',
    sentence: (high: string, highKr: string, low: string, lowKr: string) =>
      `En till listad på ${high} är värd ${kronor(highKr)} om året här; en på ${low} ${kronor(lowKr)}.`,
    about:
      'Räknat på ett helt år med årets regler. Personen kommer från en plats utanför regionen och bor vid enheten. När hela regionen räknas om delas gemensamma potter med en till; utan det räknas med samma kronor per poäng som i dag.',
    chartLabel:
      'Vad en listad till är värd för enheten, efter ålder. Gå mellan klasserna med piltangenterna.',
    diluted: 'När hela regionen räknas om',
    held: 'Om ingen annan påverkas',
    caption: 'Vad en listad till ger enheten, efter ålder.',
    age: 'Ålder',
    described: (age: string, diluted: string, held: string) =>
      `${age}: ${kronor(diluted)} om året, ${kronor(held)} om ingen annan påverkas`,
    barred: 'Värdet kan inte räknas medan uppgifter saknas om enheten.',
  },
  limits: {
    title: 'Gränserna, och var enheten står',
    size: 'Antal listade',
    sizeLabel: (listed: string, limits: string) => `Enheten har ${listed} listade. Gränserna är ${limits}.`,
    here: (listed: string) => `${listed} listade`,
    left: (limit: string, persons: string, n: number) =>
      n === 0
        ? `Enheten har nått gränsen ${limit} listade.`
        : `Till gränsen ${limit} listade är det ${persons} ${plural(n, 'person', 'personer')} kvar.`,
    passed: (limit: string, persons: string, n: number) =>
      `Gränsen ${limit} listade är passerad med ${persons} ${plural(n, 'person', 'personer')}.`,
    sizeWorth: (below: string, above: string) =>
      `Till och med gränsen ger en till listad ${kronor(below)} om året i glesbygdsersättning, över den ${kronor(above)}.`,
    drop: (kr: string) =>
      `Med den tolkning som är vald får hela listan en och samma vikt, och vid gränsen faller ersättningen med ${kronor(kr)} om året.`,
    dropOtherwise: (kr: string) =>
      `Med en annan tolkning av regeln, att hela listan får en och samma vikt, skulle ersättningen falla med ${kronor(kr)} om året vid gränsen.`,
    noSparsity:
      'Enheten ligger för nära sjukhuset för att få glesbygdsersättning, så dess storlek gör ingen skillnad för den.',
    distance: 'Avstånd till sjukhuset',
    distanceLabel: (km: string, limits: string) =>
      `Enheten ligger ${km} från sjukhuset. Gränserna är ${limits}.`,
    noDistance: 'Enhetens avstånd saknas i underlaget, så dess plats bland gränserna kan inte visas.',
    weight: (km: string, weight: string) => `På ${km} är glesbygdsvikten ${weight}.`,
    weightOfRest: (km: string, weight: string) =>
      `Enhetens avstånd gäller bara listade utan angivet hem: på ${km} är glesbygdsvikten ${weight}.`,
    ifAt: (km: string, weight: string, change: string, more: boolean) =>
      `Vid ${km} är vikten ${weight}, och enheten skulle få ${kronor(change)} ${more ? 'mer' : 'mindre'} om året.`,
    ifSame: (km: string, weight: string) =>
      `Vid ${km} är vikten ${weight}; enheten skulle få lika mycket som nu.`,
    statedHomes: (n: string) =>
      `Av de listade har ${n} ett eget avstånd till hemmet angivet, och deras glesbygd räknas efter det, inte efter enhetens avstånd.`,
    ifAll: 'Beloppen nedan gäller om alla listade bodde så långt bort.',
  },
  moves: {
    title: 'Vad händer om listade flyttar?',
    text: 'Ange hur många som flyttar. En grupp av åldrar fördelas som på den lista de lämnar. Resultatet gäller ersättningen för listade under ett helt år.',
    row: (n: number) => `Flytt ${n}`,
    persons: 'Antal personer',
    ages: 'Ålder',
    from: 'Från',
    to: 'Till',
    outside: 'utanför regionen',
    groups: {
      all: 'alla åldrar',
      young: '0–19 år',
      adult: '20–64 år',
      elderly: '65 år och äldre',
      old: '80 år och äldre',
    },
    groupsLabel: 'Grupper',
    classesLabel: 'Åldersklasser',
    add: 'Lägg till en flytt',
    remove: (n: number) => `Ta bort flytt ${n}`,
    compute: 'Räkna',
    reset: 'Nollställ',
    notPersons: 'Skriv ett helt antal personer, minst 1.',
    sameUnit: 'Från och till är samma. Välj två olika.',
    few: (unit: string, found: string) =>
      `${unit} har bara ${found} listade i de åldrarna. Skriv ett lägre antal.`,
    empty: 'Skriv hur många som flyttar, så räknas båda enheterna om.',
    stale: 'Uppgifterna ovan är ändrade. Resultatet är av det som räknades senast: välj Räkna igen.',
    result: (persons: string, n: number) => `Om ${persons} ${plural(n, 'person', 'personer')} flyttar`,
    effect: (name: string, change: string, more: boolean) =>
      `${name} får ${kronor(change)} ${more ? 'mer' : 'mindre'} om året`,
    noEffect: (name: string) => `${name} får lika mycket som nu`,
    caption: 'Ersättning för listade före och efter, kronor per år.',
    column: { post: 'Post', before: 'Nu', after: 'Efter', change: 'Skillnad' },
    rest: 'Alla andra enheter i regionen',
  },
  similar: {
    title: 'Enheter som liknar den här mest',
    text: 'Lika i antal listade, avstånd till sjukhuset, medelålder och CNI sammantaget, den mest lika först. Alla fyra väger lika mycket: avståndet lika mycket som storleken. En enhet som är närmast i det ena kan därför komma längre ner för att den skiljer sig i det andra.',
    caption:
      'De fem mest lika enheterna, med den här överst. Understruket är det värde som är närmast i sin kolumn.',
    nearest: 'närmast',
    column: {
      unit: 'Vårdenhet',
      listed: 'Listade',
      distance: 'Avstånd',
      age: 'Medelålder',
      cni: 'CNI-index',
      perListed: 'kr per listad och år',
    },
    this: 'den här enheten',
  },
  example: { show: 'Visa räkneexemplet för utskrift', hide: 'Dölj räkneexemplet' },
};
