// Procent i ett fält: a growth as it is written, in per cent × 10².

const FORM = /^([+-]?)(\d{1,3})(?:[.,](\d{1,2}))?$/;
/** Lower than this and the list is gone before the year is over; the other way it has doubled. */
const MOST = 100_00;

/** Per cent × 10² of what a person wrote, `1,5` or `−2 %`; null where it is no growth from −100 to 100 per cent. An empty field is nought. */
export function parsePercent(text: string): number | null {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace('−', '-');
  if (plain === '') return 0;
  const [, sign, whole, decimals = ''] = FORM.exec(plain) ?? [];
  if (whole === undefined) return null;
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (value > MOST) return null;
  return sign === '-' && value > 0 ? -value : value;
}
