// Activities: the kinds of the posts and what is counted.
import type { Dictionary } from '../sv.ts';

export const activity: Dictionary['activity'] = {
  kind: {
    healthTalks: {},
    patientFees: { free: 'Visit free of charge', noShow: 'Missed visit' },
    otherRegions: {},
    asylum: {
      patientFee: 'Patient fee (taken off)',
      examination: 'Health examination',
      kpi: 'Consumer price index',
    },
    unlistedVisits: {
      doctor: 'Doctor’s visit',
      licensed: 'Visit to licensed staff',
      psychosocial: 'Psychosocial visit',
      treatment: 'Other treatment',
      homeVisit: 'Addition for a home visit',
      lab: 'Samples outside a doctor’s visit',
      xray: 'X-ray',
    },
    training: {},
    medicalStudents: { share: 'The unit’s share of the sum', sum: 'The GU-ALF sum' },
    stateGrants: {},
    familyCentre: { rent: 'Extra rent' },
    careHomes: { permanent: 'Special housing', shortStay: 'Short-stay housing' },
    expertGroups: {
      doctor: 'Doctor',
      other: 'Other staff',
      qualityCoordinator: 'Coordinator of primary care quality',
    },
    trainingCoordinator: {},
    internDoctors: { salary: 'Salary cost', doubleHousing: 'Double housing' },
    residentDoctors: {
      st: 'Doctor in specialist training (ST)',
      bt: 'Doctor in basic training (BT)',
      medianSalary: 'Median salary of doctors in specialist training',
    },
    psychologists: {
      ptp: 'Psychologist in supervised practice (PTP)',
      stp: 'Psychologist in specialist training (STP)',
      medianSalary: 'Median salary of psychologists',
    },
    ambulance: {},
    publicHealth: {},
    servicePurchase: {
      vpi: 'Care price index (VPI), per cent',
      rate: 'Announced hourly rate',
      referenceRate: 'Reference rate, per cent',
    },
    companion: { assistanceRate: 'Assistance rate per hour' },
  },
};
