// Ord för små grupper: när antal döljs, och vad som då står i stället.

export const masking = {
  legend: 'Små grupper',
  on: (least: string) => `Dölj grupper med färre än ${least} personer`,
  threshold: 'Minsta antal som visas',
  hint: 'Gäller på skärmen, i utskrifter och i allt som tas ut utom projektfilen. Så många andra antal döljs också att inget kan räknas ut av antalens summor. Beloppen visas som förut: den som känner vikterna kan ibland räkna baklänges från ett belopp på öret.',
  out: (least: string) => `Skriv ett heltal från 2 till ${least}.`,
  hiddenWords: 'dolt antal',
  note: (least: string) =>
    `.. är ett dolt antal: färre än ${least} personer, eller dolt för att ett sådant inte ska kunna räknas ut.`,
  terms: 'Åldrar, avstånd och behovsgrupper visas inte här medan små grupper döljs.',
};
