// Small words that the English texts share.

export const NBSP = '\u00a0';
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
