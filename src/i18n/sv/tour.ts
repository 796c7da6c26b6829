// Ord för de guidade visningarna.
import { NBSP } from './words.ts';

export const tour = {
  label: 'Guidad visning',
  names: {
    politician: 'Förslaget på två minuter',
    unit: 'Min vårdenhets pengar',
    planner: 'Pröva andra regler',
  },
  step: (number: number, of: number) => `steg ${number} av ${of}`,
  on: { sample: 'på exempeldata', partly: 'delvis på exempeldata', own: 'på dina uppgifter' },
  back: 'Tillbaka',
  next: 'Nästa',
  leave: 'Avsluta',
  done: 'Klar',
  away: 'Du har gått vidare på egen hand. Visningen väntar här.',
  resume: 'Tillbaka till visningen',
  missing: 'Det som steget handlar om finns inte med det här underlaget.',
  steps: {
    year: {
      title: 'Vad regionen betalar',
      text: 'Rubriken säger skillnaden, och det stora talet hela summan. Tryck på ett belopp för att se hur det har räknats.',
    },
    ranking: {
      title: 'Vilka får mer, och vilka får mindre?',
      text: 'Meningen säger läget. Under den står alla vårdenheter i ordning, som tabell, staplar eller karta.',
    },
    why: {
      title: 'Den som påverkas mest, och varför',
      text: 'Diagrammet går från beloppet före till beloppet efter. Varje steg är en orsak: en regel eller listan har ändrats.',
    },
    trust: {
      title: 'Går det att lita på siffrorna?',
      text: 'Märket säger om summorna stämmer med de publicerade beloppen. Tryck på det för att se varje kontroll.',
    },
    brief: {
      title: 'Ta med det till mötet',
      text: 'Här blir regionens år ett underlag på papper eller som PDF, med källa, regelår och märkning.',
    },
    choose: {
      title: 'Välj din vårdenhet',
      text: 'Välj i listan. Om du inte väljer någon visar nästa steg den största enheten.',
    },
    income: {
      title: 'Vad enheten får på ett år',
      text: 'Det stora talet är allt som enheten får. Bredvid står hur det delas på listade, rörlig ersättning, tillägg och tjänsteköp.',
    },
    months: {
      title: 'När pengarna kommer',
      text: 'En stapel för varje månad; en ljusare stapel är prognos. Välj Tabell för att se varje utbetalningsdag.',
    },
    amount: {
      title: 'Så har ett belopp räknats',
      text: 'Tryck på ett belopp i tabellen. Då öppnas formeln med enhetens egna tal, och paragrafen den kommer från.',
    },
    page: {
      title: 'Enhetens sida på papper',
      text: 'Resultatet, vad som har ändrats och varför, med källa och märkning. Skriv ut den eller spara den som PDF.',
    },
    scenario: {
      title: 'Ett scenario är dina ändringar',
      text: 'Du utgår från ett regelår och ändrar det du vill pröva. Årets egna regler ligger kvar, och allt går att ångra.',
    },
    weights: {
      title: 'Ändra vikterna',
      text: 'Dra i kurvan, eller skriv i tabellen under den. Den första ändringen startar ett scenario, och beloppen räknas om.',
    },
    pots: {
      title: 'Håll potten',
      text: 'Ska summan vara densamma? Välj Håll potten, så räknas ett belopp ut som gör att pengarna räcker precis. Tryck sedan på Använd i scenariot.',
    },
    goal: {
      title: 'Räkna baklänges från ett mål',
      text: 'Säg vad som ska nås och vilka värden som får ändras. Svaret visar vad som krävs och vem som betalar.',
    },
    compare: {
      title: 'Ställ förslagen sida vid sida',
      text: 'Varje kolumn är ett regelår eller ett scenario. Under dem står skillnaden för regionen och för varje vårdenhet.',
    },
    share: {
      title: 'Skicka det till en kollega',
      text: 'När ett scenario är valt finns Kopiera länk här. Länken bär ändringarna och motiveringarna; listan följer inte med.',
    },
  },
  figures: {
    year: (year: string, tkr: string, change: string, other: string) =>
      `${year}: ${tkr}${NBSP}tkr om året, ${change}${NBSP}tkr mot ${other}.`,
    why: (name: string, percent: string) => `${name} ändras mest räknat i procent: ${percent}.`,
    payday: (day: string, kr: string) => `Nästa utbetalning: ${day}, ${kr}${NBSP}kr.`,
  },
};
