// Kortnamn: what a unit is called where all are units: without the word for it.

const KIND = /^(hälsocentral(en)?|vårdcentral(en)?|vårdenhet(en)?|hc|vc)\s+(?=\S)/i;

export function shortName(name: string): string {
  return name.replace(KIND, '');
}
