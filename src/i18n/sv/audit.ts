// Ord för avstämningen: vad som kontrolleras, vad som ska göras åt det som avviker, och skäl för det som godtas.
import { NBSP, plural } from './words.ts';

export const audit = {
  allChecks: 'Alla kontroller',
  accepted: 'Avvikelse godtagen',
  stamp: (reasons: string) => `Avvikelse godtagen: ${reasons}`,
  stampOf: (years: string) => `Avvikelse godtagen ${years}`,
  print: 'Skriv ut avstämningen',
  allAgree: 'Alla kontroller stämmer.',
  differing: (n: number) =>
    `${n} ${plural(n, 'kontroll avviker', 'kontroller avviker')}. Allt som visas, skrivs ut och hämtas är märkt ”Ej avstämd” tills ${plural(n, 'den är åtgärdad eller godtagen', 'de är åtgärdade eller godtagna')} med skäl.`,
  acceptedCount: (n: number) =>
    `${n} ${plural(n, 'avvikelse är godtagen', 'avvikelser är godtagna')}. ${plural(n, 'Skälet', 'Skälen')} står under figurer och tabeller, i utskrifter och i filer.`,
  others: 'Även andra regelår har avvikelser. Visa avstämningen för',
  group: {
    sum: 'Vårdenheterna mot potterna',
    published: 'Potterna mot publicerat',
    persons: 'Personerna mot vad beloppen innebär',
    meanWeight: 'Listans medelvikt',
    lists: 'Mot listan före',
    perListed: 'Belopp per listad',
    rows: 'Rader i filerna',
  },
  groupNote: {
    sum: 'Vårdenheternas belopp läggs ihop, post för post. Kronor per år.',
    published: 'Tusental kronor per år.',
    persons: 'Så många personer innebär publicerad pott delad med publicerat belopp.',
    meanWeight: 'Så stor medelvikt innebär publicerad pott, publicerat belopp och antalet personer.',
    lists: 'Listade personer per vårdenhet. Bara enheter med listade räknas.',
    perListed: 'Kronor per listad och år, mot medianen för regionens vårdenheter.',
    rows: 'Upprepade rader stoppas redan när filen läses in.',
  },
  found: {
    sum: 'Vårdenheterna',
    published: 'Beräknat',
    persons: 'I listan',
    meanWeight: 'I listan',
    lists: 'Nu',
    perListed: 'Enheten',
    rows: 'Används',
  },
  expected: {
    sum: 'Potten',
    published: 'Publicerat',
    persons: 'Innebär',
    meanWeight: 'Innebär',
    lists: 'Före',
    perListed: 'Medianen',
    rows: 'I filen',
  },
  total: 'Alla poster',
  matched: (before: string, now: string) => `Enheter på listan ${before} som är kvar ${now}`,
  gone: (unit: string) => `Borta: ${unit}`,
  new: (unit: string) => `Ny: ${unit}`,
  unlisted: (unit: string) => `Saknar lista: ${unit}`,
  listChange: (unit: string) => `Ändrad lista: ${unit}`,
  mostChanged: (unit: string) => `Mest ändrad lista: ${unit}`,
  lowest: (unit: string) => `Lägst: ${unit}`,
  highest: (unit: string) => `Högst: ${unit}`,
  about: 'Upplysning',
  todo: {
    sum: 'Summan ska stämma på öret. Läs in underlaget på nytt. Avviker den ändå är det fel i programmet: använd inte siffrorna.',
    published:
      'Se efter att listan är den som beloppen bygger på: rätt listdatum, alla vårdenheter och alla åldrar.',
    persons: {
      listed: 'Jämför med listningsrapporten. Fattas någon vårdenhet, eller räknas någon två gånger?',
      aged16to67:
        'Personerna mellan 16 och 67 år är fler eller färre än beloppen innebär. Se efter att åldersklasserna är rätt lästa. Åldersklasserna 15–19 och 65–69 år delas lika på sina år.',
      eligible:
        'Personerna på avstånd som ger glesbygdsersättning är fler eller färre än beloppen innebär. Se efter avstånden i listan, och att de är i kilometer.',
      eligibleByUnit:
        'Listan saknar avstånd till de listades hem, så enhetens avstånd används för alla vid enheten. Komplettera listan med kolumnen avstand_km, eller godta avvikelsen.',
    },
    meanWeight:
      'Åldrarna är andra än de som beloppen bygger på. Se efter att varje åldersklass är med och rätt läst.',
    gone: 'En enhet finns bara på den förra listan. Är den nedlagd eller sammanslagen: godta avvikelsen. Fattas den i filen: komplettera filen.',
    new: 'En enhet finns bara på den nya listan. Är den nyöppnad: godta avvikelsen. Har den bytt id: skriv samma id i båda filerna.',
    unlisted:
      'En vårdenhet i enhetsfilen har inga listade och får därför ingen ersättning. Fattas den i listningsfilen: komplettera filen. Har den inga listade: godta avvikelsen.',
    listChange:
      'En lista har ändrats mer än gränsen. Se efter att antalet är rätt och att ingen annan enhets listade har kommit med.',
    perListed:
      'Beloppet ligger långt från de andras. Se efter enhetens åldrar, CNI och avstånd, och att ingen åldersklass fattas.',
    rows: 'Ingen enhet får betalt för dem som står på rader som inte räknas. Hoppades felaktiga rader över: rätta dem och läs in filen igen. Lämnade du enheter utanför: godta avvikelsen med skälet.',
  },
  accept: {
    title: 'Godta med skäl',
    which: 'Avvikelser att godta',
    reason: 'Skäl',
    hint: 'Skälet står sedan under figurer och tabeller, i utskrifter och i filer. Skriv inget om enskilda personer.',
    button: (n: number) => `Godta ${n}${NBSP}${plural(n, 'avvikelse', 'avvikelser')}`,
    noReason: 'Skriv ett skäl, till exempel ”Enheten öppnade i mars”.',
    noneChosen: 'Välj minst en avvikelse.',
    unknown: 'Ett tal som inte kan räknas går inte att godta. Åtgärda underlaget.',
    accepted: (name: string, day: string, reason: string) => `${name}. Godtagen ${day}: ${reason}`,
    withdraw: 'Ta tillbaka',
    withdrawNamed: (name: string) => `Ta tillbaka: ${name}`,
  },
  limit: {
    listChange: 'Tillåten ändring av en lista',
    lowest: 'Lägsta belopp per listad',
    highest: 'Högsta belopp per listad',
    median: '× medianen',
    problem: (min: string, max: string) => `Skriv ett tal från ${min} till ${max}.`,
  },
  information: {
    title: 'Upplysningar',
    firstList: (period: string) => `Det finns ingen lista före ${period} att jämföra med.`,
    reading: (question: string, answer: string) => `Ändrad tolkning. ${question}: ${answer}.`,
  },
};
