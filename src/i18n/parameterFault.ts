// Fel i ett värde: what a fault of a parameter says, with its name and its bounds as the reader writes them.
import type { Fault } from '../model/fault.ts';
import { faultText } from './faultText.ts';
import type { Language } from './format.ts';
import { parameterName } from './parameterName.ts';
import type { Dictionary } from './sv.ts';

/** Several paths are told one after the other; a path of nothing that has a name stays what it is. */
export function parameterFault(t: Dictionary, fault: Fault, language: Language): string {
  if (!('path' in fault)) return faultText(t, fault);
  const said = Object.fromEntries(
    Object.entries(fault)
      .filter(([key, value]) => ['min', 'max', 'value'].includes(key) && typeof value === 'string')
      .map(([key, value]) => [key, written(value as string, language)]),
  );
  const path = fault.path
    .split(', ')
    .map((one) => nameAt(t, one))
    .join('; ');
  return faultText(t, { ...fault, ...said, path });
}

function nameAt(t: Dictionary, path: string): string {
  const [group, key] = path.split('.');
  const known = path.startsWith('interpretations.') || `${group}.${key}` in t.parameter.name;
  return known ? parameterName(t, path) : path;
}

/** Decimal points become commas. */
function written(text: string, language: Language): string {
  const signed = text.replace(/-(?=\d)/g, '−');
  return language === 'sv' ? signed.replace(/(\d)\.(\d)/g, '$1,$2') : signed;
}
