// Axelns steg: how far it is from one figure of an axis to the next, so that each gets the digits that tell them apart.

export function tickStep(ticks: readonly { readonly value: number }[]): number {
  const [first, second] = ticks;
  return first && second ? Math.abs(second.value - first.value) : 0;
}
