// Avstånd: where the listed live, the weight of each distance, and what size makes of it (§5.1.3).
import type { Member } from '../../model/region.ts';
import type { Residence, Rules } from '../../model/types.ts';
import type { WorkbookContents } from './contents.ts';
import { isMasked, type Listing } from './listing.ts';
import { at, formula, number, Page, text } from './page.ts';
import type { Names } from './parameters.ts';
import type { Weighed } from './parts.ts';

const HEADER = 3;
const KM = 3;
const PERSONS = 4;
const WEIGHT = 6;
const POINTS = 7;
const ELIGIBLE = 8;

/** The sheet, and each unit's points × 10⁴ as formulas; null where a distance is unknown. */
export function homesPage(
  contents: WorkbookContents,
  listing: Listing,
  names: Names,
): { readonly page: Page; readonly points: readonly (Weighed | null)[] } {
  const { region, rules, words, points } = contents;
  const page = new Page(words.sheet.homes, { rows: HEADER, columns: 2 });
  const { homes: said } = words;
  page.widths.push(12, 28, 10, 12, 14, 12, 16, 12);
  page.put(1, 1, text(words.sheet.homes, 'title'));
  page.put(2, 1, text(said.intro));
  const headings = [
    words.id,
    words.unit,
    said.km,
    said.persons,
    said.of,
    said.weight,
    said.points,
    said.eligible,
  ];
  page.putRow(
    HEADER,
    1,
    headings.map((heading) => text(heading, 'heading')),
  );
  let next = HEADER + 1;
  const weighed = region.members.map((member, index): Weighed | null => {
    const num = points.sparsity.num[index]!;
    const stated = statedHomes(member, rules);
    if (Number.isNaN(num) || stated === null) return null;
    if (isMasked(contents, index)) return { num: String(num), den: String(points.sparsity.den[index]!) };
    const first = next;
    const rest = member.listed - stated.reduce((sum, { persons }) => sum + persons, 0);
    const last = first + stated.length - (rest > 0 ? 0 : 1);
    const part = (column: number, to = last): string => `${at(first, column)}:${at(to, column)}`;
    const put = (km: string | number, persons: string | number, of: string): void => {
      const row = next++;
      page.putRow(row, 1, [text(member.id), text(contents.names.get(member.id) ?? member.id)]);
      page.put(row, KM, typeof km === 'number' ? number(km, 'plain') : formula(km, 'plain'));
      page.put(row, PERSONS, typeof persons === 'number' ? number(persons) : formula(persons));
      page.put(row, PERSONS + 1, text(of));
      page.put(row, WEIGHT, formula(bandWeight(at(row, KM), rules, names), 'two'));
      page.put(row, POINTS, formula(`ROUND(${at(row, WEIGHT)}*100,0)*${at(row, PERSONS)}/100`, 'two'));
      page.put(row, ELIGIBLE, formula(`IF(${at(row, WEIGHT)}>0,${at(row, PERSONS)},0)`));
    };
    for (const { km, persons } of stated) put(km, persons, said.home);
    if (rest > 0) {
      const others = stated.length > 0 ? `-SUM(${part(PERSONS, last - 1)})` : '';
      put(listing.distance(index), `${listing.listed(index)}${others}`, said.unit);
    }
    const weighted = `ROUND(SUM(${page.from(part(POINTS))})*100,0)`;
    const eligible = `SUM(${page.from(part(ELIGIBLE))})`;
    const counted =
      rules.interpretations['sparsity.sizeCount'] === 'eligible' ? eligible : listing.listed(index);
    // Nobody in a band with weight: no points, whatever the size.
    return { num: `${weighted}*(${sizePoints(counted, rules, names)})`, den: `MAX(1,${counted})` };
  });
  return { page, points: weighed };
}

/** Homes that the list states and the rules go by; null where a unit's own distance is needed and missing. */
function statedHomes({ unit, list, listed }: Member, rules: Rules): readonly Residence[] | null {
  const stated = rules.interpretations['sparsity.distanceBy'] === 'residence' ? list.residence : [];
  const rest = listed - stated.reduce((sum, { persons }) => sum + persons, 0);
  return rest < 0 || (rest > 0 && unit?.distanceKm == null) || Number.isNaN(rest) ? null : stated;
}

/** The weight of the last band that the distance lies in; none where it lies in no band. */
function bandWeight(km: string, rules: Rules, names: Names): string {
  const from = names.of('sparsity.distanceFrom');
  const weight = (band: string): string =>
    `IF(${band}=0,0,ROUND(INDEX(${names.of('sparsity.distanceWeights')},${band})*100,0)/100)`;
  if (rules.interpretations['sparsity.bounds'] !== 'printed') return weight(`SUMPRODUCT((${km}>=${from})+0)`);
  const last = rules.sparsity.distanceFrom.length;
  const open = `${km}>${names.of(`sparsity.distanceFrom.band${last}`)}`;
  const inside = Array.from({ length: last - 1 }, (_, index) => {
    const [low, high] = [
      names.of(`sparsity.distanceFrom.band${index + 1}`),
      names.of(`sparsity.distanceTo.band${index + 1}`),
    ];
    return `IF(AND(${km}>=${low},${km}<=${high}),${index + 1},0)`;
  });
  return weight(`IF(${open},${last},MAX(${inside.join(',')}))`);
}

/** Σ weight × 10² × persons of each bracket. */
function sizePoints(counted: string, rules: Rules, names: Names): string {
  const { interpretations, sparsity } = rules;
  const printed = interpretations['sparsity.bounds'] === 'printed';
  const whole = interpretations['sparsity.sizeTiers'] === 'whole';
  const last = sparsity.sizeWeights.length;
  return sparsity.sizeWeights
    .map((_, index) => {
      const tier = index + 1;
      const upper = tier < last ? names.of(`sparsity.sizeTo.tier${tier}`) : null;
      const start = names.of(`sparsity.sizeFrom.tier${tier}`);
      const lower = printed
        ? upper === null
          ? start
          : `MAX(0,${start}-1)`
        : tier === 1
          ? '0'
          : names.of(`sparsity.sizeTo.tier${tier - 1}`);
      const inside = whole
        ? `IF(AND(${counted}>${lower}${upper === null ? '' : `,${counted}<=${upper}`}),${counted},0)`
        : `MAX(0,${upper === null ? counted : `MIN(${counted},${upper})`}-${lower})`;
      return `${names.whole(`sparsity.sizeWeights.tier${tier}`, 100)}*${inside}`;
    })
    .join('+');
}
