// Ord för flera scenarier sida vid sida.
import { NBSP, plural } from './words.ts';

export const several = {
  title: 'Vad ger regelåren och scenarierna, sida vid sida?',
  about:
    'Varje kolumn är ett regelår eller ett scenario på en lista. Beloppen är ersättningen för listade med påslag och moms, kronor per år. Tillägg, rörlig ersättning och tjänsteköp ingår inte.',
  up: 'Plustecken: mer än i kolumnen som de andra jämförs med.',
  columns: 'Kolumner',
  rules: (n: number) => `Regler i kolumn ${n}`,
  list: (n: number) => `Lista i kolumn ${n}`,
  years: 'Regelår',
  scenarios: 'Scenarier',
  period: (period: string) => `lista ${period}`,
  baseline: 'Jämför med',
  holdAgainst: (name: string) => `Jämför de andra med ${name}`,
  held: 'jämförelse',
  left: (name: string) => `Flytta ${name} åt vänster`,
  right: (name: string) => `Flytta ${name} åt höger`,
  remove: (name: string) => `Ta bort ${name}`,
  add: 'Lägg till kolumn',
  undo: 'Ångra',
  redo: 'Gör om',
  waiting: 'Räknar …',
  problem: (message: string) =>
    `Kolumnerna kunde inte räknas. Ändra en kolumn för att försöka igen. Webbläsaren uppger: ${message}`,
  more: (name: string, by: string, baseline: string) =>
    `Mest ger ${name}: ${by}${NBSP}mnkr om året mer än ${baseline}.`,
  mostIsBase: (name: string) => `Mest ger ${name}, som de andra jämförs med.`,
  same: 'Alla kolumner ger regionens enheter lika mycket.',
  panels: {
    title: (baseline: string) => `Var skillnaden mot ${baseline} ligger`,
    view: 'Dela upp på',
    views: { lines: 'Poster', units: 'Vårdenheter' },
    more: (name: string, by: string) => `${name}: ${by}${NBSP}mnkr mer`,
    less: (name: string, by: string) => `${name}: ${by}${NBSP}mnkr mindre`,
    same: (name: string) => `${name}: lika mycket`,
    missing: (name: string) => `${name}: kan inte räknas`,
    largest: (post: string, by: string) => `Störst skillnad: ${post}, ${by}.`,
    scale: 'Alla kolumner är ritade i samma skala.',
    most: (n: number) => `Bara de ${n} enheter som ändras mest i någon kolumn är med. Tabellen har alla.`,
    chartLabel: (name: string, baseline: string) =>
      `${name} mot ${baseline}. Gå mellan raderna med piltangenterna.`,
    described: (post: string, by: string, percent: string) => `${post}: ${by} (${percent})`,
  },
  caption: (baseline: string) =>
    `Ersättning för listade, kronor per år, och skillnad mot ${baseline} i kronor och procent`,
  post: 'Post eller enhet',
  amount: 'Kr/år',
  difference: 'Skillnad, kr/år',
  sort: (figure: string, column: string) => `Ordna enheterna efter ${figure}: ${column}`,
  sortByName: 'Ordna enheterna efter namn',
  region: 'Hela regionen',
  lines: 'Regionen, post för post',
  units: 'Vårdenheterna, allt för listade',
  noUnit: 'finns inte på listan',
  parametersTitle: (n: number) =>
    `${n} ${plural(n, 'parameter skiljer', 'parametrar skiljer')} mellan kolumnerna`,
  noParameters: 'Inga parametrar skiljer mellan kolumnerna',
  parametersCaption: 'Parametrar som inte är lika i alla kolumner',
  parameter: 'Värde i reglerna',
  otherList:
    'Kolumnerna har olika listor. En del av skillnaden kommer av att listan är en annan, inte av reglerna.',
};
