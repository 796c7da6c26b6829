// Scenariots namn: what a scenario is called that is started by its first change.

/** The first of `of(1)`, `of(2)` … that no scenario bears. */
export function nextName(
  scenarios: readonly { readonly name: string }[],
  of: (number: string) => string,
): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  let number = 1;
  while (taken.has(of(String(number)))) number += 1;
  return of(String(number));
}
