// Rubrikernas ord: the columns of each kind of file, with the words that regions, care units and programs use for them.

export type Kind =
  'units' | 'listing' | 'register' | 'results' | 'activities' | 'assignments' | 'companionShifts';

const ID =
  'enhetsid enhetskod enhet enhetsnr enhetsnummer vårdenhet_id vårdenhets_id vårdenhetskod halsocentral_id kombika kombikakod hsaid hsa_id unit_id unit_code unit care_unit_id';
const NAME =
  'enhetsnamn vårdenhet vårdenhetsnamn hälsocentral hälsocentralens_namn vårdcentral vårdcentralens_namn mottagning mottagningsnamn name unit_name';
/** Of a file without a column of ids these stand for one; `namn` may be that of a person. */
export const NAMES_AS_IDS =
  'enhetsnamn vårdenhet vårdenhetsnamn hälsocentral hälsocentralens_namn vårdcentral vårdcentralens_namn mottagning mottagningsnamn unit_name care_unit';
const KM =
  'avstånd avstånd_i_km km kilometer avstånd_till_östersund avstånd_östersund_km avstånd_till_sjukhus avstånd_till_sjukhuset avstånd_sjukhus_km distance distance_km';

const REQUESTER =
  'beställande_enhet beställarenhet beställare_id förfrågande_enhet köpare requester requested_by buyer';
const PERFORMER =
  'utförande_enhet utförarenhet utförare_id utförd_av säljare performer performed_by provider';
const PATIENT = 'patient_id patientkod patientpseudonym pseudonym';

/** Other words for each column, by kind of file; the column's own name is understood besides. */
export const WORDS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  units: {
    enhet_id: ID,
    namn: NAME,
    kommun: 'kommunnamn municipality',
    driftsform: 'driftform drift regi huvudman ägare ägarform vårdgivartyp ownership owner operator',
    avstand_km: KM,
    cni: 'cni_index cni_värde care_need_index',
    lat: 'latitud latitude breddgrad',
    lon: 'long lng longitud longitude längdgrad',
    cni_65_ensam: 'ensam_65 ensamma_65 äldre_ensamma ensamboende_över_65 cni_äldre_ensam elderly_alone',
    cni_under_5: 'under_5 under_5_år barn_under_5 barn_under_5_år under_five',
    cni_ensam_foralder:
      'ensam_förälder ensamförälder ensamstående_förälder ensamstående_föräldrar single_parent',
    cni_lag_utbildning: 'låg_utbildning lågutbildad lågutbildade low_education',
    cni_arbetslos: 'arbetslös arbetslösa cni_arbetslösa unemployed',
    cni_fodd_utanfor: 'född_utanför födda_utanför utrikesfödda född_utomlands born_abroad',
    cni_inflyttad: 'inflyttad inflyttade nyinflyttade moved_in',
  },
  listing: {
    enhet_id: ID,
    period: 'år månad datum listdatum listningsdatum avser year month date list_date',
    aldersgrupp: 'åldersklass ålder åldrar åldersintervall ålder_år age age_group age_class age_range ages',
    kon: 'kön sex gender',
    antal:
      'antal_listade listade listade_invånare antal_personer personer invånare antal_invånare count persons listed number',
    avstand_km: `${KM} avstånd_hem avstånd_bostad bostadsavstånd`,
  },
  register: {
    enhet_id: ID,
    alder: 'ålder_år ålder_i_år age age_years age_in_years',
    fodelsear: 'född född_år födelse_år birth_year year_of_birth yob',
    avstand_km: `${KM} avstånd_hem avstånd_bostad bostadsavstånd`,
    period: 'månad datum listdatum listningsdatum avser month date list_date',
    personnummer:
      'personnr person_nr pers_nr pnr personnummer_samordningsnummer samordningsnummer personal_number personal_identity_number ssn',
  },
  results: {
    enhet_id: ID,
    namn: NAME,
    regelar: 'år year rule_year rules',
    scenario: 'scenarionamn scenario_name',
    post: 'ersättningspost postkod line line_code',
    belopp_kr: 'belopp kr kronor ersättning ersättning_kr amount amount_kr amount_sek sek',
  },
  activities: {
    enhet_id: ID,
    period: 'år månad datum avser year month date',
    post: 'ersättningspost postkod line line_code item',
    typ: 'slag sort typ_av_insats kind type',
    antal: 'antal_st kvantitet volym number count quantity',
    belopp:
      'belopp_kr belopp_per_styck styckpris pris pris_kr à_pris kostnad kostnad_kr ersättning kr kronor price amount amount_kr cost sek',
    motpart:
      'motpart_id motpartsenhet listad_vid listad_på listningsenhet hemenhet counterpart listed_at home_unit',
  },
  assignments: {
    datum: 'dag utfört utförandedatum date day',
    starttid: 'tid klockslag kl start startar börjar time start_time started',
    vard_min: 'vårdminuter vårdtid vårdtid_min insats_min insatstid minuter_vård care_min care_minutes',
    admin_min:
      'admin adm_min administration administration_min administrationstid minuter_admin admin_minutes',
    resa_min: 'resa restid restid_min resminuter minuter_resa travel_min travel_minutes',
    bestallare: REQUESTER,
    utforare: PERFORMER,
    patient: PATIENT,
    egen_resa: 'särskild_resa enskild_resa own_journey own_trip',
    slag: 'typ sort uppdragstyp kind type',
    kostnad_kr: 'kostnad belopp belopp_kr kr cost cost_kr amount',
    tvist: 'tvistig omtvistad omtvistat oenighet disputed dispute',
  },
  companionShifts: {
    datum: 'dag date day',
    timmar: 'antal_timmar tim h hours',
    bestallare: REQUESTER,
    utforare: PERFORMER,
    patient: PATIENT,
    avtal: 'avtalsdatum avtalsnummer avtalsnr agreement contract',
    beviljad: 'beviljat beviljandedatum assistans_beviljad granted granted_date',
  },
};

/** What a file must have; a units file either the index or all seven counts besides. */
export const REQUIRED: Readonly<Record<Kind, readonly string[]>> = {
  units: ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km'],
  // The list date can be told of the whole file.
  listing: ['enhet_id', 'aldersgrupp', 'antal'],
  // One row a person; the year of birth will do as well. The list date can be told of the whole file.
  register: ['enhet_id', 'alder'],
  results: ['enhet_id', 'namn', 'regelar', 'scenario', 'post', 'belopp_kr'],
  activities: ['enhet_id', 'period', 'post', 'typ', 'antal', 'belopp'],
  assignments: [
    'datum',
    'starttid',
    'vard_min',
    'admin_min',
    'resa_min',
    'bestallare',
    'utforare',
    'patient',
  ],
  companionShifts: ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal'],
};

/** A wide listing has a column for each age, or for each list date or sex beside one of ages. */
export const WIDE = ['enhet_id'];

/** Columns that more than one kind of file has and that therefore do not tell the kind. */
export const COMMON = ['enhet_id', 'namn', 'avstand_km', 'period', 'regelar'];
