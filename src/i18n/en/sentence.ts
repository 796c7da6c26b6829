// Each line explained in a sentence.
import type { Dictionary } from '../sv.ts';

export const sentence: Dictionary['why']['sentence'] = {
  listing:
    'Listed persons are weighted by age, and each weighted person gives the amount for weight 1.00. The weights are the same in the whole region.',
  cni: 'Each listed person gives an average amount, raised or lowered as far as the CNI of the unit lies above or below the mean of the region.',
  sparsity:
    'The sparsity pool is shared by points. Listed persons give more points the further from the hospital in Ostersund they live, and fewer each the larger the unit is.',
  medication:
    'Listed persons are weighted by age, and each weighted person gives the amount for weight 1.00. The amount may change every four months; over the year its mean counts.',
  rehab: 'Each listed person of working age gives a fixed amount.',
  adminSupplement:
    'Units that the region does not run get a few per cent more for administration. Medication is normally not part of the basis.',
  vatCompensation:
    'Units that the region does not run are compensated for VAT on what they get for listed persons and on the supplement, but not on medication.',
  healthTalks: 'Each health talk held gives a fixed amount.',
  patientFees:
    'The unit keeps the fees that patients pay, for missed visits too. Visits free of charge give nothing.',
  otherRegions: 'Visits by patients of other regions and countries are paid by the price list of the year.',
  asylum:
    'Visits are paid by the price list less the patient fee. Health examinations have an amount of their own that follows consumer prices.',
  unlistedVisits: 'Visits by patients listed at other units give an amount each, by who receives them.',
  unlistedVisitsCost:
    'What other units get for visits by patients who are listed here is a cost of this unit.',
  training: 'Each training placement gives the amount agreed on.',
  medicalStudents:
    'The share of the unit in the means for medical students, after coordination has had its part.',
  stateGrants: 'State grants are paid by the amounts agreed on.',
  familyCentre:
    'Each listed child of the ages gives a fixed amount, with a least and a highest amount per family centre and year. Extra rent is paid besides.',
  careHomes: 'Each place in special housing and in short-stay housing gives a fixed amount a year.',
  expertGroups:
    'Hours worked in expert groups are paid by the hour, and quality coordinators by a share of the salary.',
  trainingCoordinator: 'The training coordinator is paid at actual cost.',
  internDoctors:
    'A share of the salary cost of intern doctors and a monthly amount for double housing, within a limit for the whole region.',
  residentDoctors:
    'A share of the median salary for each resident doctor, within a limit for the whole region.',
  psychologists:
    'A share of the median salary for each psychologist in training, within a limit for the whole region.',
  ambulance: 'A fixed amount a year for the ambulance.',
  publicHealth: 'Amounts granted for public health work, within a limit for the whole region.',
  servicePurchase:
    'Started hours that the unit works for others are paid at the hourly rate of the year. Travel counts only where the journey is made for the assignment alone.',
  servicePurchaseCost:
    'What the unit buys from others costs the hourly rate of the year for each started hour.',
  companion:
    'Accompanying staff are paid at the national hourly rate of assistance, where there is an agreement.',
  pools: 'The sum of the five lines that together are the published compensation for listed persons.',
  listed:
    'The sum of the lines that follow from the list, with supplement and VAT compensation for external providers.',
  variable: 'The sum of the variable lines, less what visits of own listed persons to others cost.',
  addons: 'The sum of the add-ons, after the ceilings that hold for the whole region.',
  purchases: 'What the unit is paid for services performed, less what those purchased cost.',
  total: 'The sum of the lines, each rounded to whole hundredths of a krona.',
};
