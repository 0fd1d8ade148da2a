/** First come, first served. Whoever leaves early is skipped when its turn comes, so that leaving costs the same in a long line. */
export class WaitingLine<Item> {
  /** Those that had been served once and came back: before all others, in the order of `compare`. */
  readonly #back: Item[] = [];
  #items: (Item | undefined)[] = [];
  readonly #places = new Map<Item, number>();
  #first = 0;

  get length(): number {
    return this.#back.length + this.#places.size;
  }

  get first(): Item | undefined {
    if (this.#back.length > 0) return this.#back[0];
    while (this.#first < this.#items.length && this.#items[this.#first] === undefined) this.#first += 1;
    return this.#items[this.#first];
  }

  has(item: Item): boolean {
    return this.#places.has(item);
  }

  push(item: Item): void {
    this.#places.set(item, this.#items.push(item) - 1);
  }

  /** Lets someone back in, in front of everybody that has not been served yet. */
  comeBack(item: Item, isBefore: (other: Item) => boolean): void {
    let at = this.#back.length;
    while (at > 0 && isBefore(this.#back[at - 1] as Item)) at -= 1;
    this.#back.splice(at, 0, item);
  }

  remove(item: Item): void {
    const place = this.#places.get(item);
    if (place === undefined) {
      const at = this.#back.indexOf(item);
      if (at >= 0) this.#back.splice(at, 1);
      return;
    }
    this.#places.delete(item);
    this.#items[place] = undefined;
    if (this.#places.size === 0) this.#clear();
  }

  shift(): Item | undefined {
    const item = this.first;
    if (item === undefined) return undefined;
    this.remove(item);
    if (this.#first > 1024 && this.#first * 2 > this.#items.length) this.#closeUp();
    return item;
  }

  #clear(): void {
    this.#items = [];
    this.#first = 0;
  }

  /** Drops the empty places before the first. */
  #closeUp(): void {
    this.#items = this.#items.slice(this.#first);
    this.#first = 0;
    this.#items.forEach((item, at) => item !== undefined && this.#places.set(item, at));
  }
}
