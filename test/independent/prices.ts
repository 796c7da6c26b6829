// §5.2 and §5.3: what one of a row's visits, hours or places is worth.
import type { Activity } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, nearest, over, plus, times, ZERO, type Fraction } from '../money/exact.ts';
import { decimal, kr, tkr } from './amounts.ts';

/** Öre, exact; null where neither the row nor the region states it. */
export function priceOf(row: Activity, all: readonly Activity[], file: YearFile): Fraction | null {
  const { post, kind } = row;
  const own = row.amount === null ? null : fraction(row.amount);
  const list = (at: string, of: string, year = file.year): Fraction | null => {
    const found = all.find(
      (other) =>
        other.unitId === null && other.post === at && other.kind === of && other.period === String(year),
    );
    return found ? fraction(found.amount ?? found.count ?? 0) : null;
  };
  const part = (of: Fraction | null, percent: string): Fraction | null =>
    of && times(of, over(decimal(percent), fraction(100)));
  switch (post) {
    case 'healthTalks':
      return kr(file.healthTalks.amount.value);
    case 'patientFees':
      return kind === 'free' ? ZERO : (own ?? list('patientFees', kind));
    case 'otherRegions':
      return own ?? list('otherRegions', kind);
    case 'asylum':
      if (kind === 'patientFee') return own && times(own, fraction(-1));
      if (kind !== 'examination') return own ?? list('otherRegions', kind);
      return own ?? list('asylum', 'examination') ?? raised(list, file.year);
    case 'unlistedVisits': {
      const printed: Readonly<Record<string, string>> = file.unlistedVisits.amounts.values;
      return kind in printed ? kr(printed[kind]!) : (own ?? list('unlistedVisits', kind));
    }
    case 'medicalStudents': {
      const left = plus(fraction(100), times(decimal(file.medicalStudents.coordination.value), fraction(-1)));
      const sum = own ?? list('medicalStudents', 'sum');
      return sum && times(times(sum, over(left, fraction(100))), fraction(1, 100));
    }
    case 'careHomes':
      return kr((kind === 'permanent' ? file.careHomes.permanent : file.careHomes.shortStay).value);
    case 'expertGroups':
      if (kind === 'doctor') return kr(file.expertGroups.doctor.value);
      if (kind === 'other') return kr(file.expertGroups.other.value);
      return part(own, file.expertGroups.qualityCoordinator.value);
    case 'internDoctors':
      if (kind === 'doubleHousing') return kr(file.internDoctors.doubleHousing.value);
      return part(own, file.internDoctors.share.value);
    case 'residentDoctors':
      return part(own ?? list(post, 'medianSalary'), file.residentDoctors.share.value);
    case 'psychologists': {
      const { ptpShare, stpShare } = file.psychologists;
      return part(own ?? list(post, 'medianSalary'), (kind === 'ptp' ? ptpShare : stpShare).value);
    }
    case 'ambulance':
      return fraction(tkr(file.ambulance.amount.value));
    default:
      return own;
  }
}

/** The latest amount of a year before, by the consumer price index of this year and of its own, to whole öre. */
function raised(
  list: (at: string, of: string, year: number) => Fraction | null,
  year: number,
): Fraction | null {
  for (let stated = year - 1; stated >= 2000; stated--) {
    const amount = list('asylum', 'examination', stated);
    if (amount === null) continue;
    const [now, then] = [list('asylum', 'kpi', year), list('asylum', 'kpi', stated)];
    return now && then && fraction(nearest(over(times(amount, now), then)));
  }
  return null;
}
