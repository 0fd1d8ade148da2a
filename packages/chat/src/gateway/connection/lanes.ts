/** What stands in a lane. */
export interface InLane {
  readonly op: number;
  readonly isUrgent: boolean;
}

/** Frames that wait, in a lane for each op: those of one op keep their order, and the next is found at the same cost beside any number. */
export class Lanes<Item extends InLane> {
  readonly #urgent = new Map<number, Map<Item, number>>();
  readonly #others = new Map<number, Map<Item, number>>();
  #came = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: Item): void {
    const lanes = this.#lanesOf(item);
    const lane = lanes.get(item.op) ?? new Map<Item, number>();
    lanes.set(item.op, lane.set(item, (this.#came += 1)));
    this.#size += 1;
  }

  delete(item: Item): void {
    if (this.#lanesOf(item).get(item.op)?.delete(item) === true) this.#size -= 1;
  }

  /** Who has waited longest, urgent ones before all others; none of the ops that are blocked. */
  next(blocked: ReadonlySet<number>): Item | undefined {
    return firstOf(this.#urgent, blocked) ?? firstOf(this.#others, blocked);
  }

  /** All of them; they may leave meanwhile. */
  *[Symbol.iterator](): Generator<Item, void> {
    for (const lanes of [this.#urgent, this.#others]) for (const lane of lanes.values()) yield* lane.keys();
  }

  #lanesOf({ isUrgent }: Item): Map<number, Map<Item, number>> {
    return isUrgent ? this.#urgent : this.#others;
  }
}

function firstOf<Item>(lanes: Map<number, Map<Item, number>>, blocked: ReadonlySet<number>): Item | undefined {
  let first: readonly [Item, number] | undefined;
  for (const [op, lane] of lanes) {
    if (blocked.has(op)) continue;
    const [head] = lane;
    if (head !== undefined && (first === undefined || head[1] < first[1])) first = head;
  }
  return first?.[0];
}
