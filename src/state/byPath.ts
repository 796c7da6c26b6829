// Efter parameter: things found by the path of the parameter that they are of.

export function byPath<T extends { readonly path: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.path, one]));
}
