// Projektfilens namn: what a file is called that a project is saved in.

/** `halsoval-projekt-2026-11-22.json`; the day is that of the moment `at`, ISO, where the page is. */
export function projectFileName(at: string): string {
  const moment = new Date(at);
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `halsoval-projekt-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}
