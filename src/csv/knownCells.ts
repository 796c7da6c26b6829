// Kända celler: what cells have been read as, found again by their bytes alone while the end of the cell is sought.

/** Edges of a node, one for each byte. */
const BYTES = 256;
/** Nodes that are kept, of a kilobyte each; cells that need more are read anew each time. */
const MOST = 2 ** 14;

/** A tree of cells for each column, whose nodes are what cells that are known begin with. */
export class KnownCells {
  /**
   * Where each byte leads from each node, at the node + the byte: above 0 to a node; below 0 to the value, as `~value`,
   * of a cell that ends with this byte or, if it is a stop, before it; 0 to nothing that is known.
   */
  edges = new Int32Array(64 * BYTES);
  readonly #stops: readonly number[];
  #nodes = 1;

  /** `stops` are the bytes that end a cell. */
  constructor(stops: readonly number[]) {
    this.#stops = stops;
  }

  /** The node where the cells of another column begin. */
  root(): number {
    return this.#node(0);
  }

  /** Notes the value, 0 or above, of a cell between two places. No stop is its last byte. */
  learn(root: number, bytes: Uint8Array, from: number, to: number, value: number): void {
    let node = root;
    for (let i = from; i < to - 1; i++) {
      const edge = this.edges[node + bytes[i]!]!;
      // What ended here goes on in other cells.
      const next = edge > 0 ? edge : this.#node(edge);
      if (next === 0) return;
      this.edges[node + bytes[i]!] = next;
      node = next;
    }
    const last = from === to ? root : this.edges[node + bytes[to - 1]!]!;
    if (last > 0) this.#endAt(last, ~value);
    else this.edges[node + bytes[to - 1]!] = ~value;
  }

  /** A new node, where a cell ends with this edge; 0 where there are too many. */
  #node(end: number): number {
    if (this.#nodes === MOST) return 0;
    const node = BYTES * this.#nodes++;
    if (node === this.edges.length) {
      const wider = new Int32Array(2 * node);
      wider.set(this.edges);
      this.edges = wider;
    }
    this.#endAt(node, end);
    return node;
  }

  #endAt(node: number, edge: number): void {
    for (const stop of this.#stops) this.edges[node + stop] = edge;
  }
}
