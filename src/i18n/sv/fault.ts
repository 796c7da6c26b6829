// Felens ord på svenska, efter felets kod.
import type { Fault, FaultCode, FaultOf } from '../../model/fault.ts';
import type { PostCode } from '../../model/types.ts';
import { spans } from '../spans.ts';
import { kindWithin, uncapitalised } from '../kindName.ts';
import { activity } from './activity.ts';
import { line } from './line.ts';
import { NBSP, plural } from './words.ts';

/** Writes `n` with no-break groups; the dictionaries are given finished numbers elsewhere. */
const count = (n: number): string => n.toLocaleString('sv-SE');

export type FaultText = { [C in FaultCode]: (fault: FaultOf<C>) => string };

const value = (fault: Fault): string => `”${fault.place?.value ?? ''}”`;

/** Hundredths of a per cent. */
const percent = (hundredths: number): string => (hundredths / 100).toLocaleString('sv-SE');

/** Which row of the activities a fault is about, for rows of a file and rows typed into the page alike. */
const activityRow = ({
  unitId,
  post,
  kind,
}: Pick<FaultOf<'activityNegative'>, 'unitId' | 'post' | 'kind'>): string =>
  `${line[post].name}${kind && ` (${kindWithin(activity.kind[post], kind)})`}, ${unitId === null ? 'hela regionen' : `enheten ${unitId}`}`;

/** What the region can state for all, by post and kind; any other is a price of a list. */
const regionValue: Readonly<Record<string, string>> = {
  'residentDoctors medianSalary': 'Medianlönen för ST-läkare',
  'psychologists medianSalary': 'Medianlönen för psykologer',
  'medicalStudents sum': 'GU-ALF-summan',
};

const valueMissing = ({ post, kind }: { post: PostCode; kind: string }, year: number): string => {
  const known = regionValue[`${post} ${kind}`];
  const kindWords = kind && `, ${kindWithin(activity.kind[post], kind)},`;
  return known
    ? `${known} ${year} saknas. Skriv in den`
    : `Priset för ${uncapitalised(line[post].name)}${kindWords} ${year} saknas. Skriv in det`;
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)!}`;

/** The series of service purchase: their names, and how a row of them is written. */
const series: Readonly<Record<string, { name: string; form: string }>> = {
  vpi: { name: 'VPI', form: 'period som år (2026) och procent i kolumnen antal' },
  rate: { name: 'Timersättningen', form: 'period som år (2026) och kronor per timme i kolumnen belopp' },
  referenceRate: {
    name: 'Referensräntan',
    form: 'period som halvårets första månad (2026-01 eller 2026-07) och procent i kolumnen antal',
  },
  assistanceRate: {
    name: 'Assistansersättningen',
    form: 'period som år (2026) och kronor per timme i kolumnen belopp',
  },
};

export const fault: FaultText = {
  emptyFile: () => 'Filen är tom. Välj en fil med rubrikrad och minst en rad uppgifter.',
  notText: () => 'Filen är ingen textfil. Spara den som CSV i kalkylprogrammet och läs in den igen.',
  spreadsheetFile: () =>
    'Filen är en arbetsbok av ett slag som inte kan läsas. Öppna den i kalkylprogrammet, spara den som .xlsx och läs in den filen.',
  encryptedFile: () =>
    'Arbetsboken har ett lösenord. Öppna den, ta bort lösenordet, spara den och läs in den igen.',
  tooLargeWorkbook: () =>
    'Arbetsboken är för stor för att läsas. Ta bort blad som inte behövs och det som står långt utanför tabellerna, eller spara bladet som CSV.',
  damagedWorkbook: () =>
    'Arbetsboken är skadad och går inte att läsa. Öppna den i kalkylprogrammet, spara den på nytt som .xlsx och läs in den igen.',
  tooManyColumns: ({ found, most }) =>
    `Raden har ${count(found)} kolumner, och fler än ${count(most)} läses inte. Ta bort de kolumner som inte hör till tabellen.`,
  tooLongCell: ({ most }) => `Cellen har mer än ${count(most)} tecken. Korta den, eller ta bort kolumnen.`,
  unknownFile: () =>
    'Rubrikraden känns inte igen. En enhetsfil behöver enhet_id, namn, kommun, driftsform och avstand_km; en listningsfil behöver enhet_id, period, aldersgrupp och antal. Alla filers kolumner står under Så ska filerna se ut.',
  noRows: () => 'Filen har bara en rubrikrad. Lägg till uppgifter under den.',
  tooLarge: () => 'Filen är större än 200 MB. Dela den, till exempel per listdatum.',
  unbalancedQuote: () =>
    'Ett citattecken öppnas men stängs aldrig. Ta bort det eller lägg till ett avslutande citattecken.',
  missingColumn: ({ name }) =>
    `Kolumnen ${name} saknas. Lägg till den i rubrikraden, eller säg ovan vilken kolumn det är.`,
  journeysCounted: () =>
    'Kolumnen egen_resa saknas. All restid räknas som resor bara för uppdraget. Lägg till kolumnen med ja eller nej om någon resa ingick i ett ordinarie besök.',
  duplicateColumn: ({ name }) => `Två kolumner betyder samma sak (${name}). Ta bort den ena.`,
  unusedColumn: ({ place }) => `Kolumnen ${place?.column ?? ''} känns inte igen och används inte.`,
  totalColumn: ({ place }) =>
    `Kolumnen ${place?.column ?? ''} är en summa av andra kolumner. Den räknas inte med. Kontrollera att den inte är något annat.`,
  partColumn: ({ place }) =>
    `Kolumnen ${place?.column ?? ''} är en del av en kolumn för båda könen. Bara den för båda räknas. Kontrollera att den inte är något annat.`,
  totalColumnDiffers: ({ rows, first, place }) =>
    `Kolumnen ${place?.column ?? ''} är inte summan av sina delar på ${count(rows)} ${plural(rows, 'rad', 'rader')}: ${first.map((f) => `rad ${f.row} har ${count(f.stated / 100)} men delarna ger ${count(f.sum / 100)}`).join('; ')}${rows > first.length ? ' …' : '.'} Kontrollera att ingen kolumn saknas eller är dubbel.`,
  columnCount: ({ expected, found }) =>
    `Raden har ${found} ${plural(found, 'kolumn', 'kolumner')}, rubrikraden har ${expected}. Rätta raden.`,
  totalRow: () => 'Raden är en summarad. Den räknas inte med. Kontrollera att den inte är en enhet.',
  totalDiffers: ({ stated, sum, place }) =>
    `Summaraden har ${count(stated / 100)} i kolumnen ${place?.column ?? ''}, men raderna ger ${count(sum / 100)} tillsammans. Kontrollera att ingen rad saknas eller är dubbel.`,
  noteRow: (f) =>
    `Raden ${value(f)} är en anteckning under tabellen. Den läses inte. Kontrollera att den inte är en uppgift.`,
  emptyCell: (f) =>
    f.severity === 'warning'
      ? 'Cellen är tom. Enheten läses in, men det som bygger på uppgiften kan inte räknas.'
      : 'Cellen är tom. Fyll i den på varje rad, även där celler är sammanslagna, eller hoppa över raden.',
  notWholePersons: (f) => `${value(f)} är inte ett helt antal personer. Rätta filen eller hoppa över raden.`,
  negativeCount: (f) => `${value(f)} är negativt. Antalet kan inte vara mindre än noll. Rätta talet.`,
  tooLargeCount: (f) => `${value(f)} är mer än vad som är rimligt. Kontrollera talet.`,
  notNumber: (f) => `${value(f)} är inget tal. Skriv ett tal utan bokstäver.`,
  ambiguousNumber: (f) =>
    `${value(f)} kan läsas på två sätt: med decimaler eller med tusentalsavgränsare. Skriv talet utan avgränsare.`,
  formulaError: (f) =>
    `Formeln i cellen ger ett fel (${f.place?.value ?? ''})${f.cells > 1 ? `, i ${count(f.cells)} celler i kolumnen` : ''}. Rätta formeln i kalkylprogrammet, eller skriv talet i dess ställe.`,
  notPeriod: (f) => `${value(f)} är ingen period. Skriv år (2026) eller år och månad (2026-03).`,
  notAge: (f) => `${value(f)} är ingen åldersklass. Skriv till exempel 0–4, 5–9, 100+ eller en ålder i år.`,
  notSex: (f) => `${value(f)} är inget kön. Skriv K eller M, eller samtliga för en rad som summerar båda.`,
  periodMissing: () =>
    'Filen säger inte vilket listdatum den gäller. Ange listdatumet, eller lägg till en kolumn med det.',
  sexesDisagree: ({ sum, parts }) =>
    `Raden för båda könen har ${count(sum)} personer, men raderna för vart och ett har ${count(parts)} tillsammans. Rätta dem, eller ta bort raden för båda.`,
  notOwnership: (f) => `${value(f)} är ingen driftsform. Skriv region eller privat.`,
  notDistance: (f) => `${value(f)} är inget avstånd. Skriv kilometer, till exempel 44,8.`,
  notCni: (f) =>
    `${value(f)} är inget CNI. Skriv ett tal större än 0 och högst 10, med högst fyra decimaler, till exempel 1,2345.`,
  notCoordinate: (f) => `${value(f)} är ingen koordinat. Skriv grader, till exempel 63,1792.`,
  notAmount: (f) => `${value(f)} är inget belopp. Skriv kronor med högst två decimaler.`,
  ageAsDate: (f) =>
    `${value(f)} är ett datum. Kalkylprogrammet har troligen gjort om åldersklassen ${f.suggestion.replace('-', '–')} till datum. Låt sidan läsa den som åldersklass, eller rätta filen.`,
  notQuantity: (f) =>
    `${value(f)} är inget antal. Skriv ett tal med högst två decimaler, till exempel 12 eller 7,5.`,
  negativeAmount: (f) =>
    `${value(f)} är negativt. Belopp skrivs utan minus; det som dras av har en egen typ. Rätta beloppet.`,
  notMinutes: (f) => `${value(f)} är inte hela minuter mellan 0 och 1 440. Skriv till exempel 45.`,
  notHours: (f) =>
    `${value(f)} är inte timmar mellan 0 och 24 med högst två decimaler. Skriv till exempel 7,5.`,
  notDay: (f) => `${value(f)} är ingen dag. Skriv år, månad och dag, till exempel 2026-03-14.`,
  notTime: (f) => `${value(f)} är inget klockslag. Skriv timme och minut, till exempel 08:15.`,
  notYesNo: (f) => `${value(f)} är varken ja eller nej. Skriv ja eller nej, eller lämna cellen tom för nej.`,
  ambiguousDay: (f) =>
    `${value(f)} kan läsas som två dagar. Skriv ${f.dayFirst} eller ${f.monthFirst}, den som är rätt.`,
  notAssignmentKind: (f) =>
    `${value(f)} är inget slag av uppdrag. Skriv primärvård, specialistvård eller medföljande, eller lämna cellen tom för primärvård.`,
  personalNumber: () =>
    'Cellen ser ut att innehålla ett personnummer eller samordningsnummer. Filen läses inte in, och numret sparas inte. Byt till pseudonymer, till exempel P01, i alla rader och läs in filen igen.',
  personalNumberListed: () =>
    'Filen ser ut att innehålla personnummer eller samordningsnummer. Den läses inte in, och inget av den sparas. Ersättningen räknas utan dem: ta bort numren ur filen och läs in den igen.',
  notAgeInYears: (f) => `${value(f)} är ingen ålder. Skriv hela år från 0 till ${f.oldest}.`,
  notBirthYear: (f) =>
    `${value(f)} är inget födelseår för någon som är listad ${f.last}. Skriv ett år från ${f.first} till ${f.last}.`,
  tooManyUnits: (f) =>
    `Filen har fler än ${count(f.most)} vårdenheter och listdatum. Kontrollera att rätt kolumner läses som enhet och period.`,
  tooManyDistances: (f) =>
    `Filen har fler än ${count(f.most)} olika avstånd vid vårdenheterna. Avrunda avstånden till hela eller tiondels kilometer.`,
  notJson: () =>
    'Filen är skadad: den börjar som en parameterfil men går inte att tolka. Hämta den på nytt från sidan där den sparades.',
  unknownJson: () =>
    'Filen är ingen parameterfil från Hälsovalssimulatorn. Välj en parameterfil som har sparats här, eller en CSV-fil.',
  notPost: (f) => `${value(f)} är ingen känd post. Skriv ${either(f.posts)}.`,
  notKind: (f) => `${value(f)} är ingen typ som posten har. Skriv ${either(f.kinds)}.`,
  regionKind: () => 'Uppgiften gäller hela regionen. Skriv * i kolumnen enhet_id.',
  unitKind: () =>
    'Uppgiften gäller en vårdenhet. Skriv enhetens id i kolumnen enhet_id i stället för hela regionen.',
  notCounterpart: (f) =>
    `${value(f)} kan inte vara motpart här. Motpart anges bara för olistade besök, och är en annan enhet än den som tog emot. Rätta cellen eller töm den.`,
  emptyCountAndAmount: () => 'Både antal och belopp är tomma. Fyll i minst ett av dem, eller ta bort raden.',
  noSuchUnit: ({ unitId }) =>
    `Enheten ${unitId} i verksamhetsfilen finns inte i enhetsfilen. Välj vilken enhet som avses, eller lägg till den i enhetsfilen.`,
  yearNotCounted: ({ year, rows }) =>
    `Det finns inga regler för ${year}, och ${rows === 1 ? 'en rad' : `${rows} rader`} i verksamhetsfilen räknas därför inte. Rätta perioden, eller läs in en parameterfil för ${year}.`,
  duplicateActivity: (f) =>
    `Samma enhet, period, post, typ och motpart finns redan på rad ${f.first} i ${f.inFile}. Ta bort den ena raden eller slå ihop dem.`,
  yearAndMonths: (f) =>
    `Både hela året och enskilda månader anges för samma uppgift: den här raden och rad ${f.first} i ${f.inFile}. Behåll antingen året eller månaderna.`,
  duplicateEntry: (f) =>
    `Raden har samma dag, tid, parter och patient som rad ${f.first} i ${f.inFile}. Ta bort den ena om det är samma insats.`,
  duplicateUnit: (f) => `Enheten finns redan på rad ${f.first}. Ta bort den ena raden.`,
  sameName: (f) =>
    `Enheten heter som den på rad ${f.first}, så att de inte kan skiljas åt på sidan. Ge dem olika namn om de är två.`,
  duplicateRow: (f) =>
    `Samma enhet, period och ålder finns redan på rad ${f.first}. Ta bort den ena eller slå ihop dem.`,
  overlappingAges: ({ ageClass }) =>
    `Åldersklassen ${ageClass.replace('-', '–')} finns både som klass och som enskilda åldrar, så samma personer skulle räknas två gånger. Behåll det ena.`,
  unknownLine: (f) => `${value(f)} är ingen känd post. Skriv postens kod, till exempel listing.`,
  missingCni: () =>
    'Enheten saknar CNI. Den läses in, men socioekonomisk faktor och glesbygdsfaktor kan inte räknas förrän CNI finns.',
  twoUnitsFiles: () => 'Två enhetsfiler gavs samtidigt. Läs in en enhetsfil åt gången.',
  needsUnits: () =>
    'Listningen gäller andra vårdenheter än exempeldatas. Läs in enhetsfilen också: den läggs till de filer som väntar.',
  needsListing: () =>
    'Enhetsfilen har andra vårdenheter än exempeldatas listning. Läs in listningsfilen också: den läggs till de filer som väntar.',
  emptyClasses: ({ unitId, period, classes }) =>
    `Enheten ${unitId} har ingen listad i åldersklass ${classes.map((ageClass) => ageClass.replace('-', '–')).join(', ')} ${period}. Det räknas som noll. Kontrollera att klasserna finns med i filen.`,
  periodTwice: ({ period, units }) =>
    `${units.join(', ')} har listade ${period} i två filer. Ta bort den ena filen, eller enheternas rader i den ena.`,
  unknownUnit: ({ unitId, period }) =>
    `Enheten ${unitId} har listade ${period} men finns inte i enhetsfilen. Välj vilken enhet som avses, eller lägg till den i enhetsfilen.`,
  unitLeftOut: ({ unitId, rows }) =>
    `Enheten ${unitId} lämnas utanför enligt ditt val: ${count(rows)} ${plural(rows, 'rad', 'rader')} räknas inte. Välj en annan enhet om raderna ska räknas.`,
  unitsMerged: ({ unitId, merged }) =>
    `${merged.join(', ')} läses som enheten ${unitId} och läggs ihop. Ändra valet av enhet om de ska hållas isär.`,
  unitWithoutList: ({ unitId, period }) =>
    `Enheten ${unitId} har inga rader i listningen för ${period} och ingår inte i det listdatumet.`,
  unitsWithoutList: ({ names, period }) =>
    `Listningen för ${period} har inga rader för ${names.length} ${plural(names.length, 'enhet', 'enheter')}: ${names.join(', ')}. ${plural(names.length, 'Den', 'De')} ingår inte i det listdatumet. Kontrollera att alla filer är med.`,
  emptyList: ({ unitId, period }) =>
    `Enheten ${unitId} har inga listade personer ${period} och ingår inte i det listdatumet.`,
  emptyPeriod: ({ period }) => `Listan ${period} innehåller inga listade personer.`,
  badCount: ({ unitId, ageClass }) =>
    `Enheten ${unitId} har ett antal i åldersklass ${ageClass.replace('-', '–')} som inte går att använda. Rätta det i listningsfilen.`,
  unitWithoutCni: ({ unitId }) =>
    `Enheten ${unitId} saknar CNI. Därför kan varken socioekonomisk faktor eller glesbygdsfaktor räknas för någon enhet: båda fördelas mellan alla.`,
  cniCountsExceedList: ({ unitId, period, count: persons, listed }) =>
    `Enheten ${unitId} har ${count(persons)} personer i en av CNI:s sju grupper men bara ${count(listed)} ${plural(listed, 'listad', 'listade')} ${period}. Kontrollera antalen i enhetsfilen.`,
  unitWithoutDistance: ({ unitId, persons }) =>
    `Enheten ${unitId} saknar avstånd för ${count(persons)} ${plural(persons, 'listad', 'listade')}. Därför kan glesbygdsfaktorn inte fördelas.`,
  residenceExceedsList: ({ unitId, residence, listed }) =>
    `Enheten ${unitId} har ${count(residence)} ${plural(residence, 'person', 'personer')} med avstånd men bara ${count(listed)} ${plural(listed, 'listad', 'listade')}. Rätta antalen i listningsfilen.`,
  noSparsityPoints: () =>
    'Ingen listad bor så långt bort att glesbygdsfaktorn kan fördelas. Kontrollera avstånden, eller läs in hela regionen.',
  noPoints: (f) => `${line[f.line].name} kan inte fördelas: ingen vårdenhet har något underlag för posten.`,
  noGivenCniMean: () => 'Tolkningen kräver ett givet medelvärde för CNI, men inget är angivet.',
  distanceInNoBand: ({ unitId, km, persons }) =>
    `Enheten ${unitId}: ${count(persons)} ${plural(persons, 'listad', 'listade')} på ${km.toLocaleString('sv-SE')}${NBSP}km hamnar mellan de tryckta avståndsintervallen och ger inga poäng.`,
  sizeInNoBracket: ({ unitId, listed }) =>
    `Enheten ${unitId}: ${count(listed)} listade hamnar mellan de tryckta storleksintervallen.`,
  activityUnitUnknown: (f) =>
    `${activityRow(f)}: enheten finns inte i enhetsfilen, så raden räknas inte. Rätta enhet_id eller lägg till enheten.`,
  activityKindUnknown: (f) => `${activityRow(f)}: posten har ingen sådan typ. Välj en av postens typer.`,
  activityNegative: (f) =>
    `${activityRow(f)}: antal och belopp får inte vara negativa, och ett index ska vara större än noll. Rätta raden.`,
  activityTooLarge: (f) =>
    `${activityRow(f)}: antal och belopp ger mer än tio miljarder kronor. Kontrollera att de står i rätt kolumn.`,
  activityCountMissing: (f) => `${activityRow(f)}: antal saknas. Ange hur många det gäller.`,
  activityNotWhole: (f) => `${activityRow(f)}: antalet ska vara ett heltal. Rätta det.`,
  activityPriceSet: (f) => `${activityRow(f)}: reglerna bestämmer beloppet. Ta bort det från raden.`,
  activityYearAndMonths: (f) =>
    `${activityRow(f)}: både hela året och enskilda månader är angivna. Behåll antingen året eller månaderna.`,
  activityPriceMissing: (f) =>
    f.series === null
      ? `${activityRow(f)}: belopp saknas. Ange det på raden.`
      : `${valueMissing(f.series, f.year)} bland regionens gemensamma uppgifter, eller ange beloppet på raden.`,
  examinationPriceMissing: (f) =>
    f.stated === null
      ? `Ersättningen per hälsoundersökning ${f.year} saknas. Skriv in den bland regionens gemensamma uppgifter, eller beloppet för ett tidigare år och konsumentprisindex (KPI) för båda åren.`
      : `Konsumentprisindex (KPI) saknas: ersättningen per hälsoundersökning är känd för ${f.stated} men inte för ${f.year}. Skriv in KPI för båda åren bland regionens gemensamma uppgifter, eller beloppet för ${f.year}.`,
  activityCounterpartUnknown: (f) =>
    `${activityRow(f)}: enheten ${f.counterpart}, där patienterna ska vara listade, finns inte i enhetsfilen. Rätta motpart eller lägg till enheten.`,
  activityCounterpartOwn: (f) =>
    `${activityRow(f)}: motparten är enheten själv. Ange den enhet där patienterna är listade, eller lämna fältet tomt.`,
  activityCounterpartUnused: (f) => `${activityRow(f)}: posten har ingen motpart. Ta bort den från raden.`,
  activityDuplicate: (f) =>
    `${activityRow(f)}: samma uppgift finns redan${f.first === null ? '' : ` på rad ${f.first}`}. Slå ihop dem eller ta bort den ena.`,
  activitySharesOver: (f) =>
    `${activityRow(f)}: enheternas andelar är tillsammans ${percent(f.sum)} procent. Rätta dem så att de blir högst 100.`,
  centreChildrenMissing: (f) =>
    `${activityRow(f)}: enheten finns inte i listningen, så barnen kan inte räknas. Ange antalet barn, eller läs in enhetens lista.`,
  centreTwice: (f) =>
    `${activityRow(f)}: enheten har flera familjecentraler samtidigt, så dess barn skulle räknas flera gånger. Ange antalet barn för var och en.`,
  vpiMissing: ({ year, years }) =>
    `Timersättningen för ${year} kan inte räknas: VPI saknas för ${spans(years)}. Skriv in VPI för ${plural(years.length, 'det året', 'de åren')} under Tjänsteköp, eller den timersättning som regionen har meddelat för ${year}.`,
  assistanceRateMissing: ({ year }) =>
    `Assistansersättningens belopp per timme saknas för ${year}. Skriv in Försäkringskassans schablonbelopp för året under Tjänsteköp, avtalet för Värmland.`,
  referenceRateMissing: ({ period }) =>
    `Dröjsmålsräntan kan inte räknas: referensräntan saknas för halvåret från ${period}. Ange Riksbankens referensränta för halvåret.`,
  seriesTwice: ({ kind, period }) =>
    `${series[kind]?.name ?? kind} för ${period} anges på mer än en rad. Behåll en av dem.`,
  seriesUnusable: ({ kind, period }) =>
    `${series[kind]?.name ?? kind} för ${period} går inte att använda. Skriv ${series[kind]?.form ?? 'år och värde'}.`,
  accompanyingWithoutCost: ({ date }) =>
    `Medföljande personal ${date} saknar kostnad. Ange lön, resa och färdtid i kronor, eller välj ett annat slag.`,
  costNotPaid: ({ date }) =>
    `Uppdraget ${date} har en kostnad som inte räknas med: bara medföljande personal ersätts till självkostnad. Ta bort kostnaden eller välj slaget medföljande.`,
  unusableAssignment: ({ date }) =>
    `Uppdraget ${date} har ett datum, en tid eller ett antal minuter som inte går att räkna med. Rätta raden.`,
  purchaseWithoutUnit: ({ date, requester, performer }) =>
    `Uppdraget ${date} från ${requester} till ${performer} gäller ingen inläst vårdenhet och ger varken kostnad eller intäkt. Kontrollera enhet_id.`,
  noAgreement: ({ date, patient }) =>
    `Medföljare till ${patient} ${date}: undertecknat avtal saknas, så ingenting betalas. Ange avtalet om det finns, annars ska tiden inte faktureras.`,
  unusableShift: ({ date, patient }) =>
    `Medföljare till ${patient} ${date}: ett datum eller antalet timmar går inte att räkna med. Rätta raden.`,
  stayTooLong: ({ date, patient, first, days, longest }) =>
    `Medföljare till ${patient} ${date}: dagen är nummer ${count(days)} sedan ${first}. Efter ${count(longest)} dagar betalas ingenting. Kontrollera datumen, eller kom överens om fortsättningen.`,
  noSuchYear: ({ year, years }) => `Det finns inga regler för ${year}. Välj ${years.join(' eller ')}.`,
  yearExists: ({ year }) =>
    `Regelåret ${year} finns redan på sidan. Ta bort det tillagda året under Data först, eller ändra året i filen.`,
  yearUnchanged: ({ year }) =>
    `Regelåret ${year} i filen är detsamma som redan finns på sidan. Du behöver inte göra något.`,
  noSuchPeriod: ({ period, periods }) =>
    `Det finns ingen lista för ${period}. Inlästa listdatum: ${periods.join(', ') || 'inga'}.`,
  notIndex: ({ value: given }) =>
    `”${given}” kan inte vara en uppräkning. Skriv procent mellan −20 och 50 med högst två decimaler, till exempel 3,1.`,
  notEnoughPersons: ({ unitId, ageClass, persons, found }) =>
    `Vårdenheten ${unitId} har ${count(found)} listade i åldern ${ageClass.replace('-', '–')}, så ${count(persons)} kan inte flytta därifrån. Ange högst så många som finns.`,
  noOtherUnits: ({ period }) =>
    `Lista ${period} har bara en vårdenhet, så det finns ingen att jämföra med. Läs in en lista med flera vårdenheter.`,
  unknownBetween: () =>
    'Beloppen före och efter är kända, men inte vägen mellan dem: där gäller den ena sidans regler den andra sidans uppgifter, och något fattas i dem. Komplettera uppgifterna på båda sidorna, så går skillnaden att dela upp.',
  parameterMissing: ({ path }) => `Parametern ${path} saknas.`,
  parameterUnknown: ({ path }) => `Parametern ${path} är okänd.`,
  parameterType: ({ path, value: given }) =>
    `Parametern ${path} har värdet ${given}, som inte har rätt form.`,
  parameterOrder: ({ path, value: given }) => `Parametern ${path} har värdena ${given}. De ska stiga.`,
  parameterPlaces: ({ path, value: given, places }) =>
    `Parametern ${path} har värdet ${given}. Högst ${places} decimaler får stå.`,
  parameterBounds: ({ path, value: given, min, max }) =>
    `Parametern ${path} har värdet ${given}, utanför ${min}–${max}.`,
  linkDamaged: () =>
    'Länken är skadad eller avklippt. Be den som skickade den att kopiera den igen eller skicka scenariot som fil.',
  linkNewer: () =>
    'Länken är gjord med en nyare version av sidan. Läs in sidan på nytt så att den är den senaste, och öppna länken igen.',
  linkUnpackable: () =>
    'Den här webbläsaren är för gammal för länkar. Be den som skickade den om scenariot som fil.',
  projectNotJson: () =>
    'Projektfilen är skadad och går inte att läsa. Öppna en annan kopia, eller spara den igen från den sida där projektet finns.',
  notProject: () => 'Filen är ingen projektfil. Välj en fil som är sparad som projekt här.',
  projectTooLarge: () =>
    'Projektfilen är större än 200 MB och läses inte. Öppna en annan kopia, eller läs in underlagets filer var för sig.',
  projectNotCounted: () =>
    'Det som var sparat kunde inte räknas, så exempeldata visas i stället. Inget är borta: hämta det under Data, Sparat.',
  keptGone: () =>
    'Arbetet som var sparat i webbläsaren finns inte kvar där, så exempeldata visas i stället. Har du sparat det som projektfil kan du öppna filen under Data, Läs in.',
  projectNewer: ({ version, known }) =>
    `Projektfilen har version ${version}, men sidan kan bara läsa till och med version ${known}. Ladda om sidan så att den är den senaste, och öppna filen igen.`,
  projectKeyUnknown: ({ path }) =>
    `Projektfilen är skadad: ${path} hör inte dit. Öppna en annan kopia, eller spara projektet på nytt.`,
  projectKeyMissing: ({ path }) =>
    `Projektfilen är skadad: ${path} saknas. Öppna en annan kopia, eller spara projektet på nytt.`,
  projectValue: ({ path, value: given }) =>
    `Projektfilen är skadad: ${path} är ${given}, som inte kan vara rätt. Öppna en annan kopia, eller spara projektet på nytt.`,
  projectPersonalNumber: ({ path }) =>
    `Projektfilen ser ut att innehålla ett personnummer eller samordningsnummer (${path}). Den öppnas inte, och numret sparas inte. Läs in underlagets filer på nytt utan personnummer, och spara projektet igen.`,
  projectYears: ({ years }) =>
    `Reglerna för ${years.join(', ')} följer nu med sidan, och de används i stället för projektets egna. Jämför beloppen med dem du hade.`,
  scenarioNotJson: () =>
    'Scenariofilen är skadad och går inte att läsa. Spara den igen från den sida där scenariot finns.',
  notScenario: () => 'Filen är ingen scenariofil. Välj en fil som är sparad från ett scenario här.',
  scenarioNewer: ({ version, known }) =>
    `Scenariofilen har version ${version}, men sidan kan bara läsa till och med version ${known}. Läs in sidan på nytt så att den är den senaste, och öppna filen igen.`,
  scenarioKeyUnknown: ({ path }) =>
    `Scenariofilen har en uppgift som inte hör dit: ${path}. Ta bort den, eller spara scenariot på nytt.`,
  scenarioKeyMissing: ({ path }) =>
    `I scenariofilen saknas uppgiften ${path}. Lägg till den, eller spara scenariot på nytt.`,
  scenarioValue: ({ path, value: given }) =>
    `Uppgiften ${path} i scenariofilen är ${given}, som inte har rätt form. Rätta den, eller spara scenariot på nytt.`,
  scenarioTooLong: ({ path, found, most }) =>
    `Uppgiften ${path} i scenariofilen har ${count(found)} tecken. Korta den till högst ${count(most)}.`,
  scenarioTooMany: ({ found, most }) =>
    `Scenariofilen har ${count(found)} ändringar. Ta bort några: högst ${count(most)} går att läsa.`,
  changeTwice: ({ path }) => `Scenariofilen ändrar ${path} mer än en gång. Behåll den ändring som ska gälla.`,
  changeUnknown: ({ path, year }) =>
    `Scenariot ändrar ${path}, som inte finns bland reglerna för ${year}. Ta bort ändringen.`,
};
