// Svenska texter: sökningen.
import { plural } from './words.ts';

export const search = {
  open: 'Sök',
  title: 'Sök vårdenhet, sida eller ord',
  placeholder: 'Namn, kommun eller ord',
  close: 'Stäng',
  hint: 'Skriv en vårdenhet, en kommun eller något du vill göra. Välj med piltangenterna och Enter.',
  none: (written: string) =>
    `Inget passar ”${written}”. Pröva en del av namnet, enhetens id, kommunen eller ett annat ord.`,
  found: (n: number) => `${n} ${plural(n, 'träff', 'träffar')}`,
  more: (n: number) => `${n} till – skriv mer för att välja bland dem`,
  results: 'Träffar',
  kind: { unit: 'Vårdenheter', place: 'Sidor', term: 'Ord' },
  /** What else people write when they look for a page or a part of it. */
  also: {
    unit: 'utbetalning betalas utbetalas månad lön prognos intäkt budget',
    compare: 'skillnad ändring förändring',
    'compare/varfor': 'orsak anledning skäl',
    'compare/enheter': 'minskar ökar mest minst förlorar vinner tappar rangordning',
    scenario: 'länk skicka dela kollega förslag ändra',
    'scenario/vikter': 'vikt ålder 80–84 klass',
    'scenario/potter': 'pott ram budget oförändrad',
    'scenario/regeltext': 'ändringsförslag nämnd beslut',
    'data/ut': 'excel csv hämta spara ned arbetsbok',
    data: 'fil läsa in ladda upp import',
    print: 'pdf papper utskrift underlag',
  } as Readonly<Record<string, string>>,
  slash: 'Tangenten / öppnar sökningen (Ctrl+K gör det alltid)',
};
