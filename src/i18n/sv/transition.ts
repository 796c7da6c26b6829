// Ord för övergångsregler: golv, tak, infasning, och vem som finansierar vem.
import { NBSP, plural } from './words.ts';

export const transition = {
  title: {
    none: 'Övergångsregeln flyttar inga pengar',
    moved: (mkr: string, payers: number, receivers: number) =>
      `Övergångsregeln flyttar ${mkr}${NBSP}tkr per år från ${payers} ${plural(payers, 'vårdenhet', 'vårdenheter')} till ${receivers}`,
    unkept: 'Övergångsregeln går inte att hålla inom potten',
    waiting: 'Övergångsregel',
  },
  intro:
    'En övergångsregel begränsar hur mycket en vårdenhet får tappa eller vinna per år när reglerna ändras. Pengarna tas inom potten, så summan är densamma på öret. Först används det som taken frigör. Resten betalar alla vårdenheter som ligger över sitt golv, i proportion till hur långt över det de ligger, även de som tappar så länge de stannar över golvet.',
  basis: (name: string, other: string) =>
    `Före: ${other}. Efter: ${name}. Alla poster för listade, kronor per år.`,
  measure: 'Gränserna anges i',
  measures: { percent: 'Procent', perListed: 'Kronor per listad' },
  field: {
    floor: 'Golv: lägsta ändring',
    ceiling: 'Tak: högsta ändring',
    years: 'Infasning',
    share: (year: number) => `År ${year}, procent`,
    unit: 'Vårdenhet',
    allUnits: 'De största beloppen av alla',
    year: 'År',
  },
  yearsOf: (n: number) => (n === 1 ? 'Genast' : `${n} år`),
  hint: {
    floor: '−1 betyder att ingen får tappa mer. Tomt fält: inget golv.',
    ceiling: '3 betyder att ingen får vinna mer. Tomt fält: inget tak.',
    shares:
      'Så stor del av omfördelningen är gjord varje år. Det sista året är alltid 100 procent. Hela potten följer de nya reglerna från första året.',
    equal: 'Lika steg',
  },
  wrong: {
    number: 'Skriv ett tal med högst två decimaler, till exempel −1, eller lämna fältet tomt.',
    share: 'Skriv en procentsats från 0 till 100.',
  },
  unkept: {
    floorAboveCeiling: 'Golvet ligger över taket. Sänk golvet eller höj taket.',
    floorsExceedPot: (tkr: string) =>
      `Potten räcker inte till golvet: det saknas ${tkr}${NBSP}tkr per år. Sänk golvet, eller höj potten.`,
    potExceedsCeilings: (tkr: string) =>
      `Potten får inte plats under taket: det blir ${tkr}${NBSP}tkr över per år. Höj taket, eller sänk potten.`,
    badPhaseIn: 'Andelarna får inte minska från ett år till nästa, och det sista året ska vara 100 procent.',
  },
  waiting: 'Räknar övergången …',
  cancel: 'Avbryt',
  again: 'Räkna igen',
  pot: (tkr: string) => `Potten: ${tkr}${NBSP}tkr, lika före och efter övergångsregeln.`,
  growth: {
    same: (other: string) => `Den är lika stor som ${other}.`,
    more: (tkr: string, other: string) => `Den är ${tkr}${NBSP}tkr större än ${other}.`,
    less: (tkr: string, other: string) => `Den är ${tkr}${NBSP}tkr mindre än ${other}.`,
  },
  moved: (payers: number, receivers: number, kr: string) =>
    `${payers} ${plural(payers, 'vårdenhet avstår', 'vårdenheter avstår')} sammanlagt ${kr}${NBSP}kr per år, och ${receivers} får lika mycket.`,
  notMoved: 'Ingen vårdenhet avstår eller får något: alla håller sig inom gränserna.',
  outside: (n: number) =>
    `${n} ${plural(n, 'vårdenhet står', 'vårdenheter står')} utanför, för de är nya, har upphört eller saknar listade. De får vad de nya reglerna ger.`,
  year: (n: number, share: string) => `År ${n}: ${share} av omfördelningen`,
  table: {
    caption: (name: string, other: string) =>
      `Kronor per år. Före är ${other}, fullt ut är ${name} utan övergångsregel. Plus i sista kolumnen betyder att vårdenheten får pengar av de andra, minus att den avstår.`,
    column: {
      unit: 'Vårdenhet',
      before: 'Före',
      full: 'Fullt ut',
      fullChange: 'Ändring fullt ut',
      adjusted: 'Med övergång',
      adjustedChange: 'Ändring med övergång',
      flow: 'Får eller avstår',
    },
    region: 'Regionen',
    outside: { new: 'ny', gone: 'har upphört', empty: 'utan listade' },
    more: (n: number) => `Visa ${n} till`,
    shown: (n: number, all: number) => `Visar ${n} av ${all}.`,
  },
  chart: {
    title: {
      none: 'Ändringen blir densamma med och utan övergångsregel',
      lifted: (unit: string) => `${unit} lyfts mest`,
      fromTo: (unit: string, from: string, to: string) => `${unit} lyfts mest: från ${from} till ${to}`,
    },
    lowest: (unit: string, full: string, other: string, adjusted: string) =>
      `Lägst ändring fullt ut har ${unit}, ${full}. Med övergångsregeln är den lägsta ${adjusted}, för ${other}.`,
    limited: (shown: number, all: number) =>
      `Diagrammet visar de ${shown} av ${all} vårdenheter som regeln ändrar mest för. Alla finns i tabellen.`,
    label: (title: string, n: number) =>
      `${title}. Diagram med ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}. Gå mellan dem med piltangenterna.`,
    axis: {
      percent: (other: string) => `Ändring mot ${other}, procent`,
      perListed: (other: string) => `Ändring mot ${other}, kr per listad`,
    },
    names: { from: 'Fullt ut', to: 'Med övergång' },
    limit: {
      floor: (limit: string) => `Golv ${limit}`,
      ceiling: (limit: string) => `Tak ${limit}`,
    },
    perListed: (kr: string) => `${kr}${NBSP}kr per listad`,
    row: (unit: string, full: string, adjusted: string, flow: string) =>
      `${unit}: ${full} fullt ut, ${adjusted} med övergång. ${flow}`,
    gets: (kr: string) => `Får ${kr}${NBSP}kr per år av de andra.`,
    gives: (kr: string) => `Avstår ${kr}${NBSP}kr per år.`,
    neither: 'Får och avstår inget.',
  },
  flows: {
    title: 'Vem som finansierar vem',
    claim: (receiver: string, got: string, payer: string, given: string) =>
      `${receiver} får mest, ${got} per år. ${payer} avstår mest, ${given}`,
    untouched: (n: number) =>
      `${n} ${plural(n, 'vårdenhet', 'vårdenheter')} varken får eller avstår något och är inte med i diagrammet.`,
    axis: (unit: string) => `Får eller avstår, ${unit}`,
    all: (n: number, all: number) => `De ${n} största av ${all} belopp mellan vårdenheter, kronor per år.`,
    receives: (unit: string, kr: string, n: number) =>
      `${unit} får ${kr}${NBSP}kr per år från ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}.`,
    pays: (unit: string, kr: string, n: number) =>
      `${unit} avstår ${kr}${NBSP}kr per år till ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}.`,
    neither: (unit: string) => `${unit} varken får eller avstår något.`,
    none: 'Inga belopp går mellan vårdenheter.',
    caption: 'Från vem till vem, kronor per år',
    column: { from: 'Avstår', to: 'Får', ore: 'Belopp' },
  },
  include: {
    label: 'Ta med i ändringsförslaget',
    hint: 'Övergångsregeln blir då ett eget avsnitt i ändringsförslaget under Regeltext. I övrigt sparas den inte med scenariot.',
    missing: 'Ange först ett golv, ett tak eller en infasning som går att hålla inom potten.',
  },
  amendment: {
    heading: 'Övergångsregel',
    basis: (name: string, other: string) =>
      `Övergångsregeln begränsar ändringen från ${other} till ${name}, räknad på alla poster för listade. Följderna ovan är utan den.`,
    floor: (limit: string) => `Golv: en vårdenhets ersättning per år ändras med lägst ${limit}.`,
    ceiling: (limit: string) => `Tak: en vårdenhets ersättning per år ändras med högst ${limit}.`,
    perListed: (value: string) => `${value}${NBSP}kr per listad`,
    share: (share: string, year: number) => `${share}${NBSP}% år ${year}`,
    phaseIn: (shares: string) => `Infasning: så stor del av omfördelningen är gjord varje år: ${shares}.`,
    within: 'Övergångsregeln finansieras inom potten: summan är densamma på öret.',
    moved: (kr: string, payers: number, receivers: number) =>
      `Den flyttar ${kr}${NBSP}kr per år från ${payers} ${plural(payers, 'vårdenhet', 'vårdenheter')} till ${receivers}.`,
    movedFirst: (kr: string, payers: number, receivers: number) =>
      `Det första året flyttar den ${kr}${NBSP}kr från ${payers} ${plural(payers, 'vårdenhet', 'vårdenheter')} till ${receivers}.`,
    notMoved: 'Den flyttar inga pengar: alla vårdenheter håller sig inom gränserna.',
    notMovedFirst: 'Det första året flyttar den inga pengar.',
  },
  other: {
    title: 'Det här ändrar inte reglerna',
    text: 'En övergångsregel ligger bredvid reglerna. Den kommer med i ändringsförslaget om du kryssar för det, men sparas inte i scenariot. Vill du i stället ändra en parameter så att ingen tappar för mycket söker du värdet.',
    link: 'Sök värdet under Målsökning',
  },
};
