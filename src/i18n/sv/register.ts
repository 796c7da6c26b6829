// Ord för personregistret: en rad per listad person.

export const register = {
  counted: (rows: string, perSecond: string) =>
    `${rows} miljoner rader lästa, ${perSecond} miljoner i sekunden`,
  done: (percent: string) => `${percent} av filen`,
  progress: 'Så långt har filen lästs',
  onlyCounts: 'Bara antalen per vårdenhet, ålder och avstånd behålls.',
  yearEnd: 'Åldern är den som personen fyller under listdatumets år.',
};
