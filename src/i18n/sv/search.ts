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
  slash: 'Tangenten / öppnar sökningen (Ctrl+K gör det alltid)',
};
