// Bredvid raden: where a box that tells of a mark stands in the window.

/**
 * Top of a box that tells of a row: under the row if the window has room there, else above it; in a window with
 * room for neither, as near the lower edge as it can be whole. Every place counted from the same origin.
 */
export function besideRow(
  row: { readonly top: number; readonly bottom: number },
  height: number,
  window: { readonly top: number; readonly bottom: number },
): number {
  if (row.bottom + height <= window.bottom) return row.bottom;
  if (row.top - height >= window.top) return row.top - height;
  return Math.max(window.top, window.bottom - height);
}
