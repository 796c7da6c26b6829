// Filens namn: what a scenario is called on a disk.

const LONGEST = 60;

/** `forslag-1.json`: small letters, digits and hyphens, which every system takes. */
export function fileName(name: string): string {
  const plain = name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'scenario' : plain}.json`;
}
