// Lagring i webbläsaren: the only way to it. Where it is blocked, settings last as long as the page.

const PREFIX = 'halsoval.';

export function load(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function save(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full: the choice still holds on this page.
  }
}
