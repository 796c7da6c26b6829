// Posternas namn på svenska.
import type { IncomeLine } from '../../model/types.ts';

export const line: Record<IncomeLine, { name: string; short: string; about: string }> = {
  listing: {
    name: 'Ersättning per listad invånare',
    short: 'Listning',
    about:
      'Ett belopp för varje listad, högre för de åldrar som besöker vården mest. Beloppet för vikt 1,00 är krontalet.',
  },
  cni: {
    name: 'Socioekonomisk faktor (CNI)',
    short: 'CNI',
    about:
      'Mer till enheter där fler listade lever under villkor som brukar ge större vårdbehov. Care Need Index bygger på sju sådana villkor; 1,00 är ett snitt.',
  },
  sparsity: {
    name: 'Glesbygdsfaktor',
    short: 'Glesbygd',
    about:
      'Mer till enheter vars listade bor tre mil eller längre från sjukhuset i Östersund, och mer per listad till små enheter. Potten är 15 procent av summan av listning, CNI och glesbygd.',
  },
  medication: {
    name: 'Läkemedel',
    short: 'Läkemedel',
    about:
      'Ska täcka de listades läkemedel, med vikt efter ålder. Krontalet är preliminärt och justeras tre gånger om året (varje tertial).',
  },
  rehab: {
    name: 'Rehabkoordinator',
    short: 'Rehab',
    about: 'Ett belopp för varje listad mellan 16 och 67 år.',
  },
  adminSupplement: {
    name: 'Påslag för externa vårdgivare',
    short: 'Påslag',
    about:
      'Enheter som inte drivs av regionen får 1,5 procent till för administration, räknat utan läkemedel.',
  },
  vatCompensation: {
    name: 'Momskompensation',
    short: 'Moms',
    about: 'De får också 3 procent som ersättning för moms, räknat utan läkemedel.',
  },
  healthTalks: {
    name: 'Riktade hälsosamtal',
    short: 'Hälsosamtal',
    about: 'Ett belopp för varje riktat hälsosamtal som enheten har hållit.',
  },
  patientFees: {
    name: 'Patientavgifter',
    short: 'Avgifter',
    about:
      'Enheten behåller de avgifter som patienterna betalar, också för uteblivna besök. Avgiftsfria besök ger ingenting.',
  },
  otherRegions: {
    name: 'Patienter från andra regioner och länder',
    short: 'Utomläns',
    about:
      'Besök av patienter från andra regioner och länder, enligt norra sjukvårdsregionens prislista för året.',
  },
  asylum: {
    name: 'Asylsökande och tillståndslösa',
    short: 'Asyl',
    about:
      'Besök enligt samma prislista som för patienter från andra regioner, minus patientavgifterna. Hälsoundersökningar ersätts per styck.',
  },
  unlistedVisits: {
    name: 'Besök av patienter listade på andra enheter',
    short: 'Ej listade',
    about:
      'Vad enheten enligt överenskommelse får för besök av patienter som är listade på en annan vårdenhet i länet.',
  },
  unlistedVisitsCost: {
    name: 'Kostnad för egna listades besök på andra enheter',
    short: 'Besök hos andra',
    about:
      'En kostnad: vad enheten enligt överenskommelse betalar när dess listade besöker en annan vårdenhet i länet.',
  },
  training: {
    name: 'Utbildning och handledning',
    short: 'Handledning',
    about:
      'Verksamhetsförlagd utbildning (VFU), arbetsplatsförlagt lärande (APL) och liknande, enligt avtal med den som anordnar utbildningen.',
  },
  medicalStudents: {
    name: 'Läkarstudenter',
    short: 'Läkarstudenter',
    about:
      'Enhetens del av den ersättning för läkarprogrammet (GU-ALF) som regionen får, när samordningen är betald.',
  },
  stateGrants: {
    name: 'Statliga satsningar',
    short: 'Statsbidrag',
    about: 'Belopp enligt överenskommelser mellan staten och Sveriges Kommuner och Regioner.',
  },
  familyCentre: {
    name: 'Familjecentral',
    short: 'Familjecentral',
    about:
      'Ett belopp för varje listat barn till och med fem år, med ett lägsta och ett högsta belopp per familjecentral. Enheter som delar en central delar beloppet. Extra lokalhyra ersätts med den faktiska kostnaden.',
  },
  careHomes: {
    name: 'Särskilt boende och korttidsboende',
    short: 'Boenden',
    about:
      'Ett belopp om året för varje plats i särskilt boende och för varje korttidsplats som enheten ansvarar för.',
  },
  expertGroups: {
    name: 'Utveckling och utbildning',
    short: 'Utveckling',
    about:
      'Timersättning när enheten företräder hela primärvården i en grupp, och en del av lönen för samordnaren för Primärvårdskvalitet.',
  },
  trainingCoordinator: {
    name: 'Fortbildningssamordnare',
    short: 'Fortbildning',
    about: 'Den faktiska kostnaden för fortbildningssamordnaren, med lokaler och föreläsare.',
  },
  internDoctors: {
    name: 'AT-läkare',
    short: 'AT',
    about:
      'En del av lönekostnaden för läkare i allmäntjänstgöring, och tillägget för dubbelt boende. Det finns ett tak för hela regionen.',
  },
  residentDoctors: {
    name: 'ST- och BT-läkare',
    short: 'ST och BT',
    about:
      'En del av medianlönen för ST-läkare, för varje månad som en läkare i specialiserings- eller bastjänstgöring är anställd. Det finns ett tak för hela regionen.',
  },
  psychologists: {
    name: 'PTP- och STP-psykologer',
    short: 'Psykologer',
    about:
      'En del av medianlönen för varje månad som en psykolog i praktisk tjänstgöring (PTP) eller specialistutbildning (STP) är anställd. Det finns ett tak för hela regionen.',
  },
  ambulance: {
    name: 'Ambulansverksamhet i Gäddede',
    short: 'Ambulans',
    about: 'Ersättning för uppdraget att driva ambulansverksamheten i Gäddede.',
  },
  publicHealth: {
    name: 'Utvecklingsuppdrag för folkhälsa',
    short: 'Folkhälsa',
    about:
      'Det belopp som enheten har beviljats för folkhälsoinsatser. Det finns en summa avsatt för hela regionen.',
  },
  servicePurchase: {
    name: 'Tjänsteköp, intäkt',
    short: 'Tjänsteköp',
    about: 'Vad enheten får för arbete som den utför åt en kommun eller en annan enhet, per påbörjad timme.',
  },
  servicePurchaseCost: {
    name: 'Tjänsteköp, kostnad',
    short: 'Köpta tjänster',
    about: 'En kostnad: vad enheten betalar för arbete som en kommun eller en annan enhet utför åt den.',
  },
  companion: {
    name: 'Medföljande personal',
    short: 'Medföljare',
    about:
      'Personal som följer med en patient i slutenvården. Den som utför får betalt; för den som begär är det en kostnad.',
  },
};
