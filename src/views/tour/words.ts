// Visningens ord: the figures that a step tells of what is shown; empty where there are none, or none that are sure.
import { changesOf, mostAffected } from '../../state/change.ts';
import { sameRules } from '../../state/choice.ts';
import { today } from '../../state/moment.ts';
import { minus, poolTotal } from '../../state/rows.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { TourStep } from '../../state/tour.svelte.ts';
import { statementOf } from '../unit/statement.ts';

/** Whole sentences for before the step's own text. */
export function figuresOf(session: Session, key: TourStep['key']): string {
  if (key === 'year') return yearText(session);
  if (key === 'why') return whyText(session);
  if (key === 'trust') return trustText(session);
  return key === 'months' ? paydayText(session) : '';
}

function yearText({ settings, results }: Session): string {
  const { result, otherResult: other } = results;
  const total = result && poolTotal(result);
  const change = minus(total, other && poolTotal(other));
  if (!result || total === null || !other || change === null) return '';
  const { format: f, t } = settings;
  return t.tour.figures.year(
    results.nameOf(result),
    f.tkr(total),
    f.tkrChange(change),
    results.nameOf(other),
  );
}

/** Of the unit in sight only, and only where it is the one. */
function whyText({ settings, results, compare, place }: Session): string {
  const { decomposition } = compare;
  const [most] = decomposition ? mostAffected(changesOf(decomposition), 1) : [];
  if (!most?.unitId || !place.detail?.endsWith(`/${most.unitId}`)) return '';
  const name = results.names.get(most.unitId) ?? most.unitId;
  return settings.t.tour.figures.why(name, settings.format.percentChange(most.ratio));
}

function trustText({ settings, sample, partlySample }: Session): string {
  if (!sample) return '';
  return partlySample ? settings.t.sample.partly : settings.t.sample.text;
}

function paydayText({ settings, results, forecast, place }: Session): string {
  const { income } = forecast;
  if (!income || !sameRules(income, results.chosen) || place.unitId === null) return '';
  const statement = statementOf(income, place.unitId);
  const next = statement?.payments.find(({ payday }) => payday >= today());
  if (!next || next.total === null || (statement?.barred.length ?? 0) > 0) return '';
  const { format: f, t } = settings;
  return t.tour.figures.payday(f.day(next.payday), f.kr(next.total));
}
