// Varför den siffran: storheternas namn och förklaringarna.

import { quantity } from './quantity.ts';
import { reading } from './reading.ts';
import { sentence } from './sentence.ts';
import { plural } from './words.ts';

export const why = {
  quantity,
  sentence,
  reading,
  how: {
    rounded: 'Avrundat till hela ören',
    roundedUp: 'Avrundat uppåt till hela timmar',
    atLeast: 'Det största av beloppen gäller.',
    atMost: 'Det minsta av beloppen gäller.',
    shared:
      'En andel av hela beloppet. De sista örena fördelas så att alla andelar tillsammans blir hela beloppet.',
  },
  dialog: {
    open: (amount: string, label: string) => `${amount}, ${label} – visa hur beloppet är uträknat`,
    hint: 'Välj ett belopp för att se hur det är uträknat.',
    title: (line: string, unit: string) => `${line}, ${unit}`,
    rules: (year: string, status: string) => `regelår ${year} (${status})`,
    loading: 'Tar fram uträkningen …',
    barred: 'Beloppet kan inte räknas',
    calculation: 'Så är det räknat',
    basis: 'Underlag',
    parameters: 'Värden ur reglerna',
    rows: 'Rader i filerna',
    typed: 'Inskrivet på sidan',
    readings: 'Tolkningar som gäller',
    readingsWithin: (n: number) => `Tolkningar för posterna som ingår (${n})`,
    monthTwelfth:
      'En månad är en tolftedel av årets belopp på månadens lista. Ören förs vidare till nästa månad, så att tolv månader blir årets summa.',
    monthDue:
      'Månadens betalning är det som har upparbetats till och med månaden, minus det som har betalats tidigare. Så blir tolv månader årets summa, på öret.',
    published: 'Publicerat för hela regionen',
    section: (section: string) => (/^[\d.]+$/.test(section) ? `§${section}` : section),
    from: (date: string) => `gäller från ${date}`,
    fileRows: (file: string, rows: string) => `${file}, rad ${rows}`,
    severalOf: (name: string, n: number) => `${name}, ${n} värden`,
    sumOf: (n: number) => `Summan av ${n} belopp`,
    print: 'Skriv ut',
    year: 'hela året',
    kr: 'kr',
    perMonth: 'kr/mån',
    age: (ages: string) => `${ages} år`,
    time: {
      hours: (n: number) => plural(n, 'timme', 'timmar'),
      minutes: (n: number) => plural(n, 'minut', 'minuter'),
      days: (n: number) => plural(n, 'dag', 'dagar'),
      months: (n: number) => plural(n, 'månad', 'månader'),
    },
    cniGroup: {
      elderlyAlone: 'ensamboende över 65 år',
      underFive: 'barn under 5 år',
      singleParent: 'ensamstående med barn',
      lowEducation: 'låg utbildning',
      unemployed: 'arbetslösa eller i åtgärd',
      bornAbroad: 'födda i vissa andra länder',
      movedIn: 'inflyttade',
    },
  },
  example: {
    title: (unit: string, year: string) => `Räkneexempel: ${unit} ${year}`,
    intro: (rules: string) => `Varje post med formel och belopp, ${rules}. Räkna efter med miniräknare.`,
    formula: 'Formel',
    lines: 'Beloppen post för post',
    year: 'Summa för året',
    months: 'Betalas ut månad för månad',
    month: 'Månad',
    forecast: 'prognos',
    payday: 'Betalas',
    print: 'Skriv ut räkneexempel',
  },
};
