// Licenserna för det som sidan är byggd av, som data/licences.txt har dem.

/** Fetched when it is asked for; in the single file it is there. */
export async function licences(): Promise<string> {
  return (await import('../../data/licences.txt?raw')).default;
}
