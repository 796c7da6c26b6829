// Ordlistans ord: where the source has each, which belong together, and how they are ordered and found.
import type { Language } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';

export type TermKey = keyof Dictionary['glossary']['term'];

interface About {
  /** Of the source; none where it is a word of this page. */
  readonly section?: string;
  readonly also: readonly TermKey[];
}

export const TERMS: Readonly<Record<TermKey, About>> = {
  aldersklass: { section: '5.1.1', also: ['vikt', 'listad'] },
  antagen: { also: ['tolkning', 'forslag', 'beslutad', 'indexerad'] },
  avstamning: { also: ['ej-avstamd', 'pott'] },
  avstandsband: { section: '5.1.3', also: ['glesbygdsfaktor', 'poang'] },
  'belopp-for-vikt-1': { section: '5.1.1', also: ['vikt', 'krontal'] },
  beslutad: { also: ['forslag', 'indexerad', 'antagen'] },
  cni: { section: '5.1.2', also: ['listad'] },
  'egen-regi': { section: '5', also: ['extern-vardgivare'] },
  'ej-avstamd': { also: ['avstamning'] },
  exempeldata: { also: ['avstamning'] },
  'extern-vardgivare': { section: '5', also: ['paslag', 'momskompensation', 'egen-regi'] },
  fingeravtryck: { also: ['listdatum', 'regelar'] },
  forslag: { also: ['beslutad', 'indexerad', 'antagen'] },
  glesbygdsfaktor: { section: '5.1.3', also: ['avstandsband', 'storleksfaktor', 'poang'] },
  halsocentral: { also: ['vardenhet'] },
  indexerad: { section: '5.1', also: ['lpik', 'beslutad', 'forslag', 'antagen'] },
  kanslighet: { also: ['percentil', 'antagen'] },
  kpi: { section: '5.2.4', also: ['lpik', 'vpi'] },
  krontal: { section: '5.1.1', also: ['pott', 'belopp-for-vikt-1'] },
  lakemedel: { section: '5.1.4', also: ['tertial', 'vikt'] },
  listad: { section: '5.1', also: ['listdatum', 'vardenhet'] },
  listdatum: { also: ['listad', 'regelar'] },
  lpik: { section: '5.1', also: ['indexerad', 'kpi', 'vpi'] },
  maskering: { also: ['listad'] },
  medfoljande: { section: 'Värmland', also: ['tjanstekop'] },
  momskompensation: { section: '5', also: ['paslag', 'extern-vardgivare'] },
  ore: { also: ['krontal'] },
  paslag: { section: '5', also: ['momskompensation', 'extern-vardgivare', 'tolkning'] },
  percentil: { also: ['utfall', 'kanslighet'] },
  poang: { section: '5.1.3', also: ['glesbygdsfaktor', 'avstandsband', 'storleksfaktor'] },
  pott: { section: '5.1', also: ['krontal'] },
  prognos: { also: ['utfall', 'listdatum'] },
  regelar: { also: ['listdatum', 'scenario'] },
  rehabkoordinator: { section: '5.1.5', also: ['listad'] },
  'rorlig-ersattning': { section: '5.2', also: ['tillaggsersattning'] },
  scenario: { also: ['utgangslage', 'regelar'] },
  shapley: { also: ['scenario'] },
  storleksfaktor: { section: '5.1.3', also: ['glesbygdsfaktor', 'poang'] },
  tertial: { section: '5.1.4', also: ['lakemedel'] },
  tillaggsersattning: { section: '5.3', also: ['rorlig-ersattning'] },
  tjanstekop: { section: 'Bilaga 4', also: ['medfoljande', 'vpi'] },
  tolkning: { also: ['antagen', 'scenario'] },
  utfall: { also: ['prognos', 'percentil'] },
  utgangslage: { also: ['scenario', 'regelar'] },
  vardenhet: { also: ['halsocentral', 'egen-regi', 'extern-vardgivare'] },
  vikt: { section: '5.1.1', also: ['aldersklass', 'belopp-for-vikt-1'] },
  vpi: { section: 'Bilaga 4', also: ['tjanstekop', 'kpi', 'lpik'] },
};

const KEYS = Object.keys(TERMS) as TermKey[];

export interface Letter {
  readonly letter: string;
  readonly keys: readonly TermKey[];
}

/** The words that hold the text sought, in themselves or in what is said of them, by their first letter. */
export function lettersOf(t: Dictionary, language: Language, search: string): Letter[] {
  const collator = new Intl.Collator(language);
  const sought = search.trim().toLowerCase();
  const wordOf = (key: TermKey): string => sortedBy(t.glossary.term[key].word);
  const found = KEYS.filter((key) => {
    const { word, text } = t.glossary.term[key];
    return `${word} ${text}`.toLowerCase().includes(sought);
  }).sort((a, b) => collator.compare(wordOf(a), wordOf(b)));
  const letters = new Map<string, TermKey[]>();
  for (const key of found) {
    const letter = wordOf(key).charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), key]);
  }
  return [...letters].map(([letter, keys]) => ({ letter, keys }));
}

export function isTerm(key: string): key is TermKey {
  return Object.hasOwn(TERMS, key);
}

/** A stamp is sought by what is written on it. */
function sortedBy(word: string): string {
  return /[”“](.*)[”“]/.exec(word)?.[1] ?? word;
}
