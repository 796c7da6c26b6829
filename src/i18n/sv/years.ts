// Regelåren: att göra nästa år med index, och att spara det.

export const years = {
  title: 'Regelår',
  text: 'Reglerna för varje år. Ett år som ingen har beslutat om kan göras av det senaste, uppräknat med index.',
  caption: 'Regelår på sidan',
  year: 'Regelår',
  status: 'Status',
  source: 'Källa',
  actions: 'Åtgärder',
  next: (year: number) => `Gör ${year} med index`,
  nextText: (year: number) =>
    `Fattas inget beslut i juni räknas ${year} års belopp upp med landstingsprisindex (LPIK), utom läkemedel (§5.1). Indexet anger du.`,
  lpik: 'LPIK, procent',
  lpikHint: 'Till exempel 3,1.',
  lpikMissing: 'Ange indexet i procent, med högst två decimaler.',
  scope: 'Vad som räknas upp',
  scopes: { listed: 'Ersättning för listade (§5.1)', all: 'Alla belopp utom läkemedel' },
  scopeHint:
    'Källan nämner indexet under ersättning för listade. Ambulansens belopp steg lika mycket som indexet mellan 2025 och 2026, övriga tillägg inte alls.',
  make: (year: number) => `Lägg till ${year}`,
  made: (year: number) => `Regelåret ${year} är tillagt och valt. Det är märkt ”indexerad”.`,
  removed: (year: number) => `Regelåret ${year} är borttaget.`,
  save: 'Spara som parameterfil',
  remove: 'Ta bort',
  failed: (message: string) => `Året kunde inte läggas till. Webbläsaren uppger: ${message}`,
};
