// Fel i ett värde: what a fault of a parameter says, with its name and its bounds as the reader writes them.
import type { Fault } from '../model/fault.ts';
import { faultText } from './faultText.ts';
import type { Language } from './format.ts';
import { parameterName } from './parameterName.ts';
import type { Dictionary } from './sv.ts';

/** Its value is a year of the calendar, whose digits are not grouped. */
const CALENDAR = 'servicePurchase.indexFrom';

/** Several paths are told one after the other; a path of nothing that has a name stays what it is. */
export function parameterFault(t: Dictionary, fault: Fault, language: Language): string {
  if (!('path' in fault)) return faultText(t, fault);
  const said = Object.fromEntries(
    Object.entries(fault)
      .filter(([key, value]) => ['min', 'max', 'value'].includes(key) && typeof value === 'string')
      .map(([key, value]) => [key, written(value as string, language, fault.path !== CALENDAR)]),
  );
  const path = fault.path
    .split(', ')
    .map((one) => parameterName(t, one))
    .join('; ');
  return faultText(t, { ...fault, ...said, path });
}

/** Decimal points become commas, and thousands are set apart. */
function written(text: string, language: Language, grouped: boolean): string {
  const signed = text.replace(/-(?=\d)/g, '−');
  const own = language === 'sv' ? signed.replace(/(\d)\.(\d)/g, '$1,$2') : signed;
  if (!grouped) return own;
  return own.replace(/^(−?)(\d+)(?=[.,]?\d*$)/, (_, sign: string, whole: string) => {
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',');
  });
}
