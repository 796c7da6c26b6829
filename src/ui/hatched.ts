// Mönstrade poster: the lines that bear a pattern besides their grey, wherever they are drawn.

export const HATCHED: readonly string[] = ['adminSupplement', 'vatCompensation'];
