// The lines' names in English.
import type { Dictionary } from '../sv.ts';

export const line: Dictionary['line'] = {
  listing: {
    name: 'Payment per listed inhabitant',
    short: 'Listing',
    about:
      'An amount for every listed person, higher for the ages that visit most. The amount for weight 1.00 is the amount per point.',
  },
  cni: {
    name: 'Socio-economic factor (CNI)',
    short: 'CNI',
    about:
      'More to units where more of the listed live in conditions that tend to mean greater need of care. The Care Need Index is built on seven such conditions; 1.00 is an average.',
  },
  sparsity: {
    name: 'Rural factor',
    short: 'Rural',
    about:
      'More to units whose listed live 30 km or more from the hospital, and more per listed person to small units. The pool is 15 per cent of the sum of listing, CNI and the rural factor.',
  },
  medication: {
    name: 'Medication',
    short: 'Medication',
    about:
      'Is to cover the medication of the listed, weighted by age. The amount per point is preliminary and is adjusted three times a year.',
  },
  rehab: {
    name: 'Rehabilitation coordinator',
    short: 'Rehab',
    about: 'An amount for every listed person aged 16 to 67.',
  },
  adminSupplement: {
    name: 'Supplement for external providers',
    short: 'Supplement',
    about:
      'Units that are not run by the region get 1.5 per cent more for administration, medication not counted.',
  },
  vatCompensation: {
    name: 'VAT compensation',
    short: 'VAT',
    about: 'They also get 3 per cent as compensation for VAT, medication not counted.',
  },
  healthTalks: {
    name: 'Targeted health talks',
    short: 'Health talks',
    about: 'An amount for every targeted health talk that the unit has held.',
  },
  patientFees: {
    name: 'Patient fees',
    short: 'Fees',
    about:
      'The unit keeps the fees that patients pay, for missed visits too. Visits free of charge give nothing.',
  },
  otherRegions: {
    name: 'Patients from other regions and countries',
    short: 'Other regions',
    about:
      'Visits by patients from other regions and countries, by the northern healthcare region’s price list of the year.',
  },
  asylum: {
    name: 'Asylum seekers and persons without a permit',
    short: 'Asylum',
    about:
      'Visits by the same price list as for patients from other regions, less the patient fees. Health examinations are paid per examination.',
  },
  unlistedVisits: {
    name: 'Visits by patients listed at other units',
    short: 'Not listed here',
    about:
      'What the unit is paid, by agreement, for visits by patients who are listed at another care unit in the county.',
  },
  unlistedVisitsCost: {
    name: 'Cost of own listed patients’ visits to other units',
    short: 'Visits elsewhere',
    about:
      'A cost: what the unit pays, by agreement, when its listed patients visit another care unit in the county.',
  },
  training: {
    name: 'Training and supervision',
    short: 'Supervision',
    about:
      'Placements of students and trainees (VFU, APL and the like), by agreement with whoever arranges the training.',
  },
  medicalStudents: {
    name: 'Medical students',
    short: 'Students',
    about:
      'The unit’s part of what the region is paid for the medical programme (GU-ALF), when coordination has been paid.',
  },
  stateGrants: {
    name: 'State grants',
    short: 'State grants',
    about:
      'Amounts by agreements between the state and the Swedish Association of Local Authorities and Regions.',
  },
  familyCentre: {
    name: 'Family centre',
    short: 'Family centre',
    about:
      'An amount for every listed child up to the age of five, with a lowest and a highest amount per family centre. Units that share a centre share the amount. Extra rent is paid at cost.',
  },
  careHomes: {
    name: 'Special housing and short-stay housing',
    short: 'Care homes',
    about:
      'An amount a year for every place in special housing and every short-stay place in the unit’s care.',
  },
  expertGroups: {
    name: 'Development and education',
    short: 'Development',
    about:
      'Payment by the hour when the unit represents all primary care in a group, and part of the salary of the coordinator of primary care quality.',
  },
  trainingCoordinator: {
    name: 'Coordinator of further training',
    short: 'Further training',
    about: 'The actual cost of the coordinator of further training, premises and lecturers included.',
  },
  internDoctors: {
    name: 'Intern doctors (AT)',
    short: 'AT',
    about:
      'Part of the salary cost of intern doctors, and the supplement for double housing. There is a ceiling for the whole region.',
  },
  residentDoctors: {
    name: 'Resident doctors (ST and BT)',
    short: 'ST and BT',
    about:
      'Part of the median salary of resident doctors, for each month that a doctor in specialist or basic training is employed. There is a ceiling for the whole region.',
  },
  psychologists: {
    name: 'Psychologists in training (PTP and STP)',
    short: 'Psychologists',
    about:
      'Part of the median salary for each month that a psychologist in supervised practice (PTP) or specialist training (STP) is employed. There is a ceiling for the whole region.',
  },
  ambulance: {
    name: 'Ambulance service in Gäddede',
    short: 'Ambulance',
    about: 'Payment for running the ambulance service in Gäddede.',
  },
  publicHealth: {
    name: 'Public health development',
    short: 'Public health',
    about:
      'The amount that the unit has been granted for public health work. A sum is set aside for the whole region.',
  },
  servicePurchase: {
    name: 'Service purchase, income',
    short: 'Services sold',
    about: 'What the unit is paid for work it does for a municipality or another unit, per started hour.',
  },
  servicePurchaseCost: {
    name: 'Service purchase, cost',
    short: 'Services bought',
    about: 'A cost: what the unit pays for work that a municipality or another unit does for it.',
  },
  companion: {
    name: 'Accompanying staff',
    short: 'Companions',
    about:
      'Staff who stay with a patient in hospital. Who does the work is paid; for who asks for it, it is a cost.',
  },
};
