// Ord för länken till ett scenario: vad den bär, och vad som skiljer där den öppnas.
import { NBSP, plural } from './words.ts';

export const link = {
  copy: 'Kopiera länk',
  copied: (length: string) =>
    `Länken är kopierad (${length} tecken). Den bär scenariots ändringar och motiveringar, men inte listan.`,
  long: (length: string) =>
    `Länken är kopierad, men den är lång (${length} tecken) och kan klippas av i ett mejl. Spara hellre scenariot som fil.`,
  local:
    'Länken är kopierad, men den går till en fil på den här datorn: ingen annan kan öppna den. Spara scenariot som fil och skicka den.',
  byHand: 'Webbläsaren kan inte kopiera. Markera länken och kopiera den själv.',
  label: 'Länk till scenariot',
  impossible: 'Den här webbläsaren kan inte göra någon länk. Spara scenariot som fil i stället.',
  opened: (name: string) => `Scenariot ”${name}” är öppnat från en länk.`,
  changes: (year: string) => `Det här ändras mot regelår ${year}:`,
  change: (name: string, before: string, after: string) => `${name}: från ${before} till ${after}`,
  units: 'Se vilka som får mer och mindre',
  refused: 'Länken kunde inte öppnas. Inget har ändrats.',
  close: 'Stäng meddelandet',
  counted: (period: string, listed: string, total: string) =>
    `Länken gjordes på lista ${period} med ${listed} listade: ${total}${NBSP}tkr/år.`,
  notCounted: 'Där länken gjordes kunde inget belopp räknas.',
  same: 'Med dina data blir det detsamma: listan och beloppet är lika.',
  sameList: (total: string) => `Här är listan densamma, men beloppet blir ${total}${NBSP}tkr/år.`,
  otherList: (period: string, listed: string, total: string) =>
    `Med dina data, lista ${period} med ${listed} listade, blir det ${total}${NBSP}tkr/år.`,
  barred: 'Med dina data kan beloppet inte räknas.',
  values: (year: string) => `Regelår ${year} har andra värden här än där länken gjordes:`,
  value: (name: string, there: string, here: string) => `${name}: ${there} där, ${here} här`,
  otherValues: (year: string) =>
    `Regelår ${year} skiljer sig från där länken gjordes, men inte i det som scenariot ändrar.`,
  app: (there: string, here: string) =>
    `Länken gjordes med version ${there} av sidan, och den här är version ${here}.`,
  more: (n: number) => `och ${n} ${plural(n, 'värde', 'värden')} till`,
};
