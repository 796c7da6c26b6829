// Metodsidan: hur modellen räknar, regel för regel. Nycklarna till reglerna är avsnittens adresser.
import { plural } from './words.ts';

export const method = {
  title: 'Så räknas ersättningen',
  intro:
    'Varje regel i den ordning källan har den: en mening, formeln, formeln med en vårdenhets egna tal och de tolkningar som behövs. Sist står hur noga sidan räknar, vad som är antaget och hur du hänvisar hit.',
  contents: 'Innehåll',
  rules: 'Reglerna',
  print: 'Skriv ut metodsidan',
  unit: 'Visa talen för',
  own: (unit: string, rules: string) => `Med talen för ${unit}, ${rules}`,
  ownNone: (unit: string) => `Posten ger ingenting för ${unit}.`,
  readings: (n: number) => plural(n, 'Tolkning som gäller', 'Tolkningar som gäller'),
  toReadings: 'Pröva en annan tolkning',
  values: (n: number) => `Värden i reglerna (${n})`,
  valuesCaption: (rule: string, year: string, other: string) =>
    `${rule}: värden i reglerna ${year} jämfört med ${other}`,
  value: 'Värde',
  rule: {
    listning: {
      title: 'Ersättning per listad invånare',
      sentence:
        'Varje listad ger ett belopp efter sin ålder. Åldrar som besöker vården mycket har högre vikt, och vikterna är desamma i hela länet.',
      formula: [
        'Ersättning = belopp för vikt 1,00 × vägda listade',
        'Vägda listade = summan av vikt × listade i varje åldersklass',
      ],
    },
    cni: {
      title: 'Socioekonomisk faktor (CNI)',
      sentence:
        'Varje listad ger ett genomsnittligt belopp, som höjs eller sänks lika mycket som enhetens CNI ligger över eller under länets medelvärde.',
      formula: [
        'Ersättning = genomsnittligt belopp × listade × enhetens CNI ÷ länets medelvärde',
        'Länets medelvärde = summan av listade × CNI i alla enheter ÷ listade i länet',
        'CNI ur de sju grupperna = summan av vikt × personer i gruppen ÷ listade ÷ SCB:s referensvärde',
      ],
    },
    glesbygd: {
      title: 'Glesbygdsfaktor',
      sentence:
        'En pott delas efter poäng mellan enheter vars listade bor minst tre mil från sjukhuset i Östersund. Potten är en andel av en summa som den själv ingår i: därför delas 15 procent med 85 procent.',
      formula: [
        'Glesbygdspott = andelen ÷ (1 − andelen) × (listning + CNI i hela länet)',
        'Ersättning = glesbygdspott × enhetens poäng ÷ alla enheters poäng',
        'Poäng = listade vägda efter avstånd × listade vägda efter storlek ÷ listade',
      ],
    },
    lakemedel: {
      title: 'Läkemedel',
      sentence:
        'Varje listad ger ett belopp efter sin ålder, med egna vikter. Beloppet är preliminärt och kan ändras varje tertial; över året räknas medelvärdet.',
      formula: [
        'Ersättning = årets belopp för vikt 1,00 × vägda listade',
        'Årets belopp = summan av tre tertials belopp ÷ 3',
      ],
    },
    rehab: {
      title: 'Rehabkoordinator',
      sentence: 'Varje listad mellan 16 och 67 år ger ett fast belopp.',
      formula: ['Ersättning = belopp per person × listade 16–67 år'],
    },
    externa: {
      title: 'Påslag och momskompensation till externa vårdgivare',
      sentence:
        'Enheter som inte drivs av regionen får ett påslag för administration, och därefter kompensation för moms. Ingetdera räknas på läkemedel, rörlig ersättning eller tillägg.',
      formula: [
        'Påslag = påslagets procent × (listning + CNI + glesbygd + rehab)',
        'Momskompensation = momsens procent × (listning + CNI + glesbygd + rehab + påslag)',
      ],
    },
    utbetalning: {
      title: 'Utbetalning månad för månad',
      sentence:
        'Varje månad betalas en tolftedel av årsbeloppet, räknat på listan i början av månaden. Pengarna betalas den 20:e eller nästa bankdag. Nya enheter följer samma regel från sin första månad.',
      formula: [
        'Månadens betalning = upparbetat till och med månaden − betalt tidigare',
        'Upparbetat = summan av en tolftedel av årsbeloppet på varje månads lista',
      ],
    },
    'nasta-ar': {
      title: 'Nästa år utan beslut',
      sentence:
        'Beslutas inget senast i juni räknas årets ersättning upp med LPIK, utom läkemedel. Indexet anges av den som räknar; sidan hittar aldrig på ett.',
      formula: [
        'Nästa års belopp = årets belopp × (1 + LPIK)',
        'Nästa års läkemedel = årets belopp, tills något annat beslutas',
      ],
    },
    rorlig: {
      title: 'Rörlig ersättning',
      sentence:
        'Det som har utförts ersätts per styck: hälsosamtal, besök av patienter från andra regioner och från andra enheter, handledning. Patientavgifterna behåller enheten.',
      formula: [
        'En post = antal × belopp eller pris enligt prislistan',
        'Besök av asylsökande = pris − patientavgift',
        'Rörlig ersättning = summan av posterna − kostnad för egna listades besök på andra enheter',
      ],
    },
    tillagg: {
      title: 'Tilläggsersättning',
      sentence:
        'Särskilda uppdrag ersätts för sig och betalas med månadens ersättning. För läkare och psykologer under utbildning och för folkhälsa finns en ram för hela länet.',
      formula: [
        'Familjecentral = belopp × listade barn 0–5 år, dock minst det lägsta och högst det högsta beloppet',
        'Boenden = antal platser × belopp per plats',
        'Tjänster under utbildning = del av lönen × månader, högst till ramen',
      ],
    },
    tjanstekop: {
      title: 'Tjänsteköp',
      sentence:
        'Region och kommun betalar varandra per påbörjad timme. Distriktssköterskans arbete kvällar och nätter inom primärvårdens uppdrag utförs utan ersättning.',
      formula: [
        'Belopp = påbörjade timmar × timpris',
        'Tid = vård + administration + restid när resan bara görs för uppdraget',
        'Timpris = avtalets timpris, uppräknat med VPI för varje år',
      ],
    },
    medfoljande: {
      title: 'Medföljande personal',
      sentence:
        'Personal som följer med en patient på sjukhus ersätts av den som har bett om den. Sidan följer Region Värmlands regel med timbelopp, eller den faktiska kostnaden. Utan undertecknat avtal betalas ingenting.',
      formula: [
        'Belopp = timmar × årets nationella timbelopp för assistans',
        'Vid faktisk kostnad: belopp = lön + resa + restid',
      ],
    },
  },
  exact: {
    title: 'Så noga räknas det',
    texts: [
      'Allt räknas i decimaltal och hela ören, aldrig i avrundade mellansteg. Samma underlag ger samma svar på varje dator.',
      'Varje post avrundas en gång, till hela ören; ett halvt öre avrundas uppåt, och för en kostnad nedåt. Summor är summor av avrundade poster.',
      'När en pott delas går de sista örena till dem som ligger närmast nästa öre, så att delarna blir hela potten. Tolv månader blir på samma sätt hela året.',
      'Saknas ett värde eller ett regelår säger sidan det. Ingenting räknas som noll för att det fattas.',
    ],
  },
  standing: {
    title: 'Exempel, uppskattat och antaget',
    intro: (rules: string) => `Hur säkra värdena i reglerna för ${rules} är:`,
    count: (n: number) => (n === 1 ? '1 värde' : `${n} värden`),
    assumed: 'Antagna värden',
    noValue: 'Inget värde är antaget.',
    readings: (n: number) =>
      `Därtill kommer ${n} tolkningar av det som källan lämnar öppet. De står vid sina regler.`,
    data: 'Underlag',
    texts: [
      'Exempeldata är påhittade: trettio vårdenheter med påhittade storlekar, CNI och listor på verkliga orter. De är kalibrerade så att modellen ger de publicerade potterna.',
      'Exempellistans åldrar utgår från en uppskattning av befolkningen 2024. Den är framräknad ur SCB:s uppgifter för 2019 och är inte SCB:s egen.',
      'Exempelenheternas avstånd är fågelvägen från Östersund, inte vägavstånd. En enhet nära en gräns kan höra till nästa intervall.',
      'LPIK, senare års VPI och referensräntan gissas inte. Den som räknar anger dem.',
    ],
    loaded: 'Just nu visas egna filer. Det som sägs om exempeldata gäller inte dem.',
  },
  sources: {
    title: 'Källor, version och datum',
    list: [
      'Regler 2025 och 2026: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026, förslag till kompletterande ändringar, som trycker båda årens värden sida vid sida. Fakta är hämtade därur; orden är sidans egna.',
      'Tjänsteköp: avtalet om hälso- och sjukvård mellan Region Jämtland Härjedalen och kommunerna i länet, huvudavtalet med bilaga 2 och 4.',
      'Medföljande personal: Region Värmlands regler för medföljande vid vård på sjukhus.',
      'Befolkning, orter och kommungränser: Statistiska centralbyrån (SCB), öppna data, licens CC0.',
      'Sidans programkod: MIT-licens.',
    ],
    licences: 'Licenser för sidan och det den är byggd av (på engelska)',
    version: 'Sidans version',
    params: 'Parametrarnas fingeravtryck',
    checked: (year: string) => `Regler ${year}, jämförda med källan`,
    from: (year: string) => `Regler ${year}, gäller från`,
  },
  cite: {
    title: 'Så hänvisar du hit',
    intro: 'Med texten nedan kan en annan se samma sak: samma version, regler och lista.',
    text: (rules: string, list: string, version: string, params: string, print: string, day: string) =>
      `Hälsovalssimulatorn, version ${version}. Regler: ${rules}, parametrar ${params}. Lista: ${list}, fingeravtryck ${print}. Hämtad ${day}`,
    copy: 'Kopiera hänvisningen',
    copied: 'Hänvisningen är kopierad.',
    byHand: 'Webbläsaren kan inte kopiera här. Markera texten och kopiera den själv.',
  },
};
