/** What has to end when its world begins anew or closes: nobody waits for a time that never comes. */
export class Endings {
  readonly #runs = new Set<() => void>();

  get size(): number {
    return this.#runs.size;
  }

  /** Runs `run` at the end of the world, unless the returned function is called before. */
  add(run: () => void): () => void {
    this.#runs.add(run);
    return () => void this.#runs.delete(run);
  }

  end(): void {
    for (const run of this.#runs) {
      this.#runs.delete(run);
      run();
    }
  }
}
