/** The mock holds as much as it may: nothing of the request that asks for more was carried out. */
export class MockFull extends Error {
  override readonly name = "MockFull";
}

/** What a request adds beside its body: a record with its ids, times and members. */
const recordBytes = 512;
/** So many refusals and removals are worth a look at what is really held. */
const signsPerLook = 16;

/**
 * How much one mock may hold in all its worlds: state, journals, saved states, and bodies that are still arriving. What is
 * there is weighed only when it may be too much; between two looks each request counts as much as it can have added.
 */
export class Room {
  /** Bytes; `Infinity` for no bound. */
  readonly most: number;
  readonly #weigh: (() => number)[];
  #held = 0;
  #grown = 0;
  #arriving = 0;
  #signs = 0;

  constructor(most: number, weigh: () => number) {
    this.#weigh = [weigh];
    this.most = most;
  }

  /** Throws `MockFull` where `bytes` more are too many. */
  check(bytes: number = recordBytes): void {
    if (this.#fits(bytes)) return;
    this.#signs += 1;
    if (this.#grown >= this.most / 256 || this.#signs >= signsPerLook) this.#look();
    if (!this.#fits(bytes))
      throw new MockFull(
        `The mock holds as much as it may: memoryBytes is ${this.most}. reset() or close worlds, delete what is not needed, or raise it.`,
      );
  }

  /** A piece of a body has come. */
  arrive(bytes: number): void {
    this.#arriving += bytes;
    this.check(0);
  }

  /** The request is over of which so many bytes had come. */
  settle(arrived: number, removes: boolean): void {
    this.#arriving -= arrived;
    this.#grown += arrived + recordBytes;
    if (removes) this.#signs += 1;
  }

  /** Something large is held from now on that came by no request. */
  grow(bytes: number): void {
    this.#grown += bytes;
  }

  /** Says what is held beside the worlds. */
  alsoHeld(weigh: () => number): void {
    this.#weigh.push(weigh);
  }

  /** Much was let go: the next doubt is worth a look. */
  shrunk(): void {
    this.#signs = signsPerLook;
  }

  #fits(bytes: number): boolean {
    return this.#held + this.#grown + this.#arriving + bytes <= this.most;
  }

  #look(): void {
    this.#held = this.#weigh.reduce((sum, weigh) => sum + weigh(), 0);
    this.#grown = 0;
    this.#signs = 0;
  }
}
