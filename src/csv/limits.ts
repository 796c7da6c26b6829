// Gränser: what is not even tried to be read.

/** Bytes of the largest file that is read into memory at once. */
export const LARGEST_FILE = 200_000_000;

/** Bytes of the largest file that is copied when it is given: it may change on the disk before it is used. */
export const LARGEST_COPY = 20_000_000;

/** Characters of the longest cell, as in spreadsheet programs. */
export const LONGEST_CELL = 32_767;
