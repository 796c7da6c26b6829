// Varje posts förklaring i en mening.
import type { Target } from '../../model/trace.ts';

export const sentence: Record<Target['line'], string> = {
  listing:
    'De listade vägs efter ålder, och varje vägd listad ger beloppet för vikt 1,00. Det är samma vikter i hela regionen.',
  cni: 'Varje listad ger ett genomsnittligt belopp, som höjs eller sänks så mycket som enhetens CNI ligger över eller under regionens medelvärde.',
  sparsity:
    'Glesbygdspotten delas efter poäng. De listade ger fler poäng ju längre från sjukhuset i Östersund de bor, och färre per person ju större enheten är.',
  medication:
    'De listade vägs efter ålder, och varje vägd listad ger beloppet för vikt 1,00. Beloppet kan ändras varje tertial; över året räknas medelvärdet.',
  rehab: 'Varje listad i arbetsför ålder ger ett fast belopp.',
  adminSupplement:
    'Enheter som inte drivs av regionen får några procent till för administration. Läkemedel räknas normalt inte med i underlaget.',
  vatCompensation:
    'Enheter som inte drivs av regionen får ersättning för moms på det de får för listade och på påslaget, men inte på läkemedel.',
  healthTalks: 'Varje genomfört hälsosamtal ger ett fast belopp.',
  patientFees:
    'Enheten behåller de avgifter som patienterna betalar, även för uteblivna besök. Avgiftsfria besök ger ingenting.',
  otherRegions: 'Besök av patienter från andra regioner och länder ersätts enligt årets prislista.',
  asylum:
    'Besök ersätts enligt prislistan efter avdrag för patientavgift. Hälsoundersökningar har ett eget belopp som följer konsumentpriserna.',
  unlistedVisits:
    'Besök av patienter som är listade på andra enheter ger ett belopp per besök, efter vem som tar emot.',
  unlistedVisitsCost:
    'Det som andra enheter får för besök av patienter som är listade här är en kostnad för enheten.',
  training: 'Varje utbildningsplats ger det belopp som har avtalats.',
  medicalStudents:
    'Enhetens del av regionens medel för läkarstudenter, sedan samordningen har fått sin andel.',
  stateGrants: 'Statliga medel betalas med de belopp som har avtalats.',
  familyCentre:
    'Varje listat barn i åldrarna ger ett fast belopp, dock minst och högst vissa belopp per familjecentral och år. Högre hyra ersätts därutöver.',
  careHomes: 'Varje plats i särskilt boende och på korttidsboende ger ett fast belopp om året.',
  expertGroups:
    'Arbetade timmar i expertgrupper ersätts per timme, och kvalitetssamordnare med en andel av lönen.',
  trainingCoordinator: 'Fortbildningssamordnaren ersätts med sin faktiska kostnad.',
  internDoctors:
    'En andel av lönekostnaden för AT-läkare och ett månadsbelopp för dubbelt boende, inom en ram för hela regionen.',
  residentDoctors: 'En andel av medianlönen för varje ST- och BT-läkare, inom en ram för hela regionen.',
  psychologists: 'En andel av medianlönen för varje PTP- och STP-psykolog, inom en ram för hela regionen.',
  ambulance: 'Ett fast belopp om året för ambulansen i Gäddede.',
  publicHealth: 'Beviljade belopp för folkhälsoarbete, inom en ram för hela regionen.',
  servicePurchase:
    'Påbörjade timmar som enheten utför åt andra ersätts med årets timpris. Restid räknas bara när resan görs enbart för uppdraget.',
  servicePurchaseCost: 'Det som enheten köper av andra kostar årets timpris för varje påbörjad timme.',
  companion:
    'Medföljande personal ersätts med det nationella timbeloppet för assistans, när det finns ett avtal.',
  pools: 'Summan av de fem poster som tillsammans är den publicerade ersättningen för listade.',
  listed: 'Summan av de poster som följer av listan, med påslag och momskompensation för externa vårdgivare.',
  variable: 'Summan av de rörliga posterna, minus vad egna listades besök hos andra kostar.',
  addons: 'Summan av tilläggen, efter de tak som gäller för hela regionen.',
  purchases: 'Vad enheten får för utförda tjänster, minus vad de köpta kostar.',
  total: 'Summan av posterna, var och en avrundad till hela ören.',
};
