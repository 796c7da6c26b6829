// Filernas text: what the files of the sample have alike.

/** The id of a unit by its place in PLACES. */
export const idOf = (unit: number): string => `JH${String(unit + 1).padStart(2, '0')}`;

export const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
