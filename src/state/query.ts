// Adressens frågedel: what an address asks for, `ar=2026&lista=2025`. Made anew each time, so nothing needs to watch it.

export function queryOf(from: string | Record<string, string>): URLSearchParams {
  return new URLSearchParams(from);
}
