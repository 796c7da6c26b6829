// Gränser: what is not even tried to be read.

/** Bytes of the largest file that is read into memory at once. */
export const LARGEST_FILE = 200_000_000;
