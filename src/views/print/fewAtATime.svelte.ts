// Några blad i taget: of a large region the sheets are hundreds, and the page must answer while they are drawn.

const FEW = 4;

/** Of `all` how many are to be drawn yet: a few more each time the page is done with those before. */
export function fewAtATime(all: () => number): { readonly count: number } {
  let count = $state(0);
  $effect(() => {
    if (all() === 0) count = 0;
    if (count >= all()) return undefined;
    const next = setTimeout(() => (count += FEW));
    return () => clearTimeout(next);
  });
  return {
    get count() {
      return count;
    },
  };
}
