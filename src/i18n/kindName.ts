// Slagets namn: what a kind of a post is called, by the names of the post's kinds.

type KindNames = Readonly<Record<string, string>>;

/** A kind with words of its own, or the text that names it. */
export function kindName(names: KindNames, kind: string): string {
  return wordsOf(names, kind) ?? kind;
}

/** The same inside a sentence: words of its own without a capital, `ST-läkare` and what users have named as written. */
export function kindWithin(names: KindNames, kind: string): string {
  const words = wordsOf(names, kind);
  return words === null ? kind : uncapitalised(words);
}

/** A word or a name of a line inside a sentence; abbreviations keep their capitals. */
export function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The kind may be any text of a file, `toString` too. */
function wordsOf(names: KindNames, kind: string): string | null {
  return Object.hasOwn(names, kind) ? (names[kind] ?? null) : null;
}
