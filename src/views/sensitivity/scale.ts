// Beloppens storlek: amounts in millions, thousands or kronor, as suits the greatest of them.
import { placesOf } from '../../i18n/axis.ts';
import type { Format } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';

export type Scale = 'mkr' | 'tkr' | 'kr';

/** Öre from which amounts are told in millions, and in thousands. */
const MILLIONS = 1_000_000_000;
const THOUSANDS = 10_000_000;

/** The scale that suits amounts up to so many öre. */
export function scaleFor(most: number): Scale {
  const size = Math.abs(most);
  return size >= MILLIONS ? 'mkr' : size >= THOUSANDS ? 'tkr' : 'kr';
}

/** The greatest of amounts, whatever their sign; what is barred does not count. */
export function greatest(amounts: Iterable<number>): number {
  let most = 0;
  for (const amount of amounts) if (Math.abs(amount) > most) most = Math.abs(amount);
  return most;
}

/** `30,4`, and signed; what is less than a krona is not rounded away. */
export function plain(f: Format, scale: Scale, ore: number): string {
  return scale === 'kr' && isSmall(ore) ? f.krExact(ore) : f[scale](ore);
}
export function signed(f: Format, scale: Scale, ore: number): string {
  if (scale === 'kr' && isSmall(ore)) return `${ore > 0 ? '+' : ''}${f.krExact(ore)}`;
  return f[`${scale}Change`](ore);
}

/** A figure of an axis that is no amount, with the decimals that tell it from the next one, `step` away. */
export function tick(f: Format, value: number, step: number): string {
  return f.decimal(value, placesOf(step));
}
/** The same with its sign. */
export function signedTick(f: Format, value: number, step: number): string {
  return `${value > 0 ? '+' : ''}${tick(f, value, step)}`;
}

/** What somebody gets: `får regionen 30,4 mnkr mer om året`, with the word that its sign asks for. */
export function gets(t: Dictionary, f: Format, who: string, ore: number): string {
  const words = t.sensitivity.tornado.gets;
  if (ore === 0) return words.same(who);
  const scale = scaleFor(ore);
  return words[ore > 0 ? 'more' : 'less'](who, t.sensitivity.amount[scale](plain(f, scale, Math.abs(ore))));
}

function isSmall(ore: number): boolean {
  return ore !== 0 && Math.abs(ore) < 100;
}
