// Verksamhet: postens slag och vad som räknas.

export const activity = {
  /** The kinds that have a name of their own, by post; any other kind is shown as it is written. */
  kind: {
    healthTalks: {},
    patientFees: { free: 'Avgiftsfritt besök', noShow: 'Uteblivet besök' },
    otherRegions: {},
    asylum: {
      patientFee: 'Patientavgift (dras av)',
      examination: 'Hälsoundersökning',
      kpi: 'Konsumentprisindex (KPI)',
    },
    unlistedVisits: {
      doctor: 'Läkarbesök',
      licensed: 'Besök hos legitimerad personal',
      psychosocial: 'Besök hos psykosocial resurs',
      treatment: 'Övrig behandling',
      homeVisit: 'Tillägg för hembesök',
      lab: 'Provtagning utanför läkarbesök',
      xray: 'Röntgen',
    },
    training: {},
    medicalStudents: { share: 'Enhetens andel av summan', sum: 'GU-ALF-summan' },
    stateGrants: {},
    familyCentre: { rent: 'Extra lokalhyra' },
    careHomes: { permanent: 'Särskilt boende', shortStay: 'Korttidsboende' },
    expertGroups: {
      doctor: 'Läkare',
      other: 'Övrig personal',
      qualityCoordinator: 'Samordnare för Primärvårdskvalitet',
    },
    trainingCoordinator: {},
    internDoctors: { salary: 'Lönekostnad', doubleHousing: 'Dubbelt boende' },
    residentDoctors: { st: 'ST-läkare', bt: 'BT-läkare', medianSalary: 'Medianlön för ST-läkare' },
    psychologists: { ptp: 'PTP-psykolog', stp: 'STP-psykolog', medianSalary: 'Medianlön för psykologer' },
    ambulance: {},
    publicHealth: {},
    servicePurchase: {
      vpi: 'Vårdprisindex (VPI), procent',
      rate: 'Beslutat timpris',
      referenceRate: 'Referensränta, procent',
    },
    companion: { assistanceRate: 'Assistansersättning per timme' },
  },
};
