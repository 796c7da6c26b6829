import { describe, expect, it, test } from 'vitest';
import { SHIFT, SPREAD } from '../../src/csv/knownCells.ts';
import { COMMA, POINT, ROLES, RowCells } from '../../src/csv/rowCells.ts';

const LF = 0x0a;
/** Columns of `enhet_id;alder;avstand_km;kommun`, by role: the list date has none, and the last is not read. */
const COLUMNS = [0, undefined, 1, 2];
/** What stands for the unit `A`. */
const A = 7;

type Columns = readonly (number | undefined)[];

/** Bytes with the end behind them that is set there, and room for a word. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.byteLength(text) + 4);
  bytes.set(Buffer.from(text));
  bytes[bytes.length - 4] = LF;
  return bytes;
}

function cellsOf(width = 4, columns: Columns = COLUMNS, born = false, delimiter = ';'): RowCells {
  return new RowCells(width, columns, born, delimiter.charCodeAt(0));
}

/** Notes what the cells of a row stand for: by role, the unit, the list date, years and the home. */
function learn(cells: RowCells, row: string, values: readonly number[]): void {
  cells.learn(bytesOf(`${row}\n`), 0, values);
}

/** Unit, years and home of each row that is known. */
function known(cells: RowCells, text: string): number[][] {
  const bytes = bytesOf(text);
  const rows = cells.read(bytes, 0, bytes.length - 4);
  return Array.from({ length: rows }, (_, row) => [0, 2, 3].map((role) => cells.values[ROLES * row + role]!));
}

/** Where the unit `A` and an age of one year are known. */
function knowing(born = false, delimiter = ';'): RowCells {
  const cells = cellsOf(4, COLUMNS, born, delimiter);
  learn(cells, ['A', born ? '1980' : '1', '', ''].join(delimiter), [A, 0, 1, 0]);
  return cells;
}

describe('an age', () => {
  test.each([
    ['0', 0],
    ['4', 4],
    ['9', 9],
    ['42', 42],
    ['007', 7],
    ['125', 125],
    ['999', 999],
    ['"37"', 37],
  ])('is what its digits say: %s', (written, age) => {
    expect(known(knowing(), `A;${written};;x\n`)).toEqual([[A, age, 0]]);
  });

  test.each(['', '0042', '12345', '4 ', '4/', '4:', '/4', ':4', '4,0', 'x', '"4', '"4"5', '"4;', '4"'])(
    'is not known where it is written otherwise: %s',
    (written) => {
      expect(known(knowing(), `A;${written};;x\n`)).toEqual([]);
    },
  );

  it('is known once it was read, however it is written', () => {
    const cells = knowing();
    learn(cells, 'A;37 år;;x', [A, 0, 37, 0]);
    expect(known(cells, 'A;37 år;;x\nA;"37 år";;x\nA;37 åa;;x\n')).toEqual([
      [A, 37, 0],
      [A, 37, 0],
    ]);
  });
});

describe('a year of birth', () => {
  it('has four digits', () => {
    expect(known(knowing(true), 'A;1980;;x\nA;0001;;x\nA;"2026";;x\n')).toEqual([
      [A, 1980, 0],
      [A, 1, 0],
      [A, 2026, 0],
    ]);
    for (const written of ['198', '19801', '80', '', '1980,'])
      expect(known(knowing(true), `A;${written};;x\n`)).toEqual([]);
  });
});

describe('a home', () => {
  test.each([
    ['', 0],
    ['0', 1],
    ['5', 51],
    ['12', 121],
    ['999', 9991],
    ['12,5', 126 + COMMA],
    ['12.5', 126 + POINT],
    ['0,0', 1 + COMMA],
    ['0.9', 10 + POINT],
    ['"12,5"', 126 + COMMA],
    ['"7"', 71],
    ['""', 0],
  ])('is one more than its tenths of a kilometre: %s', (written, home) => {
    expect(known(knowing(), `A;4;${written};x\n`)).toEqual([[A, 4, home]]);
  });

  test.each([
    ...['1000', '12345', ',5', '.5', '12,', '12,x', '12,/', '12,:', '12,55', '12-5', '12+5', '1/', '1:'],
    ...['12 ', ' 12', '-1', 'x', '"12', '"12"3', '"12,5', '12,5"'],
  ])('is not known where it is written otherwise: %s', (written) => {
    expect(known(knowing(), `A;4;${written};x\n`)).toEqual([]);
  });

  it('is known once it was read, however it is written', () => {
    const cells = knowing();
    learn(cells, 'A;4;1 234,5;x', [A, 0, 4, 10_002]);
    expect(known(cells, 'A;4;1 234,5;x\nA;4;1 234,6;x\n')).toEqual([[A, 4, 10_002]]);
  });

  it('has a decimal comma only in quotes where commas part the cells', () => {
    const cells = cellsOf(3, [0, undefined, 2, 1], false, ',');
    learn(cells, 'A,1,1', [A, 0, 1, 11]);
    expect(known(cells, 'A,12,5\nA,"12,5",6\nA,"12.5",7\nA,12.5,8\n')).toEqual([
      [A, 5, 121],
      [A, 6, 126 + COMMA],
      [A, 7, 126 + POINT],
      [A, 8, 126 + POINT],
    ]);
  });

  it.each(['\n', '\r', '\r\n'])('may be last in its row, before any line end: %j', (end) => {
    const cells = cellsOf(3);
    learn(cells, 'A;1;', [A, 0, 1, 0]);
    expect(known(cells, ['A;1;', 'A;2;3', 'A;3;4,5', 'A;4;"6,7"', 'B'].join(end))).toEqual([
      [A, 1, 0],
      [A, 2, 31],
      [A, 3, 46 + COMMA],
      [A, 4, 68 + COMMA],
    ]);
  });
});

describe('a text', () => {
  const TEXTS = [
    'A',
    'AB',
    'ABC',
    'ABCD',
    'ABCDE',
    'ABCDEFGH',
    'ABCDEFGHI',
    'Å',
    'Åre',
    'A B',
    '1234567890',
    'x'.repeat(256),
  ];

  it('is known by all its bytes, be they few or many', () => {
    const cells = cellsOf();
    TEXTS.forEach((text, i) => learn(cells, `${text};1;;`, [i, 0, 1, 0]));
    expect(known(cells, TEXTS.map((text) => `${text};4;5;\n`).join(''))).toEqual(
      TEXTS.map((_, i) => [i, 4, 51]),
    );
    for (const text of [
      '',
      'B',
      'ABD',
      'ABCX',
      'XBCD',
      'ABCDEFGX',
      'ABCDEFGHX',
      'ABCDEFGHIJ',
      'x'.repeat(255),
    ])
      expect(known(cells, `${text};4;5;\n`)).toEqual([]);
  });

  it('of more than 256 bytes is read each time', () => {
    const cells = cellsOf();
    for (const length of [257, 260, 300]) {
      const row = `${'x'.repeat(length)};1;;`;
      learn(cells, row, [A, 0, 1, 0]);
      expect(known(cells, `${row}\n`)).toEqual([]);
    }
  });

  it('is another thing in another column', () => {
    const cells = cellsOf(3, [0, 1, 2]);
    learn(cells, '2026;2026;4', [3, 5, 4, 0]);
    learn(cells, '2027;2025;4', [4, 6, 4, 0]);
    const bytes = bytesOf('2027;2026;4\n2026;2025;5\n2025;2026;6\n');
    expect(cells.read(bytes, 0, bytes.length - 4)).toBe(2);
    expect([...cells.values.subarray(0, 3)]).toEqual([4, 5, 4]);
    expect([...cells.values.subarray(ROLES, ROLES + 3)]).toEqual([3, 6, 5]);
  });

  it('is the same in quotes, where it may hold what parts the cells', () => {
    const cells = cellsOf();
    learn(cells, '"A;B";1;;', [1, 0, 1, 0]);
    learn(cells, '"C";1;;', [2, 0, 1, 0]);
    learn(cells, 'D;1;;', [3, 0, 1, 0]);
    expect(known(cells, '"A;B";4;;\nC;4;;\n"C";4;;\n"D";4;;\n')).toEqual(
      [1, 2, 2, 3].map((unit) => [unit, 4, 0]),
    );
    expect(known(cells, 'A;B;4;;\n')).toEqual([]);
  });

  test.each([
    '"A""B";1;;',
    '"A"B;1;;',
    '"A;1;;',
    'A"B;1;;',
    '"A\nB";1;;',
    '"A\rB";1;;',
    'A\0;1;;',
    '"A" ;1;;',
  ])('with quotes or signs out of the way is read each time: %j', (row) => {
    const cells = cellsOf();
    learn(cells, row, [A, 0, 1, 0]);
    expect(known(cells, `${row}\n`)).toEqual([]);
    expect(known(cells, 'A;4;;\n')).toEqual([]);
  });

  it('with quotes out of the way teaches nothing of the cells behind it', () => {
    for (const row of ['"A\n;x;;', '";x;;', 'A"B;x;;']) {
      const cells = knowing();
      learn(cells, row, [8, 0, 5, 0]);
      expect(known(cells, 'A;x;;\n')).toEqual([]);
      expect(known(cells, 'A;4;;\n')).toEqual([[A, 4, 0]]);
    }
  });

  it('ends before a sign that cannot be written', () => {
    const cells = cellsOf();
    learn(cells, 'A;1;;', [A, 0, 1, 0]);
    for (const sign of ['\t', '\x0f', '\x01', '\x0b']) {
      learn(cells, `B${sign}C;1;;`, [A, 0, 1, 0]);
      for (const unit of [`A${sign}`, `${sign}A`, `B${sign}C`])
        expect(known(cells, `${unit};4;;\n`)).toEqual([]);
    }
    learn(cells, 'A\x10B;1;;', [8, 0, 1, 0]);
    expect(known(cells, 'A\x10B;4;;\n')).toEqual([[8, 4, 0]]);
  });

  it('is told from the many others', () => {
    const cells = cellsOf();
    const units = Array.from({ length: 5000 }, (_, i) => `${(i * i) % 9973} ${'ab'.repeat(i % 9)}${i}`);
    units.forEach((unit, i) => learn(cells, `${unit};1;;`, [i, 0, 1, 0]));
    const found = units.map((unit) => known(cells, `${unit};4;;\n`)[0]?.[0]);
    expect(found).toEqual(units.map((_, i) => i));
  });

  it('is told from others of three bytes that are looked for in its place', () => {
    const cells = cellsOf();
    const inverse = inverseOf(SPREAD);
    const tails = Array.from({ length: 2 ** SHIFT }, (_, i) => Math.imul((7 << SHIFT) + i, inverse) >>> 0);
    const units = tails
      .filter((tail) => tail < 2 ** 24)
      .map((tail) => [0, 8, 16].map((shift) => (tail >>> shift) & 0xff))
      .filter((bytes) => bytes.every((byte) => byte >= 0x40));
    expect(units.length).toBeGreaterThan(2);
    const rows = units.map((unit) => Uint8Array.from([...unit, ...bytesOf(';1;5;\n')]));
    rows.forEach((bytes, i) => cells.learn(bytes, 0, [i, 0, 1, 51]));
    const found = rows.map((bytes) =>
      cells.read(bytes, 0, bytes.length - 4) === 1 ? cells.values[0] : null,
    );
    expect(found).toEqual(units.map((_, i) => i));
  });

  it('is told from those that were made to be looked for in its place, of which no more than 32 are kept', () => {
    const cells = cellsOf();
    // From the last place and from the tenth, so that what is in the way of one goes on in that of the other.
    const units = [...colliding(40, 2 ** 20 - 1), ...colliding(40, 10)];
    const rows = units.map((unit) => Uint8Array.from([...unit, ...bytesOf(';1;5;\n')]));
    rows.forEach((bytes, i) => cells.learn(bytes, 0, [i, 0, 1, 51]));
    // What is met again takes no further place.
    rows.forEach((bytes, i) => cells.learn(bytes, 0, [100 + i, 0, 1, 51]));
    const found = rows.map((bytes) =>
      cells.read(bytes, 0, bytes.length - 4) === 1 ? cells.values[0] : null,
    );
    expect(found).toEqual(units.map((_, i) => (i < 32 || (i >= 40 && i < 51) ? i : null)));
  });
});

/** Texts of eight bytes that are looked for from a place on. Some differ in their last four bytes alone. */
function colliding(many: number, place: number): number[][] {
  const inverse = inverseOf(SPREAD);
  const found: number[][] = [];
  for (let i = 0; found.length < many; i++) {
    const first = 0x61616161 + ((i % 2) << 8);
    const second =
      Math.imul(Math.imul((place << SHIFT) + (i >> 1), inverse), inverse) ^ Math.imul(first, SPREAD);
    const bytes = [first, second].flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
    if (bytes.every((byte) => byte >= 0x40)) found.push(bytes);
  }
  return found;
}

/** By which a number is multiplied to undo a multiplication of 32 bits. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

describe('a cell that is not read', () => {
  test.each([
    ...[
      '',
      'Berg',
      'Åre',
      '"Berg"',
      '"a;b"',
      '""',
      '123456789',
      '"123456789"',
      '12345678/:/:/:',
      '１２３４５６７８９',
    ],
    ...['2026-03-14', "'", '\x10'],
  ])('does not matter: %s', (cell) => {
    expect(known(knowing(), `A;4;;${cell}\n`)).toEqual([[A, 4, 0]]);
  });

  test.each([
    ...['1234567890', '0000000000', '9999999999', '12345 67890', '121212-1212', 'Test 1212121212 x'],
    ...['"1212121212"', '１２３４５６７８９０'],
  ])('is read where it has as many digits as a personal identity number: %s', (cell) => {
    expect(known(knowing(), `A;4;;${cell}\n`)).toEqual([]);
  });

  test.each(['a"b', '"a"b', '"a""b"', '"', '"a', '"a\nb"', 'a\0b', '"a\0"'])(
    'is read where its quotes or signs are out of the way: %j',
    (cell) => {
      expect(known(knowing(), `A;4;;${cell}\n`)).toEqual([]);
    },
  );

  it('may stand anywhere, and be empty at the very beginning', () => {
    const cells = cellsOf(4, [1, undefined, 3]);
    learn(cells, ';A;;1', [A, 0, 1, 0]);
    expect(known(cells, ';A;;4\n"a;b";A;x y;5\n')).toEqual([
      [A, 4, 0],
      [A, 5, 0],
    ]);
  });

  it('does not stand for another where it is read and the row has too few', () => {
    const cells = cellsOf(3, [2, 0]);
    learn(cells, 'P;x;1212121212', [A, 1, 0, 0]);
    expect(known(cells, 'P;y;1212121212\n')).toHaveLength(1);
    expect(known(cells, 'P;1212121212\n')).toEqual([]);
  });

  it('tells whether it had a byte outside ASCII since that was last asked', () => {
    const cells = knowing();
    expect(cells.takeForeign()).toBe(false);
    known(cells, 'A;4;;Berg \x7f~\n');
    expect(cells.takeForeign()).toBe(false);
    known(cells, 'A;4;;Berg\nA;4;;Åre\nA;4;;Berg\n');
    expect([cells.takeForeign(), cells.takeForeign()]).toEqual([true, false]);
    known(cells, 'A;4;;"Å"\n');
    expect([cells.takeForeign(), cells.takeForeign()]).toEqual([true, false]);
  });
});

describe('rows', () => {
  it('are told where they start, 256 at a time', () => {
    const cells = knowing();
    const bytes = bytesOf(`x\n${'A;4;;\n'.repeat(300)}`);
    const to = bytes.length - 4;
    expect(cells.read(bytes, 2, to)).toBe(256);
    expect([...cells.starts]).toEqual(Array.from({ length: 257 }, (_, row) => 2 + 6 * row));
    expect(cells.read(bytes, cells.starts[256]!, to)).toBe(44);
    expect([cells.starts[0], cells.starts[44]]).toEqual([2 + 6 * 256, to]);
  });

  it('end with any line end, or with cells that are empty where there is no header', () => {
    const rows = 'A;1;;x\nA;2;;x\r\nA;3;;x\rA;4;;x;\nA;5;;x;;;\r\n';
    expect(known(knowing(), rows).map(([, age]) => age)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each(['A;4;;x;y\n', 'A;4;;x;;y\n', 'A;4;\n', 'A;4\n', 'A\n', '\n', ';4;;\n', 'B;4;;\n'])(
    'are read where their cells are too many, too few or not known: %j',
    (row) => {
      const cells = knowing();
      expect(known(cells, `A;3;;\n${row}A;5;;\n`)).toEqual([[A, 3, 0]]);
      expect([...cells.starts.subarray(0, 2)]).toEqual([0, 6]);
    },
  );

  test.each(['A;4;;x', 'A;4;;x\r', 'A;4;;', 'A;4;', 'A;4', 'A'])(
    'are not known before they have ended: %j',
    (row) => {
      expect(known(knowing(), `A;3;;\n${row}`)).toEqual([[A, 3, 0]]);
    },
  );

  test.each(['B;1;', 'B;1', 'B', 'B;1;;;x', 'B;1;;x;y', 'B;1;;"x', 'B;1;;1212121212'])(
    'teach nothing where their cells are too many, too few or out of the way: %s',
    (row) => {
      const cells = knowing();
      learn(cells, row, [8, 0, 1, 0]);
      expect(known(cells, 'B;4;;\n')).toEqual([]);
    },
  );

  it('teach the same wherever they start', () => {
    const cells = cellsOf();
    const bytes = bytesOf('xyz\nB;1;;q\n');
    cells.learn(bytes, 4, [8, 0, 1, 0]);
    expect(known(cells, 'B;4;;\n')).toEqual([[8, 4, 0]]);
    const within = bytesOf('....B;5;;\n').subarray(4);
    expect(cells.read(within, 0, within.length - 4)).toBe(1);
  });
});
