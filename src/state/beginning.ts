// Filens början: what a file says first, which tells what it is whatever it is called.

/** Bytes that are looked at. */
const BEGINNING = 4_096;

/** Empty where the file cannot be opened: that is told by who reads it. */
export function beginningOf(file: File): Promise<string> {
  return file
    .slice(0, BEGINNING)
    .text()
    .catch(() => '');
}
