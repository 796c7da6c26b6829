// Texter om att ta ut en bild eller en tabell ur sidan.

export const takeOut = {
  save: { picture: 'Spara bild', table: 'Spara tabell' },
  /** Amounts of money, besides those that all views have. */
  units: ['kr', 'kr/mån', 'tkr/mån'] as readonly string[],
  copy: { picture: 'Kopiera bild', table: 'Kopiera tabell' },
  saved: (name: string) => `Filen ${name} är sparad.`,
  copied: {
    picture: 'Bilden är kopierad. Klistra in den där du vill ha den.',
    table: 'Tabellen är kopierad. Klistra in den i ett kalkylblad.',
  },
  barred: {
    picture: 'Webbläsaren lät inte bilden kopieras. Spara den som PNG i stället.',
    table: 'Webbläsaren lät inte tabellen kopieras. Spara den som CSV i stället.',
  },
  failed: (message: string) =>
    `Det gick inte. Försök igen, eller spara i en annan form. Webbläsaren uppger: ${message}`,
  basis: (rules: string, status: string, list: string) => `Regelår ${rules} (${status}), lista ${list}`,
  data: (name: string) => `Underlag: ${name}.`,
  part: (shown: number, all: number) => `Visar ${shown} av ${all} rader.`,
  taken: (date: string) => `Uttaget ${date}.`,
};
