// Svenska texter: menyn, brödsmulorna och vad adressen bad om.

export const menu = {
  open: 'Meny',
  close: 'Stäng',
  also: 'Om sidan',
  does: {
    start: 'Regionens år i en bild, och vägarna in',
    overview: 'Vad regionen betalar, post för post och enhet för enhet',
    unit: 'Vad en vårdenhet får, månad för månad, och varför',
    compare: 'Vad ändras, och varför? Vem vinner och vem förlorar?',
    scenario: 'Pröva andra vikter, belopp och regler',
    sensitivity: 'Vad betyder mest, och hur säkert är resultatet?',
    purchase: 'Räkna tjänsteköp mellan vårdenheter, och gör fakturor',
    data: 'Läs in egna filer, och ta ut resultat',
    method: 'Hur varje belopp räknas, regel för regel',
    glossary: 'Vad orden betyder',
    accessibility: 'Hur sidan fungerar för alla, och vad som brister',
    print: 'Regionens år och en sida per vårdenhet på papper',
  },
};

export const trail = {
  label: 'Brödsmulor',
  rules: (year: number, status: string) => `Regelår ${year} (${status})`,
  scenario: (name: string) => `scenario ”${name}”`,
  ownList: (period: string) => `lista ${period}`,
  bothOn: (period: string) => `lista ${period} för alla år`,
  change: 'Byt',
  done: 'Klar',
  unmet: {
    title: 'Adressen kunde inte följas helt',
    place: (said: string) => `Sidan ${said} finns inte. Här är startsidan i stället.`,
    year: (said: string, shown: string) => `Regelåret ${said} finns inte här. Sidan visar ${shown}.`,
    list: (said: string) => `Listan ${said} finns inte i underlaget. Sidan räknar på årets egen lista.`,
    scenario: (said: string) =>
      `Scenariot ”${said}” finns inte i den här webbläsaren. Be den som har det att kopiera en länk på sidan Scenario.`,
    scenarioYear: (said: string, shown: string) =>
      `Scenariot bygger inte på regelår ${said}. Sidan visar ${shown}, som det bygger på.`,
    side: (said: string) =>
      `Den sida av jämförelsen som skulle gälla ${said} finns inte här. Välj regler och lista på nytt.`,
    close: 'Stäng meddelandet',
  },
};
