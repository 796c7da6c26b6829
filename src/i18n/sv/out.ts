// Ord för det som tas ut: filer som andra program, och sidan själv, kan läsa.

export const out = {
  intro:
    'Allt utom arbetsboken går att läsa in här igen. Bilder och tabeller sparas där de visas, med knappen under varje figur.',
  results: 'Resultat',
  data: 'Underlag',
  dataHint:
    'Det som är inläst och inskrivet, i den form som sidan själv läser. Text som ett kalkylprogram kan ta för en formel får en apostrof före sig.',
  file: {
    units: 'Vårdenheter (CSV)',
    listing: 'Listning (CSV)',
    activities: 'Verksamhet (CSV)',
    assignments: 'Tjänsteköp (CSV)',
    companionShifts: 'Medföljare (CSV)',
  },
  rules: 'Regler',
  rulesHint: 'Alla värden för ett regelår, eller det som ett scenario ändrar.',
  year: (year: string) => `Regelår ${year} (JSON)`,
  scenario: (name: string) => `Scenariot ”${name}” (JSON)`,
};
