// The faults' words in English, by the fault's code.
import type { Fault, FaultOf } from '../../model/fault.ts';
import type { PostCode } from '../../model/types.ts';
import { spans } from '../spans.ts';
import type { Dictionary } from '../sv.ts';
import { kindWithin, uncapitalised } from '../kindName.ts';
import { activity } from './activity.ts';
import { line } from './line.ts';
import { NBSP, plural } from './words.ts';

const count = (n: number): string => n.toLocaleString('en-GB');
const inhabitants = (n: number): string =>
  `${count(n)} ${plural(n, 'listed inhabitant', 'listed inhabitants')}`;

const value = (fault: Fault): string => `“${fault.place?.value ?? ''}”`;

/** Hundredths of a per cent. */
const percent = (hundredths: number): string => (hundredths / 100).toLocaleString('en-GB');

const activityRow = ({
  unitId,
  post,
  kind,
}: Pick<FaultOf<'activityNegative'>, 'unitId' | 'post' | 'kind'>): string =>
  `${line[post].name}${kind && ` (${kindWithin(activity.kind[post], kind)})`}, ${unitId === null ? 'the whole region' : `unit ${unitId}`}`;

/** What the region can state for all, by post and kind; any other is a price of a list. */
const regionValue: Readonly<Record<string, string>> = {
  'residentDoctors medianSalary': 'The median salary of doctors in specialist training',
  'psychologists medianSalary': 'The median salary of psychologists',
  'medicalStudents sum': 'The GU-ALF sum',
};

const valueMissing = ({ post, kind }: { post: PostCode; kind: string }, year: number): string => {
  const kindWords = kind && `, ${kindWithin(activity.kind[post], kind)},`;
  const price = `The price of ${uncapitalised(line[post].name)}${kindWords}`;
  return `${regionValue[`${post} ${kind}`] ?? price} of ${year} is missing.`;
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;

/** The series of service purchase: their names, and how a row of them is written. */
const series: Readonly<Record<string, { name: string; form: string }>> = {
  vpi: {
    name: 'The price index (VPI)',
    form: 'the period as a year (2026) and per cent in the column antal',
  },
  rate: {
    name: 'The hourly rate',
    form: 'the period as a year (2026) and kronor per hour in the column belopp',
  },
  referenceRate: {
    name: 'The reference rate',
    form: 'the period as the first month of the half-year (2026-01 or 2026-07) and per cent in the column antal',
  },
  assistanceRate: {
    name: 'The assistance allowance',
    form: 'the period as a year (2026) and kronor per hour in the column belopp',
  },
};

export const fault: Dictionary['fault'] = {
  emptyFile: () => 'The file is empty. Choose a file with a header row and at least one row of data.',
  notText: () => 'The file is not a text file. Save it as CSV in the spreadsheet program and load it again.',
  spreadsheetFile: () =>
    'The file is a workbook of a kind that cannot be read. Open it in the spreadsheet program, save it as .xlsx and load that file.',
  encryptedFile: () =>
    'The workbook has a password. Open it, remove the password, save it and load it again.',
  tooLargeWorkbook: () =>
    'The workbook is too large to be read. Remove sheets that are not needed and whatever stands far outside the tables, or save the sheet as CSV.',
  damagedWorkbook: () =>
    'The workbook is damaged and cannot be read. Open it in the spreadsheet program, save it anew as .xlsx and load it again.',
  tooManyColumns: ({ found, most }) =>
    `The row has ${count(found)} columns, and more than ${count(most)} are not read. Remove the columns that do not belong to the table.`,
  tooLongCell: ({ most }) =>
    `The cell has more than ${count(most)} characters. Shorten it, or remove the column.`,
  unknownFile: () =>
    'The header row is not recognised. A care unit file needs enhet_id, namn, kommun, driftsform and avstand_km; a listing file needs enhet_id, period, aldersgrupp and antal. The columns of every file are listed under What the files should look like.',
  noRows: () => 'The file has only a header row. Add data below it.',
  tooLarge: () => 'The file is larger than 200 MB. Split it, for example by list date.',
  unbalancedQuote: () =>
    'A quotation mark is opened but never closed. Remove it or add a closing quotation mark.',
  missingColumn: ({ name }) =>
    `The column ${name} is missing. Add it to the header row, or say above which column it is.`,
  journeysCounted: () =>
    'The column egen_resa is missing. All travel counts as journeys made for the assignment alone. Add the column with ja or nej if any journey was part of an ordinary visit.',
  duplicateColumn: ({ name }) => `Two columns mean the same thing (${name}). Remove one of them.`,
  unusedColumn: ({ place }) => `The column ${place?.column ?? ''} is not recognised and is not used.`,
  totalColumn: ({ place }) =>
    `The column ${place?.column ?? ''} is a sum of other columns. It is not counted. Check that it is nothing else.`,
  partColumn: ({ place }) =>
    `The column ${place?.column ?? ''} is a part of a column of both sexes. Only that of both is counted. Check that it is nothing else.`,
  totalColumnDiffers: ({ rows, first, place }) =>
    `The column ${place?.column ?? ''} is not the sum of its parts in ${count(rows)} ${plural(rows, 'row', 'rows')}: ${first.map((f) => `row ${f.row} has ${count(f.stated / 100)} but the parts make ${count(f.sum / 100)}`).join('; ')}${rows > first.length ? ' …' : '.'} Check that no column is missing or double.`,
  columnCount: ({ expected, found }) =>
    `The row has ${found} ${plural(found, 'column', 'columns')}, the header row has ${expected}. Correct the row.`,
  totalRow: () => 'The row is a row of sums. It is not counted. Check that it is no care unit.',
  totalDiffers: ({ stated, sum, place }) =>
    `The row of sums has ${count(stated / 100)} in the column ${place?.column ?? ''}, but the rows make ${count(sum / 100)} together. Check that no row is missing or doubled.`,
  noteRow: (f) =>
    `The row ${value(f)} is a note under the table. It is not read. Check that it holds no data.`,
  emptyCell: (f) =>
    f.severity === 'warning'
      ? 'The cell is empty. The care unit is loaded, but nothing that depends on this value can be calculated.'
      : 'The cell is empty. Fill it in on every row, also where cells are merged, or skip the row.',
  notWholePersons: (f) => `${value(f)} is not a whole number of people. Correct the file or skip the row.`,
  negativeCount: (f) => `${value(f)} is negative. The number cannot be less than zero. Correct the number.`,
  tooLargeCount: (f) => `${value(f)} is more than is reasonable. Check the number.`,
  notNumber: (f) => `${value(f)} is not a number. Write a number without letters.`,
  ambiguousNumber: (f) =>
    `${value(f)} can be read in two ways: with decimals or with a thousands separator. Write the number without a separator.`,
  formulaError: (f) =>
    `The formula in the cell fails (${f.place?.value ?? ''})${f.cells > 1 ? `, in ${count(f.cells)} cells of the column` : ''}. Mend the formula in the spreadsheet program, or write the number in its place.`,
  notPeriod: (f) => `${value(f)} is not a period. Write a year (2026) or a year and month (2026-03).`,
  notAge: (f) => `${value(f)} is not an age class. Write, for example, 0–4, 5–9, 100+ or an age in years.`,
  notSex: (f) =>
    `${value(f)} is not a sex. Write K (female) or M (male), or samtliga for a row that sums up both.`,
  periodMissing: () =>
    'The file does not say which list date it is for. State the list date, or add a column with it.',
  sexesDisagree: ({ sum, parts }) =>
    `The row for both sexes has ${count(sum)} people, but the rows for each have ${count(parts)} together. Correct them, or remove the row for both.`,
  notOwnership: (f) => `${value(f)} does not say who runs the care unit. Write region or privat.`,
  notDistance: (f) => `${value(f)} is not a distance. Write kilometres, for example 44.8.`,
  notCni: (f) =>
    `${value(f)} is not a CNI. Write a number above 0 and at most 10 with no more than four decimals, for example 1.2345.`,
  notCoordinate: (f) => `${value(f)} is not a coordinate. Write degrees, for example 63.1792.`,
  notAmount: (f) => `${value(f)} is not an amount. Write kronor with no more than two decimals.`,
  ageAsDate: (f) =>
    `${value(f)} is a date. The spreadsheet program has probably turned the age class ${f.suggestion.replace('-', '–')} into a date. Let the page read it as the age class, or correct the file.`,
  notQuantity: (f) =>
    `${value(f)} is not a number of anything. Write a number with at most two decimals, such as 12 or 7.5.`,
  negativeAmount: (f) =>
    `${value(f)} is negative. Amounts are written without a minus; what is taken off has a kind of its own. Correct the amount.`,
  notMinutes: (f) => `${value(f)} is not whole minutes between 0 and 1,440. Write for example 45.`,
  notHours: (f) =>
    `${value(f)} is not hours between 0 and 24 with at most two decimals. Write for example 7.5.`,
  notDay: (f) => `${value(f)} is not a day. Write year, month and day, such as 2026-03-14.`,
  notTime: (f) => `${value(f)} is not a time of day. Write hour and minute, such as 08:15.`,
  notYesNo: (f) =>
    `${value(f)} is neither yes nor no. Write ja (yes) or nej (no), or leave the cell empty for no.`,
  ambiguousDay: (f) =>
    `${value(f)} can be read as two days. Write ${f.dayFirst} or ${f.monthFirst}, whichever is right.`,
  notAssignmentKind: (f) =>
    `${value(f)} is not a kind of assignment. Write primaryCare, specialist or accompanying, or leave the cell empty for primary care.`,
  personalNumber: () =>
    'The cell seems to hold a personal identity number or a coordination number. The file is not read, and the number is not kept. Use pseudonyms, such as P01, in all rows and load the file again.',
  personalNumberListed: () =>
    'The file seems to hold personal identity numbers or coordination numbers. It is not read, and nothing of it is kept. Payments are computed without them: take the numbers out of the file and load it again.',
  notAgeInYears: (f) => `${value(f)} is no age. Write whole years from 0 to ${f.oldest}.`,
  notBirthYear: (f) =>
    `${value(f)} is no year of birth of anyone who is listed in ${f.last}. Write a year from ${f.first} to ${f.last}.`,
  tooManyUnits: (f) =>
    `The file has more than ${count(f.most)} care units and list dates. Check that the right columns are read as unit and period.`,
  tooManyDistances: (f) =>
    `The file has more than ${count(f.most)} different distances at the care units. Round the distances to whole or tenths of kilometres.`,
  notJson: () =>
    'The file is damaged: it begins as a parameter file but cannot be understood. Download it again from the page where it was saved.',
  unknownJson: () =>
    'The file is not a parameter file of this simulator. Choose a parameter file that was saved here, or a CSV file.',
  notPost: (f) => `${value(f)} is not a known line. Write ${either(f.posts)}.`,
  notKind: (f) => `${value(f)} is not a kind that the line has. Write ${either(f.kinds)}.`,
  regionKind: () => 'The value holds for the whole region. Write * in the column enhet_id.',
  unitKind: () =>
    'The value is that of one care unit. Write its id in the column enhet_id in place of the whole region.',
  notCounterpart: (f) =>
    `${value(f)} cannot be the counterpart here. A counterpart is stated only for unlisted visits, and is another unit than the one that received the patient. Correct the cell or empty it.`,
  emptyCountAndAmount: () =>
    'Both the number and the amount are empty. Fill in at least one of them, or remove the row.',
  noSuchUnit: ({ unitId }) =>
    `Care unit ${unitId} in the activity file is not in the care unit file. Choose which care unit is meant, or add it to the care unit file.`,
  yearNotCounted: ({ year, rows }) =>
    `There are no rules for ${year}, so ${rows === 1 ? 'one row' : `${rows} rows`} of the activity file will not count. Correct the period, or load a parameter file for ${year}.`,
  duplicateActivity: (f) =>
    `The same unit, period, line, kind and counterpart are already in row ${f.first} of ${f.inFile}. Remove one of the rows or merge them.`,
  yearAndMonths: (f) =>
    `Both the whole year and single months are stated for the same thing: this row and row ${f.first} in ${f.inFile}. Keep either the year or the months.`,
  duplicateEntry: (f) =>
    `The row has the same day, time, parties and patient as row ${f.first} of ${f.inFile}. Remove one of them if it is the same work.`,
  duplicateUnit: (f) => `The care unit is already on row ${f.first}. Remove one of the rows.`,
  sameName: (f) =>
    `The care unit has the name of the one on row ${f.first}, so that the page cannot tell them apart. Give them different names if they are two.`,
  duplicateRow: (f) =>
    `The same care unit, period and age are already on row ${f.first}. Remove one of the rows or merge them.`,
  overlappingAges: ({ ageClass }) =>
    `The age class ${ageClass.replace('-', '–')} is there both as a class and as single ages, so the same people would be counted twice. Keep one of them.`,
  unknownLine: (f) => `${value(f)} is not a known payment item. Write the code of the item, such as listing.`,
  missingCni: () =>
    'The care unit has no CNI. It is loaded, but the socio-economic factor and the rural factor cannot be calculated until its CNI is given.',
  twoUnitsFiles: () => 'Two care unit files were given at once. Load one care unit file at a time.',
  needsUnits: () =>
    'The listing is of other care units than those of the sample data. Load the care unit file too: it is added to the files that are waiting.',
  needsListing: () =>
    'The care unit file has other care units than the listing of the sample data. Load the listing file too: it is added to the files that are waiting.',
  emptyClasses: ({ unitId, period, classes }) =>
    `Care unit ${unitId} has nobody listed in age class ${classes.map((ageClass) => ageClass.replace('-', '–')).join(', ')} in ${period}. That counts as zero. Check that the classes are in the file.`,
  periodTwice: ({ period, units }) =>
    `${units.join(', ')} ${plural(units.length, 'has', 'have')} listed persons at ${period} in two files. Remove one of the files, or the units’ rows in one of them.`,
  unknownUnit: ({ unitId, period }) =>
    `Care unit ${unitId} has listed inhabitants for ${period} but is not in the care unit file. Choose which care unit is meant, or add it to the care unit file.`,
  unitLeftOut: ({ unitId, rows }) =>
    `Care unit ${unitId} is left out as you chose: ${count(rows)} ${plural(rows, 'row is', 'rows are')} not counted. Choose another care unit if the rows are to count.`,
  unitsMerged: ({ unitId, merged }) =>
    `${merged.join(', ')} are read as care unit ${unitId} and added together. Change the choice of care unit to keep them apart.`,
  unitWithoutList: ({ unitId, period }) =>
    `Care unit ${unitId} has no rows in the listing for ${period} and is not included for that list date.`,
  unitsWithoutList: ({ names, period }) =>
    `The list for ${period} has no rows for ${names.length} ${plural(names.length, 'unit', 'units')}: ${names.join(', ')}. ${plural(names.length, 'It is', 'They are')} not part of that list date. Check that all files are there.`,
  emptyList: ({ unitId, period }) =>
    `Care unit ${unitId} has no listed inhabitants for ${period} and is not included for that list date.`,
  emptyPeriod: ({ period }) => `The list for ${period} contains no listed inhabitants.`,
  badCount: ({ unitId, ageClass }) =>
    `Care unit ${unitId} has a number in age class ${ageClass.replace('-', '–')} that cannot be used. Correct it in the listing file.`,
  unitWithoutCni: ({ unitId }) =>
    `Care unit ${unitId} has no CNI. For that reason neither the socio-economic factor nor the rural factor can be calculated for any care unit: both are shared among all of them.`,
  cniCountsExceedList: ({ unitId, period, count: persons, listed }) =>
    `Care unit ${unitId} has ${count(persons)} people in one of the seven CNI groups but only ${inhabitants(listed)} for ${period}. Check the counts in the care unit file.`,
  unitWithoutDistance: ({ unitId, persons }) =>
    `Care unit ${unitId} has no distance for ${inhabitants(persons)}. For that reason the rural factor cannot be distributed.`,
  residenceExceedsList: ({ unitId, residence, listed }) =>
    `Care unit ${unitId} has ${count(residence)} ${plural(residence, 'person', 'people')} with a distance but only ${inhabitants(listed)}. Correct the counts in the listing file.`,
  noSparsityPoints: () =>
    'No listed inhabitant lives far enough away for the rural factor to be distributed. Check the distances, or load the whole region.',
  noPoints: (f) =>
    `${line[f.line].name} cannot be distributed: no care unit has anything for it to be based on.`,
  noGivenCniMean: () => 'The interpretation requires a given mean CNI, but none is stated.',
  distanceInNoBand: ({ unitId, km, persons }) =>
    `Care unit ${unitId}: ${inhabitants(persons)} at ${km.toLocaleString('en-GB')}${NBSP}km ${plural(persons, 'falls', 'fall')} between the printed distance bands and ${plural(persons, 'gives', 'give')} no points.`,
  sizeInNoBracket: ({ unitId, listed }) =>
    `Care unit ${unitId}: ${inhabitants(listed)} ${plural(listed, 'falls', 'fall')} between the printed size brackets.`,
  activityUnitUnknown: (f) =>
    `${activityRow(f)}: the unit is not in the care unit file, so the row is not counted. Correct enhet_id or add the unit.`,
  activityKindUnknown: (f) => `${activityRow(f)}: the item has no such kind. Choose one of its kinds.`,
  activityNegative: (f) =>
    `${activityRow(f)}: number and amount may not be negative, and an index must be above zero. Correct the row.`,
  activityTooLarge: (f) =>
    `${activityRow(f)}: number and amount come to more than ten billion kronor. Check that they stand in the right columns.`,
  activityCountMissing: (f) => `${activityRow(f)}: the number is missing. State how many there are.`,
  activityNotWhole: (f) => `${activityRow(f)}: the number must be whole. Correct it.`,
  activityPriceSet: (f) => `${activityRow(f)}: the rules set the amount. Remove it from the row.`,
  activityYearAndMonths: (f) =>
    `${activityRow(f)}: both the whole year and single months are stated. Keep either the year or the months.`,
  activityPriceMissing: (f) =>
    f.series === null
      ? `${activityRow(f)}: the amount is missing. State it in the row.`
      : `${valueMissing(f.series, f.year)} State it among the values of the whole region, or state the amount in the row.`,
  examinationPriceMissing: (f) =>
    f.stated === null
      ? `The payment per health examination of ${f.year} is missing. State it among the values of the whole region, or state the amount of an earlier year and the consumer price index (KPI) of both years.`
      : `The consumer price index (KPI) is missing: the payment per health examination is known for ${f.stated} but not for ${f.year}. State the index of both years among the values of the whole region, or the amount of ${f.year}.`,
  activityCounterpartUnknown: (f) =>
    `${activityRow(f)}: the unit ${f.counterpart}, where the patients are said to be listed, is not in the care unit file. Correct motpart or add the unit.`,
  activityCounterpartOwn: (f) =>
    `${activityRow(f)}: the other unit is the unit itself. State the unit where the patients are listed, or leave the field empty.`,
  activityCounterpartUnused: (f) => `${activityRow(f)}: the item has no other unit. Remove it from the row.`,
  activityDuplicate: (f) =>
    `${activityRow(f)}: the same is already stated${f.first === null ? '' : ` in row ${f.first}`}. Merge them or remove one.`,
  activitySharesOver: (f) =>
    `${activityRow(f)}: the units’ shares come to ${percent(f.sum)} per cent together. Correct them so that they are at most 100.`,
  centreChildrenMissing: (f) =>
    `${activityRow(f)}: the unit is not in the listing, so its children cannot be counted. State the number of children, or load the unit’s list.`,
  centreTwice: (f) =>
    `${activityRow(f)}: the unit has several family centres at once, so its children would be counted several times. State the number of children for each.`,
  vpiMissing: ({ year, years }) =>
    `The hourly rate for ${year} cannot be calculated: the healthcare price index (VPI) is missing for ${spans(years)}. Enter the index for ${plural(years.length, 'that year', 'those years')} under Service purchase, or the hourly rate that the region has announced for ${year}.`,
  assistanceRateMissing: ({ year }) =>
    `The assistance allowance per hour is missing for ${year}. Enter the national standard amount of the year under Service purchase, the agreement of Värmland.`,
  referenceRateMissing: ({ period }) =>
    `The interest cannot be calculated: the reference rate is missing for the half-year from ${period}. State the reference rate of the central bank for the half-year.`,
  seriesTwice: ({ kind, period }) =>
    `${series[kind]?.name ?? kind} for ${period} is stated on more than one row. Keep one of them.`,
  seriesUnusable: ({ kind, period }) =>
    `${series[kind]?.name ?? kind} for ${period} cannot be used. Write ${series[kind]?.form ?? 'the year and the value'}.`,
  accompanyingWithoutCost: ({ date }) =>
    `Accompanying staff on ${date} have no cost. State wage, travel and travel time in kronor, or choose another kind.`,
  costNotPaid: ({ date }) =>
    `The assignment on ${date} has a cost that is not counted: only accompanying staff are paid at cost. Remove the cost or choose the kind accompanying.`,
  unusableAssignment: ({ date }) =>
    `The assignment on ${date} has a date, a time or a number of minutes that cannot be used. Correct the row.`,
  purchaseWithoutUnit: ({ date, requester, performer }) =>
    `The assignment on ${date} from ${requester} to ${performer} concerns no care unit that is loaded and gives neither cost nor income. Check enhet_id.`,
  noAgreement: ({ date, patient }) =>
    `Companion of ${patient} on ${date}: there is no signed agreement, so nothing is paid. State the agreement if there is one; otherwise the time is not to be invoiced.`,
  unusableShift: ({ date, patient }) =>
    `Companion of ${patient} on ${date}: a date or the number of hours cannot be used. Correct the row.`,
  stayTooLong: ({ date, patient, first, days, longest }) =>
    `Companion of ${patient} on ${date}: it is day ${count(days)} since ${first}. After ${count(longest)} days nothing is paid. Check the dates, or agree on what comes after.`,
  noSuchYear: ({ year, years }) => `There are no rules for ${year}. Choose ${years.join(' or ')}.`,
  yearExists: ({ year }) =>
    `The rule year ${year} is on the page already. Take the added year away under Data first, or change the year in the file.`,
  yearUnchanged: ({ year }) =>
    `The rule year ${year} in the file is the same as the one on the page. There is nothing to do.`,
  noSuchPeriod: ({ period, periods }) =>
    `There is no list for ${period}. List dates loaded: ${periods.join(', ') || 'none'}.`,
  notIndex: ({ value: given }) =>
    `“${given}” cannot be an index. Write a percentage between −20 and 50 with at most two decimals, for example 3.1.`,
  notEnoughPersons: ({ unitId, ageClass, persons, found }) =>
    `Care unit ${unitId} has ${count(found)} listed inhabitants aged ${ageClass.replace('-', '–')}, so ${count(persons)} cannot move from it. State at most as many as there are.`,
  noOtherUnits: ({ period }) =>
    `List ${period} has only one care unit, so there is none to compare it with. Load a list of several care units.`,
  unknownBetween: () =>
    'The amounts before and after are known, but not the way between them: there the rules of one side meet the data of the other, and something is missing in it. Complete the data of both sides, and the difference can be divided.',
  parameterMissing: ({ path }) => `The parameter ${path} is missing.`,
  parameterUnknown: ({ path }) => `The parameter ${path} is unknown.`,
  parameterType: ({ path, value: given }) =>
    `The parameter ${path} has the value ${given}, which does not have the right form.`,
  parameterOrder: ({ path, value: given }) =>
    `The parameter ${path} has the values ${given}. They must rise.`,
  parameterPlaces: ({ path, value: given, places }) =>
    `The parameter ${path} has the value ${given}. At most ${places} decimals are allowed.`,
  parameterBounds: ({ path, value: given, min, max }) =>
    `The parameter ${path} has the value ${given}, outside ${min}–${max}.`,
  linkDamaged: () =>
    'The link is damaged or cut off. Ask the sender to copy it again or to send the scenario as a file.',
  linkNewer: () =>
    'The link was made with a newer version of the page. Reload the page so that it is the latest, and open the link again.',
  linkUnpackable: () => 'This browser is too old for links. Ask the sender for the scenario as a file.',
  projectNotJson: () =>
    'The project file is damaged and cannot be read. Open another copy, or save it again from the page that has the project.',
  notProject: () => 'The file is not a project file. Choose a file that was saved as a project here.',
  projectTooLarge: () =>
    'The project file is larger than 200 MB and is not read. Open another copy, or load the files of the data one by one.',
  projectNotCounted: () =>
    'What was kept could not be computed, so the sample data are shown instead. Nothing is gone: download it under Data, Kept.',
  keptGone: () =>
    'The work that was kept in the browser is no longer there, so the sample data are shown instead. If you have saved it as a project file, open that under Data, Load.',
  projectNewer: ({ version, known }) =>
    `The project file has version ${version}, but the page can only read up to version ${known}. Reload the page so that it is the latest, and open the file again.`,
  projectKeyUnknown: ({ path }) =>
    `The project file is damaged: ${path} does not belong there. Open another copy, or save the project again.`,
  projectKeyMissing: ({ path }) =>
    `The project file is damaged: ${path} is missing. Open another copy, or save the project again.`,
  projectValue: ({ path, value: given }) =>
    `The project file is damaged: ${path} is ${given}, which cannot be right. Open another copy, or save the project again.`,
  projectPersonalNumber: ({ path }) =>
    `The project file seems to hold a personal identity number or a coordination number (${path}). It is not opened, and the number is not kept. Load the files of the data again without such numbers, and save the project again.`,
  projectYears: ({ years }) =>
    `The rules of ${years.join(', ')} now come with the page, and they are used instead of the project’s own. Compare the amounts with those you had.`,
  scenarioNotJson: () =>
    'The scenario file is damaged and cannot be read. Save it again from the page that has the scenario.',
  notScenario: () => 'The file is not a scenario file. Choose a file that was saved from a scenario here.',
  scenarioNewer: ({ version, known }) =>
    `The scenario file has version ${version}, but the page can only read up to version ${known}. Reload the page so that it is the latest, and open the file again.`,
  scenarioKeyUnknown: ({ path }) =>
    `The scenario file has something that does not belong there: ${path}. Remove it, or save the scenario again.`,
  scenarioKeyMissing: ({ path }) => `The scenario file lacks ${path}. Add it, or save the scenario again.`,
  scenarioValue: ({ path, value: given }) =>
    `In the scenario file ${path} is ${given}, which does not have the right form. Correct it, or save the scenario again.`,
  scenarioTooLong: ({ path, found, most }) =>
    `In the scenario file ${path} has ${count(found)} characters. Shorten it to at most ${count(most)}.`,
  scenarioTooMany: ({ found, most }) =>
    `The scenario file has ${count(found)} changes. Remove some: at most ${count(most)} can be read.`,
  changeTwice: ({ path }) =>
    `The scenario file changes ${path} more than once. Keep the change that is to hold.`,
  changeUnknown: ({ path, year }) =>
    `The scenario changes ${path}, which is not among the rules of ${year}. Remove the change.`,
};
