// English texts, key for key as in Swedish.
import { sv, type Dictionary } from './sv.ts';

export const en: Dictionary = sv;
