// What headers are called in the files of regions, care units and programs, and which columns a file must have.
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/csv/columns.ts';
import type { Kind } from '../../src/csv/words.ts';

describe('other words for a column', () => {
  test.each<[Kind, string, string]>([
    ['units', 'enhet_id', 'Enhetskod, HSA-ID, Kombikakod, unit code'],
    ['units', 'namn', 'Enhetsnamn, Vårdcentralens namn, unit name'],
    ['units', 'kommun', 'Kommunnamn, municipality'],
    ['units', 'driftsform', 'Driftform, Huvudman, ownership'],
    ['units', 'avstand_km', 'Avstånd (km), Avstånd till Östersund, distance'],
    ['units', 'cni', 'CNI-index, CNI-värde, care need index'],
    ['units', 'lat', 'Latitud, Breddgrad, latitude'],
    ['units', 'lon', 'Longitud, Längdgrad, lng'],
    ['units', 'cni_65_ensam', 'Ensamma 65, Äldre ensamma, elderly alone'],
    ['units', 'cni_under_5', 'Under 5 år, Barn under 5, under five'],
    ['units', 'cni_ensam_foralder', 'Ensamstående föräldrar, single parent'],
    ['units', 'cni_lag_utbildning', 'Låg utbildning, Lågutbildade, low education'],
    ['units', 'cni_arbetslos', 'Arbetslösa, unemployed'],
    ['units', 'cni_fodd_utanfor', 'Utrikesfödda, Född utomlands, born abroad'],
    ['units', 'cni_inflyttad', 'Inflyttade, Nyinflyttade, moved in'],
    ['listing', 'enhet_id', 'Enhetsnummer, Vårdenhets-ID, care unit ID'],
    ['listing', 'period', 'År, Listdatum, Avser, month'],
    ['listing', 'aldersgrupp', 'Åldersklass, Ålder (år), age group'],
    ['listing', 'kon', 'Kön, sex, gender'],
    ['listing', 'antal', 'Antal listade, Invånare, persons'],
    ['listing', 'avstand_km', 'Bostadsavstånd, Avstånd hem, km, distance'],
    ['register', 'alder', 'Ålder i år, age, age in years'],
    ['register', 'fodelsear', 'Född år, Födelseår, year of birth'],
    ['register', 'avstand_km', 'Bostadsavstånd, Avstånd hem, km'],
    ['register', 'period', 'Månad, Listdatum, list date'],
    ['register', 'personnummer', 'Personnr, PNR, Samordningsnummer, SSN'],
    ['results', 'regelar', 'År, rule year'],
    ['results', 'scenario', 'Scenarionamn, scenario name'],
    ['results', 'post', 'Ersättningspost, line'],
    ['results', 'belopp_kr', 'Belopp, Ersättning (kr), amount'],
    ['activities', 'period', 'År, Månad, Avser, date'],
    ['activities', 'post', 'Ersättningspost, Postkod, item'],
    ['activities', 'typ', 'Slag, Sort, kind'],
    ['activities', 'antal', 'Antal st, Volym, quantity'],
    ['activities', 'belopp', 'Belopp (kr), À-pris, Styckpris, price'],
    ['activities', 'motpart', 'Listad vid, Hemenhet, counterpart'],
    ['assignments', 'datum', 'Dag, Utfört, date'],
    ['assignments', 'starttid', 'Klockslag, Börjar, start time'],
    ['assignments', 'vard_min', 'Vårdtid (min), Insatstid, care minutes'],
    ['assignments', 'admin_min', 'Administration, Minuter admin, admin minutes'],
    ['assignments', 'resa_min', 'Restid, Resminuter, travel minutes'],
    ['assignments', 'bestallare', 'Beställande enhet, Köpare, requester'],
    ['assignments', 'utforare', 'Utförande enhet, Säljare, performer'],
    ['assignments', 'patient', 'Patient-ID, Pseudonym'],
    ['assignments', 'egen_resa', 'Särskild resa, own trip'],
    ['assignments', 'slag', 'Uppdragstyp, kind'],
    ['assignments', 'kostnad_kr', 'Kostnad, Belopp (kr), cost'],
    ['assignments', 'tvist', 'Tvistig, Oenighet, disputed'],
    ['companionShifts', 'datum', 'Dag, date'],
    ['companionShifts', 'timmar', 'Antal timmar, h, hours'],
    ['companionShifts', 'bestallare', 'Beställarenhet, buyer'],
    ['companionShifts', 'utforare', 'Utförarenhet, provider'],
    ['companionShifts', 'patient', 'Patientkod'],
    ['companionShifts', 'avtal', 'Avtalsnr, agreement'],
    ['companionShifts', 'beviljad', 'Beviljat, Assistans beviljad, granted'],
  ])('in %s, %s: %s', (kind, column, words) => {
    for (const word of words.split(', '))
      expect([word, readHeaders([word], { kind })?.columns[0]?.meaning]).toEqual([word, column]);
  });
});

describe('a file that lacks one of the columns that it must have', () => {
  test.each<[Kind, string]>([
    ['listing', 'enhet_id aldersgrupp antal'],
    ['register', 'enhet_id alder'],
    ['results', 'enhet_id namn regelar scenario post belopp_kr'],
    ['activities', 'enhet_id period post typ antal belopp'],
    ['assignments', 'datum starttid vard_min admin_min resa_min bestallare utforare patient'],
    ['companionShifts', 'datum timmar bestallare utforare patient avtal'],
  ])('of %s is told which: %s', (kind, columns) => {
    const needed = columns.split(' ');
    expect(readHeaders(needed, { kind })?.missing).toEqual([]);
    for (const name of needed)
      expect(
        readHeaders(
          needed.filter((other) => other !== name),
          { kind },
        )?.missing,
      ).toEqual([name]);
  });

  test('of units is told which, besides the index or its seven counts', () => {
    const needed = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km'];
    expect(readHeaders([...needed, 'cni'], { kind: 'units' })?.missing).toEqual([]);
    expect(readHeaders(['cni'], { kind: 'units' })?.missing).toEqual(needed);
  });

  test('of a wide listing is told that it has no units', () => {
    expect(readHeaders(['0-4', '5-9'], { kind: 'listing' })?.missing).toEqual(['enhet_id']);
  });
});

test.each(['namn', 'avstand_km', 'period', 'regelar'])(
  'units and %s are in several kinds of file, and tell none',
  (column) => {
    expect(readHeaders(['enhet_id', column])).toBeNull();
  },
);
