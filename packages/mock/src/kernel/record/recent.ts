/** Something that a world remembers. */
export interface Remembered {
  /** About how many bytes it holds; -1 once it was dropped. */
  bytes: number;
}

/** How much of a limit in bytes each row that may be kept brings with it. */
export const bytesPerRow = 16_384;

/** Keeps the newest of what passed, by number and by size, and counts the rest. */
export class Recent<Item extends Remembered> {
  readonly #most: number;
  readonly #onDrop: (item: Item) => void;
  #items: Item[] = [];
  /** Where the oldest one is: an array is cut seldom, and half of it at once. */
  #first = 0;
  #bytes = 0;
  #dropped = 0;

  /** `most` items, and 16 KiB for each of them on average; the newest stays whatever its size. */
  constructor(most: number, onDrop: (item: Item) => void = () => undefined) {
    this.#most = most;
    this.#onDrop = onDrop;
  }

  /** Oldest first. */
  get items(): readonly Item[] {
    return this.#first === 0 ? this.#items : this.#items.slice(this.#first);
  }

  get bytes(): number {
    return this.#bytes;
  }

  get dropped(): number {
    return this.#dropped;
  }

  push(item: Item): void {
    this.#items.push(item);
    this.#bytes += item.bytes;
    this.#trim();
  }

  /** The item holds so much more. */
  grow(item: Item, bytes: number): void {
    if (item.bytes < 0) return;
    item.bytes += bytes;
    this.#bytes += bytes;
    this.#trim();
  }

  clear(): void {
    this.#items = [];
    this.#first = 0;
    this.#bytes = 0;
    this.#dropped = 0;
  }

  #trim(): void {
    for (;;) {
      const count = this.#items.length - this.#first;
      if (count <= 1 || (count <= this.#most && this.#bytes <= this.#most * bytesPerRow)) return;
      const item = this.#items[this.#first] as Item;
      this.#first += 1;
      this.#dropped += 1;
      this.#bytes -= item.bytes;
      item.bytes = -1;
      this.#onDrop(item);
      if (this.#first * 2 < this.#items.length) continue;
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
  }
}
