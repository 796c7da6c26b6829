// Skälen i ord: what lies behind a part of a change, as a clause.
import { parameterName } from '../../../i18n/parameterName.ts';
import { parameterValue } from '../../../i18n/parameterValue.ts';
import type { ChangedValue } from '../../../state/changedValues.ts';
import type { Reason } from '../../../state/reasons.ts';
import type { Words } from './words.ts';

export function reasonText(words: Words, reason: Reason): string {
  const { t, format } = words;
  const { reason: texts } = t.compare;
  const weight = (value: number): string => format.decimal(value, 4);
  switch (reason.kind) {
    case 'parameter':
      return parameterText(words, reason.value);
    case 'allRaised':
    case 'allLowered':
      return texts[reason.kind](reason.count);
    case 'ages': {
      const { band, raised, own, region } = reason;
      const name = texts.band[band];
      return texts.ages(name, raised, own > region, format.percent(own), format.percent(region));
    }
    case 'listed': {
      const { before, after } = reason;
      const by = format.count(Math.abs(after - before));
      return texts.listed(by, after > before, format.count(before), format.count(after));
    }
    case 'sameList':
      return texts.sameList(weight(reason.before), weight(reason.after));
    case 'sameWeights': {
      const { before, after } = reason;
      return texts.sameWeights(weight(before), weight(after), after > before);
    }
  }
}

/** The only value that differs, as a clause. */
function parameterText(words: Words, value: ChangedValue): string {
  const { t, format } = words;
  const { reason } = t.compare;
  const { path, unit, before, after } = value;
  const [name, was, is] = [
    parameterName(t, path),
    parameterValue(t, format, { path, unit, value: before }),
    parameterValue(t, format, { path, unit, value: after }),
  ];
  if (unit === 'reading') return reason.reading(name, is.replace(/\.$/, ''));
  if (before === null || after === null) return reason.changed(name, was, is);
  return Number(after) > Number(before) ? reason.raised(name, was, is) : reason.lowered(name, was, is);
}
