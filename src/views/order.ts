// Ordning: the rows of a table by one of its columns.

export interface Order<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** The same column again turns the order; names begin with the first letter, figures with the largest. */
export function turned<Column extends string>(
  order: Order<Column>,
  column: Column | 'name',
): Order<Column | 'name'> {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== 'name' };
}

/**
 * The rows by `figure`, or by their names where it is null. Those without the figure (null or NaN) come last either
 * way, and the same figures by name.
 */
export function inOrder<Row>(
  rows: readonly Row[],
  descending: boolean,
  figure: ((row: Row) => number | null) | null,
  compareNames: (a: Row, b: Row) => number,
): Row[] {
  const sign = descending ? -1 : 1;
  if (!figure) return rows.toSorted((a, b) => sign * compareNames(a, b));
  const isMissing = (value: number | null): boolean => value === null || Number.isNaN(value);
  return rows.toSorted((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    if (isMissing(one) || isMissing(other))
      return Number(isMissing(one)) - Number(isMissing(other)) || compareNames(a, b);
    return sign * (one! - other!) || compareNames(a, b);
  });
}
