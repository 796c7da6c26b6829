// Tillgänglighetsredogörelsen, enligt lagen (2018:1937) om tillgänglighet till digital offentlig service.

export const accessibility = {
  title: 'Tillgänglighets\u00adredogörelse',
  by: (name: string) =>
    `${name} står bakom den här webbsidan, Hälsovalssimulatorn. Alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan anmäla fler.`,
  byUnknown:
    'Redogörelsen gäller webbsidan Hälsovalssimulatorn. Alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du kan anmäla fler. Den som har lagt ut sidan har inte uppgett sitt namn här.',
  status: 'Hur tillgänglig är sidan?',
  statusText:
    'Sidan är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Den är byggd för att klara WCAG 2.1 på nivå AA, som den europeiska standarden EN\u00a0301\u00a0549 hänvisar till, och även WCAG 2.2 på samma nivå. Bristerna som är kända står nedan.',
  lacks: 'Vad är inte tillgängligt?',
  lack: {
    screenReaders:
      'Sidan är inte prövad med alla skärmläsare. Namn, roller och meddelanden är kontrollerade i koden, men ingen har gått igenom hela sidan med till exempel NVDA, JAWS, VoiceOver och TalkBack.',
    people:
      'Ingen utomstående har granskat sidan, och den är inte prövad tillsammans med personer med funktionsnedsättning.',
    browsers:
      'De flesta kontroller är gjorda i Chromium, som Chrome och Edge bygger på. I Firefox och Safari är de inte gjorda i samma omfattning.',
    wideTables:
      'Breda tabeller rullas i sidled på en smal skärm. Tabeller får göra det enligt WCAG, men de är svårare att överblicka då.',
    pictures:
      'Diagram som sparas som bild (PNG) har inget textalternativ i filen. På sidan finns samma uppgifter som mening och tabell, och tabellen kan sparas.',
    paper:
      'När en utskrift sparas som PDF beror det på webbläsaren om filen får rubriker och tabeller som ett hjälpmedel kan läsa. Samma uppgifter finns på sidan.',
    voice: 'Sidan är inte prövad med röststyrning.',
  },
  why: 'Skälet är att prövningen inte är gjord än, eller att formatet inte rymmer mer. Inget är undantaget för att det skulle vara oskäligt betungande att rätta till (12 § i lagen).',
  report: 'Hittar du något som inte fungerar?',
  reportText:
    'Säg till om du inte kan använda något på sidan, eller om du behöver innehållet i en annan form. Berätta vilken vy det gäller och vilket hjälpmedel du använder.',
  email: 'E-post',
  phone: 'Telefon',
  noContact:
    'Den som har lagt ut sidan har inte uppgett någon kontaktväg här. Vänd dig till den som gav dig adressen till sidan.',
  supervision: 'Tillsyn',
  supervisionText:
    'Säg först till den som ansvarar för sidan. Hjälper det inte kan du anmäla bristen till den myndighet som ser till att lagen följs. Enligt förordningen (2018:1938) är det Myndigheten för digital förvaltning (Digg).',
  supervisionMove:
    'Regeringen har föreslagit att Diggs uppgifter flyttas till Post- och telestyrelsen (PTS). Har det skett tar PTS emot anmälan.',
  supervisionLink: 'Anmäl bristande tillgänglighet till Digg',
  technical: 'Teknisk information',
  technicalText:
    'Sidan är en webbsida som räknar allt i webbläsaren. Den kräver JavaScript och en webbläsare från de senaste åren. Innehållet i filer som du själv läser in omfattas inte av redogörelsen.',
  built: 'Så är sidan byggd',
  feature: {
    keyboard:
      'Allt går att göra med tangentbord, även i diagrammen. Det syns var du är, och en länk leder förbi menyn.',
    tables: 'Varje diagram har en rubrik, en mening som säger vad det visar, och en tabell med samma tal.',
    colour:
      'Färg bär aldrig ensam en betydelse. Texten har minst kontrasten 4,5 till 1, i både ljust och mörkt utseende.',
    zoom: 'Sidan går att förstora till 400 procent och ryms på en skärm som är 320 punkter bred.',
    motion: 'Rörelser stängs av om du har valt det i datorn. Ingenting blinkar eller startar av sig självt.',
    words: 'Svåra ord är understrukna med prickar: tryck på dem för en förklaring.',
  },
  keys: {
    title: 'Tangenter',
    text: 'De här tangenterna gör något på sidan. I övrigt gäller webbläsarens egna.',
    caption: 'Vad tangenterna gör, plats för plats',
    key: 'Tangent',
    effect: 'Vad den gör',
    place: {
      page: 'Överallt',
      choice: 'Val i en rad, till exempel regelår',
      search: 'Sökrutan',
      chart: 'Diagram och karta',
      map: 'Kartans utsnitt',
      curve: 'Kurvan över vikterna',
      sweep: 'Svepets linje och rutnät',
      table: 'Tabeller',
      corrections: 'Rättelser av en inläst fil',
      term: 'Förklarade ord, och menyn på en smal skärm',
      dialog: 'Rutor och paneler över sidan',
      tour: 'Rundturer',
    },
    does: {
      page: {
        step: 'Till nästa länk, knapp eller fält, eller tillbaka. Den första länken leder förbi menyn.',
        press: 'Följer länken eller trycker på knappen. Länkar följs bara med Enter.',
        search: 'Öppnar sökningen. Snedstrecket går att stänga av i sökrutan.',
      },
      choice: { other: 'Väljer det som står bredvid.' },
      search: {
        hit: 'Till nästa eller förra träffen.',
        go: 'Går till träffen.',
        close: 'Stänger sökningen.',
      },
      chart: {
        mark: 'Till nästa eller förra märket, som läses upp och visas.',
        five: 'Fem märken bort.',
        ends: 'Till det första eller sista märket.',
        inside: 'In i det som visas om märket, till exempel en länk till enheten.',
        leave: 'Tillbaka till märket, eller bort från det.',
      },
      map: { part: 'Till listan och knapparna ovanför kartan: en kommun, närmare, längre bort, åt sidan.' },
      curve: {
        age: 'Till nästa eller förra åldersgrupp.',
        weight: 'Höjer eller sänker vikten med en hundradel.',
        tenth: 'Höjer eller sänker vikten med en tiondel.',
        limits: 'Sätter vikten till noll eller till det högsta som går.',
        undo: 'Avbryter när du drar med musen, och vikten blir som den var.',
      },
      sweep: {
        value: 'Till nästa eller förra värde.',
        ends: 'Till det första eller sista värdet, i rutnätet på samma rad.',
        take: 'Tar värdet.',
        leave: 'Släpper det som är markerat.',
      },
      table: {
        sort: 'På en kolumns rubrik: ordnar raderna efter den, och vänder ordningen nästa gång.',
        scroll: 'Rullar en tabell som är bredare än sidan.',
      },
      corrections: { next: 'Till nästa värde att rätta, och efter det sista till knappen.' },
      term: { open: 'Öppnar förklaringen eller menyn.', close: 'Stänger den.' },
      dialog: { close: 'Stänger, och du är tillbaka där du var.' },
      tour: { leave: 'Lämnar rundturen.' },
    },
    name: {
      Tab: 'Tabb',
      Shift: 'Skift',
      Space: 'Mellanslag',
    },
  },
  tested: 'Hur är sidan prövad?',
  testedText:
    'Vi som har byggt sidan har prövat den själva, med automatiska prov i webbläsaren Chromium. Varje vy prövas mot reglerna i axe-core i mörkt utseende, på engelska, och de flesta även i ljust utseende, på svenska. Egna prov går igenom rubriker och landmärken, tangentbordet, att det syns var man är, hur stora knappar och länkar är på en telefon, en skärm på 320 punkter (som 400 procents förstoring), större avstånd mellan tecken och rader, tvingade färger, avstängda rörelser, färgernas kontrast och diagrammens namn.',
  assessed: (day: string, version: string) =>
    `Bedömningen gjordes den ${day}. Redogörelsen uppdaterades senast den ${day} och gäller version ${version}.`,
};
