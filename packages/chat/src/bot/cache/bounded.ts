import type { Clock } from "@antiphon/core";

export interface Bounds {
  readonly maxEntries: number;
  readonly maxAgeMs: number;
}

interface Entry<Value> {
  readonly group: string;
  readonly value: Value;
  readonly sinceMs: number;
}

/** Values by key, each in a group that can be forgotten as one. Holds the last used ones, and none for longer than its age. */
export class Bounded<Value> {
  readonly #clock: Clock;
  readonly #bounds: Bounds;
  /** The least lately used first. */
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #groups = new Map<string, Set<string>>();

  readonly #onDrop: (value: Value) => void;

  /** `onDrop` is told of each value that is no longer held. */
  constructor(clock: Clock, bounds: Bounds, onDrop: (value: Value) => void = () => undefined) {
    this.#clock = clock;
    this.#bounds = bounds;
    this.#onDrop = onDrop;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#clock.monotonic() - entry.sinceMs >= this.#bounds.maxAgeMs) {
      this.delete(key);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(group: string, key: string, value: Value): void {
    this.delete(key);
    if (this.#bounds.maxEntries === 0) return;
    this.#entries.set(key, { group, value, sinceMs: this.#clock.monotonic() });
    const keys = this.#groups.get(group);
    if (keys === undefined) this.#groups.set(group, new Set([key]));
    else keys.add(key);
    if (this.#entries.size <= this.#bounds.maxEntries) return;
    for (const oldest of this.#entries.keys()) return this.delete(oldest);
  }

  /** Puts another value in the place of one, which stays as old as it is. */
  replace(key: string, change: (value: Value) => Value): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#entries.set(key, { ...entry, value: change(entry.value) });
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    const keys = this.#groups.get(entry.group);
    keys?.delete(key);
    if (keys?.size === 0) this.#groups.delete(entry.group);
    this.#onDrop(entry.value);
  }

  groups(): readonly string[] {
    return [...this.#groups.keys()];
  }

  keysOf(group: string): readonly string[] {
    return [...(this.#groups.get(group) ?? [])];
  }

  forget(group: string): void {
    for (const key of this.keysOf(group)) this.delete(key);
  }
}
