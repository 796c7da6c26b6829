// Ordlistan: sidans ord, förklarade i högst två meningar. Nycklarna är ordens adresser.

export const glossary = {
  title: 'Ordlista',
  intro:
    'Orden som sidan använder, och vad de betyder här. Paragraferna är de i Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026.',
  search: 'Sök i ordlistan',
  found: (n: number, all: number) => `${n} av ${all} ord`,
  none: 'Inget ord passar. Sök på en del av ordet, eller på något ur förklaringen.',
  also: 'Se även',
  more: 'Mer i ordlistan',
  term: {
    aldersklass: {
      word: 'Åldersklass',
      text: 'En grupp på fem åldrar, till exempel 80–84 år. Det finns 21 klasser, från 0–4 till 100 år och äldre.',
    },
    antagen: {
      word: 'Antagen',
      text: 'Ett värde eller en läsning där källan inget säger, så att sidan har fått välja. Alla antaganden räknas upp på metodsidan och kan ändras.',
    },
    avstamning: {
      word: 'Avstämning',
      text: 'Jämförelsen mellan det som sidan räknar fram och det som regionen har publicerat. Skillnaden får inte vara större än avrundningen i de tryckta beloppen.',
    },
    avstandsband: {
      word: 'Avståndsband',
      text: 'Ett intervall i kilometer till sjukhuset i Östersund, till exempel 30–69 km. Varje band har en vikt: längre bort väger mer, och under 30 km ger ingenting.',
    },
    'belopp-for-vikt-1': {
      word: 'Belopp för vikt 1,00',
      text: 'Vad en listad med vikten 1,00 ger i kronor om året. En listad med vikten 2,00 ger dubbelt så mycket.',
    },
    beslutad: {
      word: 'Beslutad',
      text: 'Ett värde som regionen har beslutat. Det ändras först med ett nytt beslut.',
    },
    cni: {
      word: 'CNI (Care Need Index)',
      text: 'Ett mått på hur stort vårdbehovet väntas vara av sociala skäl, vägt av sju förhållanden bland de listade. 1,00 är medelvärdet, och ett högre tal ger mer ersättning.',
    },
    'egen-regi': {
      word: 'Egen regi',
      text: 'Vårdenheter som regionen driver själv. De får varken påslag eller momskompensation.',
    },
    'ej-avstamd': {
      word: 'Stämpeln ”Ej avstämd”',
      text: 'Visar att något i underlaget skiljer sig från det publicerade mer än avrundningen tillåter. Stämpeln följer med alla diagram och filer tills skillnaden är rättad eller godtagen.',
    },
    exempeldata: {
      word: 'Exempeldata',
      text: 'Påhittade vårdenheter och listor som följer med sidan, kalibrerade mot publicerade totaler. Inget belopp gäller en verklig vårdenhet.',
    },
    'extern-vardgivare': {
      word: 'Extern vårdgivare',
      text: 'Den som driver en vårdenhet utan att vara regionen, oftast ett företag. Externa vårdgivare får påslag och momskompensation utöver det som alla får.',
    },
    fingeravtryck: {
      word: 'Fingeravtryck',
      text: 'En kort följd av tecken som räknas fram ur underlaget eller reglerna. Är två fingeravtryck lika är också det de gäller lika.',
    },
    forslag: {
      word: 'Förslag',
      text: 'Ett värde som är föreslaget men ännu inte beslutat. Värdena för 2026 är till största delen förslag.',
    },
    glesbygdsfaktor: {
      word: 'Glesbygdsfaktor',
      text: 'Den del av ersättningen som går till enheter vars listade bor långt från sjukhuset i Östersund. Den är 15 procent av listning, CNI och glesbygd tillsammans, och delas efter avstånd och storlek.',
    },
    halsocentral: {
      word: 'Hälsocentral',
      text: 'Det vanliga namnet i länet på en vårdenhet i primärvården. På andra håll i landet heter det ofta vårdcentral.',
    },
    indexerad: {
      word: 'Indexerad',
      text: 'Ett värde som är förra årets, uppräknat med ett index, därför att inget beslut finns. Det visar vad som gäller om inget mer händer.',
    },
    kanslighet: {
      word: 'Känslighet',
      text: 'Hur mycket ett belopp ändras när ett värde ändras lite. Den visar vilka antaganden som spelar roll och vilka som inte gör det.',
    },
    kpi: {
      word: 'KPI',
      text: 'Konsumentprisindex, som mäter hur priserna i butik ändras. Det räknar upp beloppet för hälsoundersökningar av asylsökande.',
    },
    krontal: {
      word: 'Krontal',
      text: 'Ett fast belopp i kronor för en listad eller en vägd listad. Med fast krontal följer utgiften listan; med fast pott följer krontalet listan.',
    },
    lakemedel: {
      word: 'Läkemedel',
      text: 'Ersättning för de listades allmänläkemedel, vägd efter ålder. Krontalet är preliminärt och kan justeras varje tertial.',
    },
    listad: {
      word: 'Listad',
      text: 'En invånare som har valt en vårdenhet och är inskriven där. Antalet listade i början av månaden avgör vad enheten får den månaden.',
    },
    listdatum: {
      word: 'Listdatum',
      text: 'Den dag eller det år som en lista gäller. Samma regler ger olika belopp på olika listor.',
    },
    lpik: {
      word: 'LPIK',
      text: 'Ett prisindex för regioner, beräknat utan läkemedel. Det räknar upp ersättningen när inget beslut har fattats för nästa år, och anges av den som räknar.',
    },
    maskering: {
      word: 'Maskering av små grupper',
      text: 'Små antal personer döljs, så att ingen enskild kan kännas igen i diagram och filer. Beloppen räknas ändå på de riktiga talen.',
    },
    medfoljande: {
      word: 'Medföljande personal',
      text: 'Personal som följer med en patient som vårdas på sjukhus. Den som har bett om det betalar för tiden, om det finns ett avtal.',
    },
    momskompensation: {
      word: 'Momskompensation',
      text: 'Tre procent till externa vårdgivare för moms som de inte får dra av. Läkemedel, rörlig ersättning och tilläggsersättning räknas inte med.',
    },
    ore: {
      word: 'Öre, tkr och mnkr',
      text: 'Allt räknas i hela ören, hundradelar av en krona. Tkr är tusental kronor och mnkr miljoner kronor.',
    },
    paslag: {
      word: 'Påslag för externa vårdgivare',
      text: 'En och en halv procent till externa vårdgivare för bland annat it och administration. Sidan räknar det utan läkemedel, och den läsningen går att ändra.',
    },
    percentil: {
      word: 'Percentil (P10, P50, P90)',
      text: 'En gräns som en viss andel av utfallen hamnar under: P10 tio procent, P50 hälften och P90 nittio procent. Mellan P10 och P90 ligger åtta utfall av tio.',
    },
    poang: {
      word: 'Glesbygdspoäng',
      text: 'En vårdenhets mått när glesbygdspotten delas: de listade vägda efter avstånd och efter enhetens storlek. Dubbelt så många poäng ger dubbelt så mycket.',
    },
    pott: {
      word: 'Pott',
      text: 'En fast summa som delas mellan vårdenheterna. Får en enhet mer ur potten får de andra lika mycket mindre.',
    },
    prognos: {
      word: 'Prognos',
      text: 'Månader som ännu inte har någon egen lista, räknade på den senaste. De byts mot kända belopp när en ny lista läses in.',
    },
    regelar: {
      word: 'Regelår',
      text: 'Det år vars regler används: belopp, vikter och procentsatser. Regler för ett år kan räknas på en lista från ett annat.',
    },
    rehabkoordinator: {
      word: 'Rehabkoordinator',
      text: 'Den som på vårdenheten hjälper sjukskrivna tillbaka till arbete. Varje listad mellan 16 och 67 år ger ett fast belopp för uppgiften.',
    },
    'rorlig-ersattning': {
      word: 'Rörlig ersättning',
      text: 'Ersättning för det som har utförts, till exempel besök, hälsosamtal och handledning. Den beror inte på antalet listade.',
    },
    scenario: {
      word: 'Scenario',
      text: 'Ett regelår med egna ändringar, för att pröva vad de leder till. Utgångsläget ändras aldrig.',
    },
    shapley: {
      word: 'Delas lika över alla ordningar',
      text: 'När flera ändringar samverkar beror delarnas storlek på vilken man gör först. Därför prövas alla ordningar och varje ändring får sitt medelvärde, så kallad Shapley-delning.',
    },
    storleksfaktor: {
      word: 'Storleksfaktor',
      text: 'Den vikt i glesbygdsfaktorn som gör att små enheter får mer per listad: 1,0 för de första 2 000 listade, 0,8 för de nästa 2 000 och 0,6 därutöver. Sidan räknar varje intervall för sig.',
    },
    tertial: {
      word: 'Tertial',
      text: 'En tredjedel av året, fyra månader. Läkemedlens krontal kan ändras varje tertial.',
    },
    tillaggsersattning: {
      word: 'Tilläggsersättning',
      text: 'Ersättning för särskilda uppdrag, till exempel familjecentral, särskilt boende och läkare under utbildning. Den betalas tillsammans med månadens ersättning.',
    },
    tjanstekop: {
      word: 'Tjänsteköp',
      text: 'När region och kommun köper arbete av varandra, till exempel en distriktssköterskas besök. Priset gäller per påbörjad timme.',
    },
    tolkning: {
      word: 'Tolkning',
      text: 'Ett svar på en fråga som källan lämnar öppen. Varje tolkning visas med sin verkan i kronor och kan bytas mot en annan.',
    },
    utfall: {
      word: 'Utfall',
      text: 'Vad en månad faktiskt ger, räknat på månadens egen lista. I en beräkning med slump är ett utfall ett av många möjliga resultat.',
    },
    utgangslage: {
      word: 'Utgångsläge',
      text: 'Regelåret som det står i källan, utan egna ändringar. Scenarier jämförs med det.',
    },
    vardenhet: {
      word: 'Vårdenhet',
      text: 'En mottagning i primärvården där invånare kan lista sig. Det är till vårdenheten som ersättningen betalas.',
    },
    vikt: {
      word: 'Vikt',
      text: 'Ett tal som säger hur mycket en grupp räknas jämfört med andra. Vikterna efter ålder är satta så att medelvärdet för alla listade är 1,00.',
    },
    vpi: {
      word: 'VPI',
      text: 'Det prisindex som räknar upp timpriset för tjänsteköp varje år. Serien anges av den som räknar; värden som inte är kända gissas aldrig.',
    },
  },
};
