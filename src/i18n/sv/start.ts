// Ord för startsidan.
import { NBSP, plural } from './words.ts';

const list = new Intl.ListFormat('sv');

export const start = {
  picture: {
    all: (all: number, now: string, other: string, more: boolean) =>
      `Alla ${all} vårdenheter får ${more ? 'mer' : 'mindre'} ${now} än ${other}`,
    some: (gain: number, all: number, now: string, other: string) =>
      `${gain} av ${all} vårdenheter får mer ${now} än ${other}`,
    none: (all: number, now: string, other: string) =>
      `${all} ${plural(all, 'vårdenhet får', 'vårdenheter får')} lika mycket ${now} som ${other}`,
    unknown: (now: string, other: string) =>
      `Vilka vårdenheter som får mer ${now} än ${other} kan inte räknas ännu`,
    coming: (now: string, other: string) => `Räknar vilka som får mer ${now} än ${other} …`,
    alone: (units: number, now: string) => `De ${units} vårdenheter som får mest för sina listade ${now}`,
    range: (low: string, least: string, high: string, most: string) =>
      `I procent: från ${least} (${low}) till ${most} (${high}).`,
    up: 'Plus och blått: enheten får mer. Minus och orange: den får mindre.',
    size: 'Cirkelns yta: skillnad per år',
    of: 'Allt som enheten får på ett år: för listade, rörlig ersättning, tillägg och tjänsteköp.',
    whole: (mkr: string, parts: readonly string[]) =>
      `Hela skillnaden är ${mkr}${NBSP}miljoner kronor: ${list.format(parts)}.`,
    parts: {
      pools: (mkr: string) => `${mkr} för listade`,
      extra: (mkr: string) => `${mkr} i påslag och momskompensation till externa`,
      others: (mkr: string) => `${mkr} i rörlig ersättning, tillägg och tjänsteköp`,
    },
    table: 'Visa siffrorna i en tabell',
    caption: (now: string, other: string) =>
      `Vad varje vårdenhet får i allt ${other} och ${now}, kronor per år`,
    region: 'Alla vårdenheter',
    without: (n: number) =>
      `${n} ${plural(n, 'vårdenhet saknar', 'vårdenheter saknar')} koordinater och står bara i tabellen.`,
  },
  empty: {
    title: 'Inga vårdenheter med listade i underlaget',
    text: 'Läs in en fil med enheter och en med listade, eller gå tillbaka till exempeldata.',
    load: 'Till inläsningen',
  },
  faults: (n: number) => `Underlaget har ${n} ${plural(n, 'sak', 'saker')} att titta på:`,
  toFaults: 'se dem på översikten',
  paths: 'Välj en väg in',
  path: {
    politician: {
      who: 'För dig som beslutar',
      title: 'Vad betyder förslaget, och för vem?',
      text: 'Vad regionen betalar, vilka som får mer och mindre, och varför.',
    },
    unit: {
      who: 'För dig på en vårdenhet',
      title: 'Vad får min vårdenhet, och när?',
      text: 'Årets ersättning, månad för månad, och hur varje belopp har räknats.',
    },
    planner: {
      who: 'För dig som planerar',
      title: 'Pröva andra regler inför ett beslut',
      text: 'Ändra vikter, belopp och potter, och se vad det gör med varje vårdenhet.',
    },
  },
  tour: 'Visa mig runt',
  length: (steps: number, minutes: number) => `${steps} steg, omkring ${minutes} minuter`,
  choose: 'Välj vårdenhet',
  chooseNone: 'Välj …',
  open: 'Visa enheten',
  chooseFirst: 'Välj en vårdenhet i listan först.',
  everything: 'Allt du kan göra',
  groups: {
    see: 'Se vad reglerna ger',
    unit: 'Följa en vårdenhet',
    try: 'Pröva andra regler',
    certain: 'Förstå och ifrågasätta',
    data: 'Egna uppgifter',
  },
  tasks: {
    overview: 'Se regionens år, post för post',
    ranking: 'Se vilka som får mer och vilka som får mindre',
    why: 'Se varför ett belopp ändras',
    competition: 'Jämföra egen regi med externa',
    print: 'Skriva ut ett underlag till mötet',
    unit: 'Se en enhets intäkter, månad för månad',
    purchase: 'Räkna på tjänsteköp och fakturor',
    parameters: 'Ändra ett belopp eller en regel',
    weights: 'Ändra åldersvikter',
    pots: 'Hålla en pott oförändrad',
    goal: 'Räkna baklänges från ett mål',
    transition: 'Fasa in en ändring över flera år',
    several: 'Ställa flera förslag sida vid sida',
    ruleText: 'Få regeltexten till ett förslag',
    interpretations: 'Se vad en annan tolkning skulle ge',
    sensitivity: 'Se vilka regler som betyder mest',
    sweep: 'Låta ett värde gå från lågt till högt',
    chance: 'Se hur säker en prognos är',
    method: 'Läsa hur modellen räknar',
    glossary: 'Slå upp ett ord',
    load: 'Läsa in egna filer',
    out: 'Hämta resultat till Excel',
    kept: 'Spara arbetet och öppna det igen',
    accessibility: 'Läsa om sidans tillgänglighet',
  },
  about: {
    sample: 'Sidan visar exempeldata. Vårdenheterna och de listade är påhittade; reglerna är de verkliga.',
    own: 'Sidan visar de uppgifter som du har läst in.',
  },
};
