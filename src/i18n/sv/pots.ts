// Ord för potterna: fast belopp eller fast pott, och vem som betalar.
import { NBSP, plural } from './words.ts';

export const pots = {
  title: {
    same: (other: string) => `De fem potterna är lika stora som ${other} på samma lista`,
    more: (tkr: string, other: string) =>
      `De fem potterna är ${tkr}${NBSP}tkr större än ${other} på samma lista`,
    less: (tkr: string, other: string) =>
      `De fem potterna är ${tkr}${NBSP}tkr mindre än ${other} på samma lista`,
  },
  intro:
    'När en vikt ändras räknas potten om: beloppet per poäng ligger fast och potten växer eller krymper. Vill du att potten ska vara oförändrad väljer du ”Håll potten”, så räknas det belopp ut som ger det.',
  waiting: 'Räknar potterna …',
  noRules: 'Scenariots regler kan inte användas. Gör om den senaste ändringen, eller ta bort den.',
  failed: (message: string) =>
    `Beräkningen gick inte att göra. Ladda om sidan och försök igen. Webbläsaren uppger: ${message}`,
  missing: (pool: string) => `Potten för ${pool} saknas:`,
  caption: (name: string, other: string, period: string) =>
    `Potterna före uttag till externa vårdgivare. Regler ${name} och ${other}, båda på listan ${period}. Tusental kronor per år.`,
  column: { pool: 'Pott', difference: 'Skillnad', amount: 'Belopp per poäng', per: 'Enhet' },
  sum: 'Summa fem potter',
  /** What the amount of a pool is per. */
  per: {
    listing: 'kr för vikt 1,00',
    cni: 'kr per listad i genomsnitt',
    sparsity: '% av listning, CNI och glesbygd',
    medication: 'kr för vikt 1,00',
    rehab: 'kr per person i arbetsför ålder',
  },
  hold: {
    title: 'Håll beloppet eller potten',
    legend: (pool: string) => `${pool}: vad som ligger fast`,
    rate: { amount: 'Håll beloppet', share: 'Håll andelen' },
    pot: 'Håll potten',
    field: (pool: string) => `Pott för ${pool}, tkr per år`,
    hint: (other: string) => `Tomt fält: som ${other}`,
    wrong:
      'Skriv ett belopp i tusental kronor med högst två decimaler, till exempel 304 261,5. Mer än 90 miljarder tkr går inte att räkna med. Lämna fältet tomt för samma pott.',
    change: (before: string, after: string) => `Från ${before} till ${after}.`,
    unchanged: (value: string) => `Ingen ändring behövs: ${value} ger redan potten.`,
    exact: (pool: string) => `Potten blir ${pool}${NBSP}kr per år, på öret.`,
    over: (pool: string, rest: string) =>
      `Potten blir ${pool}${NBSP}kr per år. Det är ${rest}${NBSP}kr mer än den skulle bli, för närmare kommer man inte med hela steg.`,
    under: (pool: string, rest: string) =>
      `Potten blir ${pool}${NBSP}kr per år. Det är ${rest}${NBSP}kr mindre än den skulle bli, för närmare kommer man inte med hela steg.`,
    amountStep: 'Beloppet skrivs i hela ören.',
    shareStep: 'Andelen skrivs i hundradels procent.',
    noEffect:
      'Potten går inte efter beloppet: den publicerade potten delas ut. Ändra det under Tolkningar om beloppet ska räknas ut.',
    outside: (name: string, value: string, bounds: string) =>
      `Potten hålls inte: ${name} skulle bli ${value}, utanför gränserna ${bounds}. Skriv en annan pott.`,
    unreached: (name: string, bounds: string) =>
      `Potten hålls inte: ${name} skulle hamna utanför gränserna ${bounds}. Skriv en annan pott.`,
    barred: 'Potten kan inte hållas, för den går inte att räkna. Åtgärda felet i underlaget först.',
    use: 'Använd i scenariot',
    unused: 'Scenariot är inte ändrat ännu.',
    used: 'Beloppen används nu i scenariot. Du kan ångra det överst på sidan.',
    kept: 'Beloppet är nu satt så att potten hålls.',
    nothing: 'Beloppen ger redan de hållna potterna. Det finns inget att ändra.',
  },
  reason: {
    one: (pool: string, tkr: string) => `Potten för ${pool} hålls vid ${tkr}${NBSP}tkr.`,
    several: (list: string) => `Potterna hålls: ${list}.`,
    part: (pool: string, tkr: string) => `${pool} vid ${tkr}${NBSP}tkr`,
  },
  /** In the middle of a sentence. */
  of: { listing: 'listning', cni: 'CNI', sparsity: 'glesbygd', medication: 'läkemedel', rehab: 'rehab' },
  published: {
    title: 'Att hålla potten och att dela ut en fast pott',
    text: 'Tolkningen ”fast pott” delar ut den publicerade potten utan att något belopp ändras. Det är inte samma sak som att hålla potten: den publicerade potten är avrundad, och den följer inte med när listan växer.',
    link: 'Ändra tolkningarna',
    caption: (other: string) =>
      `Den publicerade potten mot den som ${other} ger på samma lista, kronor per år.`,
    column: { published: 'Publicerad pott', held: 'Hållen pott', difference: 'Skillnad', now: 'Nu delas ut' },
    fixed: 'Publicerad pott',
    free: 'Belopp gånger poäng',
  },
  pays: {
    title: {
      now: (name: string, other: string) => `Vem som får mer och mindre: ${name} mot ${other}`,
      held: (name: string, other: string) => `Vem som betalar när potten hålls: ${name} mot ${other}`,
    },
    before: (other: string) => `Med ${other}`,
    now: (name: string) => `Med ${name}`,
    held: 'Med hållen pott',
    caption: (period: string) =>
      `Alla poster för listade, kronor per år, på listan ${period}. Minus betyder att vårdenheten får mindre.`,
  },
  shifts: {
    up: (n: number, kr: string) =>
      `${n} ${plural(n, 'vårdenhet', 'vårdenheter')} får mer, sammanlagt ${kr}${NBSP}kr per år.`,
    down: (n: number, kr: string) =>
      `${n} ${plural(n, 'vårdenhet', 'vårdenheter')} får mindre, sammanlagt ${kr}${NBSP}kr per år.`,
    noneUp: 'Ingen får mer.',
    noneDown: 'Ingen får mindre.',
    balance: {
      same: 'Det går jämnt upp.',
      more: (kr: string) => `Sammanlagt betalas ${kr}${NBSP}kr mer ut.`,
      less: (kr: string) => `Sammanlagt betalas ${kr}${NBSP}kr mindre ut.`,
    },
    none: 'Ingen vårdenhet får mer eller mindre.',
    barred: (n: number) =>
      `${n} ${plural(n, 'vårdenhet', 'vårdenheter')} saknar belopp och räknas inte med i summorna.`,
    column: { unit: 'Vårdenhet', change: 'Ändring', percent: 'Ändring i procent' },
    axis: (unit: string) => `Ändring, ${unit}`,
    chart: (title: string, n: number) =>
      `${title}. Diagram med ${n} ${plural(n, 'vårdenhet', 'vårdenheter')}. Gå mellan dem med piltangenterna.`,
    row: (unit: string, kr: string, percent: string, before: string, after: string) =>
      `${unit}: ${kr}${NBSP}kr per år (${percent}), från ${before}${NBSP}kr till ${after}${NBSP}kr.`,
    rowBarred: (unit: string) => `${unit}: belopp saknas.`,
    limited: (shown: number, all: number) =>
      `Diagrammet visar de ${shown} av ${all} vårdenheter som ändras mest. Alla finns i tabellen.`,
    all: 'Regionen',
    more: (n: number) => `Visa ${n} till`,
    shown: (n: number, all: number) => `Visar ${n} av ${all}.`,
  },
  next: {
    title: 'Ska ingen vårdenhet förlora för mycket?',
    goal: 'Sök ett parametervärde',
    goalText:
      'Målsökningen ändrar reglerna själva: den söker det värde där ingen vårdenhet tappar mer än du säger.',
    transition: 'Lägg ett golv',
    transitionText:
      'Övergångsregeln låter reglerna vara: den lyfter dem som tappar mest, och de andra betalar inom potten.',
  },
};
