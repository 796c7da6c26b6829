// Ord för det sparade: vad webbläsaren sparar, ögonblicksbilder och projektfilen.
import { plural } from './words.ts';

export const keeping = {
  notice: 'Sparat arbete',
  continued: (at: string) => `Fortsätter där du slutade (${at}).`,
  copied: (at: string) =>
    `Öppen i en annan flik: det här är en egen kopia (${at}). Det du ändrar här ändras inte där.`,
  startOver: 'Börja om med exempeldata',
  close: 'Stäng',
  toKept: 'Se vad som är sparat',
  saveFile: 'Spara projektet som fil',
  unkept: 'Inte sparat',
  problem: {
    full: 'Webbläsarens utrymme är fullt, så de senaste ändringarna är inte sparade. Spara projektet som fil, eller ta bort äldre ögonblicksbilder.',
    blocked:
      'Sparas inte i den här webbläsaren: den tillåter ingen lagring, till exempel för att fönstret är privat. Spara projektet som fil innan du stänger sidan.',
    newer:
      'Det som är sparat i webbläsaren är sparat av en nyare version av sidan och går inte att öppna med den här. Inget av det är borta. Det du gör nu sparas inte: spara det som projektfil, och ladda sedan om sidan så att den är den senaste.',
    unread:
      'Det som är sparat i webbläsaren gick inte att läsa just nu, och det du gör nu sparas inte. Ladda om sidan. Hjälper inte det, se om disken är full, och spara projektet som fil innan du stänger sidan.',
    failed:
      'De senaste ändringarna kunde inte sparas i webbläsaren. Spara projektet som fil innan du stänger sidan.',
  },
  detail: (message: string) => `Webbläsaren uppger: ${message}`,
  homeless:
    'Det som nyss ersattes kunde inte sparas i webbläsaren. Spara det som fil om du vill ha det kvar.',
  saveHomeless: 'Spara det ersatta som fil',
  title: 'Det här sparas',
  intro:
    'Det du läser in och gör sparas i den här webbläsaren medan du arbetar, så att du kan fortsätta där du slutade. Inget skickas någonstans.',
  keptAt: (at: string) => `Allt är sparat, senast ${at}.`,
  kept: 'Allt är sparat.',
  saving: 'Sparar …',
  nothing: 'Det finns inget eget arbete att spara ännu. Exempeldata följer med sidan.',
  snapshots: {
    title: 'Ögonblicksbilder',
    text: 'De 20 senaste, en var femte minut medan du ändrar och en innan något ersätts. Går du tillbaka till en sparas först det du har nu.',
    none: 'Det finns inga ögonblicksbilder ännu.',
    caption: 'Ögonblicksbilder, den senaste först',
    at: 'Tid',
    why: 'Tagen',
    holds: 'Innehåll',
    actions: 'Gör så här',
    goBack: 'Gå tillbaka hit',
    save: 'Spara som fil',
    remove: 'Ta bort',
    of: (at: string) => `från ${at}`,
    gone: 'Ögonblicksbilden finns inte längre. Den kan ha tagits bort i en annan flik.',
    went: (at: string) => `Sidan visar nu det som fanns ${at}.`,
    notComputed: (message: string) =>
      `Ögonblicksbilden kunde inte räknas, så det du hade visas fortfarande. Spara den som fil om du vill ha den kvar. Webbläsaren uppger: ${message}`,
    reasons: {
      change: 'Under arbetet',
      files: 'Innan filer lästes in',
      sample: 'Före exempeldata',
      project: 'Innan ett projekt öppnades',
      snapshot: 'Före en återgång',
      tab: 'Från en stängd flik',
      failed: 'Kunde inte räknas',
    },
  },
  holds: {
    unreadable: 'Går inte att läsa',
    sample: 'Exempeldata',
    data: (units: number, listed: string) =>
      `${units} ${plural(units, 'vårdenhet', 'vårdenheter')}, ${listed} listade`,
    rules: (rules: string) => `regler ${rules}`,
    scenarios: (n: number) => `${n} ${plural(n, 'scenario', 'scenarier')}`,
    groups: (n: number) => `${n} ${plural(n, 'egen grupp', 'egna grupper')}`,
    years: (years: string) => `tillagt regelår ${years}`,
  },
  removal: {
    title: 'Ta bort allt',
    text: 'Tar bort allt som sidan har sparat i den här webbläsaren: underlag, scenarier, ögonblicksbilder och inställningar. Stäng andra flikar med sidan först, annars sparar de på nytt när du ändrar något där.',
    button: 'Ta bort allt …',
    question: 'Ta bort allt som är sparat?',
    lost: 'Det går inte att ångra. Spara projektet som fil först om du vill kunna fortsätta med det.',
    yes: 'Ta bort allt',
    no: 'Behåll',
    failed: (message: string) =>
      `Allt kunde inte tas bort. Rensa webbplatsens data i webbläsarens inställningar. Webbläsaren uppger: ${message}`,
  },
  project: {
    title: 'Projektfil',
    text: 'Allt du har på sidan i en fil: underlag, tillagda regelår, scenarier med motiveringar och logg, egna grupper, val och godtagna avvikelser. Öppna den under Läs in, här eller i en annan webbläsare.',
    warning: 'Filen innehåller listningen. Ge den bara till den som får se den.',
    saved: (name: string) => `${name} är sparad.`,
  },
  opening: {
    title: (name: string) => `Projektfilen ${name}`,
    written: (at: string, app: string) => `Sparad ${at} med version ${app}.`,
    replaces: 'Projektet ersätter allt som sidan visar nu. En ögonblicksbild av det du har nu sparas först.',
    open: 'Öppna projektet',
    discard: 'Öppna inte',
    opened: (name: string) => `Projektet i ${name} är öppnat.`,
    notComputed: (message: string) =>
      `Projektet kunde inte räknas, så det du hade visas fortfarande. Webbläsaren uppger: ${message}`,
  },
};
