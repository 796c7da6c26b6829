import { describe, expect, test } from 'vitest';
import { decode, textOf } from '../../src/csv/decode.ts';

const TEXT = 'enhet;ålder\r\nÅre;0–4 år\r\n';
const decoded = (bytes: Uint8Array) => {
  const read = decode(bytes);
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const utf16 = Buffer.from(TEXT, 'utf16le');

describe('the encoding', () => {
  test.each([
    { name: 'is UTF-8 without a mark', bytes: Buffer.from(TEXT), encoding: 'utf-8' },
    { name: 'is UTF-8 with a mark', bytes: Buffer.from(`\ufeff${TEXT}`), encoding: 'utf-8-bom' },
    {
      name: 'is UTF-16 with a mark, low byte first',
      bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
      encoding: 'utf-16le',
    },
    {
      name: 'is UTF-16 with a mark, high byte first',
      bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
      encoding: 'utf-16be',
    },
    { name: 'is UTF-16 without a mark, low byte first', bytes: utf16, encoding: 'utf-16le' },
    {
      name: 'is UTF-16 without a mark, high byte first',
      bytes: Buffer.from(utf16).swap16(),
      encoding: 'utf-16be',
    },
    {
      name: 'is Windows-1252',
      bytes: Buffer.from(TEXT.replace('–', '\x96'), 'latin1'),
      encoding: 'windows-1252',
    },
  ])('$name', ({ bytes, encoding }) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
    expect(textOf(bytes, decoded(bytes).encoding)).toBe(TEXT);
  });

  test('is told by its mark alone where no sign has a zero byte', () => {
    const bytes = Buffer.from('\ufeff€–€', 'utf16le');
    expect(decode(bytes)).toEqual({ text: '€–€', encoding: 'utf-16le' });
    expect(decode(Buffer.from(bytes).swap16())).toEqual({ text: '€–€', encoding: 'utf-16be' });
  });

  test('is not told by a first sign that a workbook has too', () => {
    expect(decode(Buffer.from('Period;Post'))).toEqual({ text: 'Period;Post', encoding: 'utf-8' });
  });

  test('of a part may be another than that of the whole', () => {
    expect(textOf(Uint8Array.of(0x61, 0xe5), 'utf-8')).toBeNull();
    expect(textOf(Uint8Array.of(0x61, 0xe5), 'windows-1252')).toBe('aå');
  });

  test('of Windows-1252 has all its signs between 0x80 and 0x9f', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(decode(bytes)).toEqual({
      text: '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
      encoding: 'windows-1252',
    });
  });
});

describe('what is no text', () => {
  test.each([
    { name: 'an xlsx or ods file', bytes: [0x50, 0x4b, 3, 4, 20, 0], code: 'spreadsheetFile' },
    { name: 'an empty zip file', bytes: [0x50, 0x4b, 5, 6, 0, 0], code: 'spreadsheetFile' },
    { name: 'an xls file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], code: 'spreadsheetFile' },
    {
      name: 'an Office file with a password',
      bytes: [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')],
      code: 'encryptedFile',
    },
    {
      name: 'what has a zero in half its signs',
      bytes: [...Buffer.from('ab€€', 'utf16le')],
      code: 'notText',
    },
    {
      name: 'the same, high byte first',
      bytes: [...Buffer.from('ab€€', 'utf16le').swap16()],
      code: 'notText',
    },
    {
      name: 'what has zeros on both sides',
      bytes: [0, 0x61, 0, 0x62, 0, 0x63, 0x64, 0],
      code: 'notText',
    },
    { name: 'text with a zero byte', bytes: [0x61, 0x3b, 0x62, 0x00, 0x63, 0x64], code: 'notText' },
    { name: 'western text with a zero byte', bytes: [0xe5, 0x3b, 0x62, 0x00, 0x63, 0x64], code: 'notText' },
    { name: 'half a sign in UTF-16', bytes: [0xff, 0xfe, 0x61, 0x00, 0x62], code: 'notText' },
    {
      name: 'a mark of UTF-8 before other bytes',
      bytes: [0xef, 0xbb, 0xbf, 0x61, 0xe5, 0x61],
      code: 'notText',
    },
  ])('$name is $code', ({ bytes, code }) => {
    expect(decode(Uint8Array.from(bytes))).toBe(code);
  });
});
